import { round } from '../derivations/rounding';

/** Who reads: a therapist wants the numbers, a runner wants a plain sentence (reading age 9 to 11). */
export type Audience = 'therapist' | 'runner';

/**
 * A number as it stands in a sentence: at most two decimals, a true minus sign.
 *
 * @example inWords(-1.5) // => "−1.5"
 */
export function inWords(value: number): string {
  return String(round(value, 2)).replace('-', '−');
}

/**
 * The first letter as a capital.
 *
 * @example capitalised('morning pain') // => "Morning pain"
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A count with its noun.
 *
 * @example counted(1, 'day') // => "1 day"
 */
export function counted(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}
