/**
 * The words of a text as the search compares them: lower case, accents and plural s removed, "R.I.C.E." as one word.
 *
 * @example wordsOf('Heel raises, single-leg') // => ["heel","raise","single","leg"]
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\.(?=\w\.|\w\b)/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
}

/** How many typing slips a word may hold: none up to 3 letters, one up to 6, two above. */
export function slipsAllowed(word: string): number {
  if (word.length <= 3) return 0;
  return word.length <= 6 ? 1 : 2;
}

/**
 * Whether two words differ by at most so many slips: a letter added, dropped, changed, or two neighbours swapped.
 *
 * @example withinSlips('briged', 'bridge', 1) // => true
 * @example withinSlips('squat', 'split', 1) // => false
 */
export function withinSlips(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cellOf(a, b, row, column, { beforeLast, last, current }));
    }
    if (Math.min(...current) > slips) return false;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length) <= slips;
}

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}

function cellOf(a: string, b: string, row: number, column: number, rows: Rows): number {
  const changed = a[row - 1] === b[column - 1] ? 0 : 1;
  const cost = Math.min(
    at(rows.last, column) + 1,
    at(rows.current, column - 1) + 1,
    at(rows.last, column - 1) + changed,
  );
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(cost, at(rows.beforeLast, column - 2) + 1) : cost;
}
