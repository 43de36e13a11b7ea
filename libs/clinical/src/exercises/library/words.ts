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
    .replace(/['’]/g, '')
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

/** The pairs of words left after one slip at the front: a letter changed, added, dropped, or two swapped. */
function afterOneSlip(a: string, b: string): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [
    [a.slice(1), b.slice(1)],
    [a.slice(1), b],
    [a, b.slice(1)],
  ];
  const isSwapped = a.slice(0, 2) === b.charAt(1) + b.charAt(0);
  return isSwapped ? [...pairs, [a.slice(2), b.slice(2)]] : pairs;
}

/**
 * Whether two words differ by at most so many slips: a letter added, dropped, changed, or two neighbours swapped.
 *
 * @param slips 0 to 2; every further slip multiplies the work by four
 * @example withinSlips('brigde', 'bridge', 1) // => true
 * @example withinSlips('squat', 'split', 1) // => false
 */
export function withinSlips(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA === '' || restB === '') return true;
  return slips > 0 && afterOneSlip(restA, restB).some(([nextA, nextB]) => withinSlips(nextA, nextB, slips - 1));
}
