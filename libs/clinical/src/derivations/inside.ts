type Comparison = '<' | '<=' | '>' | '>=';

/** What a number must be to be inside a limit; in the unit of the number. */
export interface Inside {
  readonly when: Comparison;
  readonly value: number;
}

/** The comparison that holds inside a limit, by the one that holds beyond it. */
export const INSIDE: Readonly<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/**
 * Whether a number is inside a limit.
 *
 * @example isInside(90, { when: '>=', value: 90 }) // => true
 * @example isInside(166, { when: '>', value: 166 }) // => false
 */
export function isInside(number: number, { when, value }: Inside): boolean {
  if (when === '<') return number < value;
  if (when === '<=') return number <= value;
  return when === '>' ? number > value : number >= value;
}
