/** What became of a typed number: a value, nothing (empty), or text that is no number. */
export type ParsedNumber = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'empty' | 'invalid' };

/**
 * Reads a number as a person writes it. Both `.` and `,` are decimal marks; when a text holds both, the last one is
 * the decimal mark and the other groups thousands. Spaces and apostrophes between digits group as well.
 *
 * @example readNumber('11,5') // { kind: 'number', value: 11.5 }
 * @example readNumber('1.234,5') // { kind: 'number', value: 1234.5 }
 */
export function readNumber(text: string): ParsedNumber {
  const compact = text.replace(/[\s'’]/g, '').replace(/^[−–]/, '-');
  if (compact === '') return { kind: 'empty' };
  const decimalAt = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const head = decimalAt < 0 ? compact : compact.slice(0, decimalAt);
  const tail = decimalAt < 0 ? '' : compact.slice(decimalAt + 1);
  const whole = ungroup(head, compact.charAt(decimalAt));
  if (whole === null || !/^\d*$/.test(tail) || !/\d/.test(whole + tail)) return { kind: 'invalid' };
  return { kind: 'number', value: Number(`${whole || '0'}.${tail || '0'}`.replace('-.', '-0.')) };
}

/** Whole part without its thousands marks, `null` when it is not written as a number. */
function ungroup(head: string, decimalMark: string): string | null {
  const groupMark = decimalMark === ',' ? '\\.' : ',';
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:${groupMark}\\d{3})+$`);
  if (grouped.test(head)) return head.replace(/[.,+]/g, '');
  return /^[-+]?\d*$/.test(head) ? head.replace('+', '') : null;
}

/**
 * A number as the person's language writes it, without thousands marks (it is edited, not read).
 * @param decimals most decimals to show
 */
export function writeNumber(value: number | null, locale: string, decimals: number): string {
  if (value === null) return '';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: decimals }).format(value);
}
