import { dictionary } from '@zxcvbn-ts/language-common';
import { ProblemError } from '../http/problem-error';

const common = new Set(dictionary['passwords-common'].map((word) => word.toLowerCase()));
const productWords = ['midstance', 'physio', 'physiotherapy', 'running', 'runner', 'password', 'clinic'];
const shortestWord = 4;
/** So many characters must remain when known words are taken out. */
const leastOwn = 6;
const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * Refuses a password others would try first: a listed common one, one built around words of the clinic or the person,
 * a repeated piece or a run of neighbours. Length is the schema's matter; there are no rules about kinds of characters.
 *
 * @param context names of the clinic and the person, the e-mail address
 * @throws {ProblemError} `weak_password` with the reason
 */
export function assertStrongPassword(password: string, context: readonly string[]): void {
  const reason = weakness(password, context);
  if (reason) throw new ProblemError('weak_password', { fields: [{ path: 'password', message: reason }] });
}

/** Why a password is weak, or undefined when it is not. */
export function weakness(password: string, context: readonly string[]): string | undefined {
  const plain = password.toLowerCase();
  const letters = Array.from(plain, (char) => lookAlikes[char] ?? char).join('');
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if ([plain, letters, core].some((form) => form.length > 0 && common.has(form)))
    return 'is among the most common passwords';
  if (isRepeated(plain)) return 'is a short piece repeated';
  if (isRun(plain)) return 'is a run of neighbouring characters';
  const words = [...productWords, ...context.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))];
  if (remainder(letters, words) < leastOwn && remainder(letters, words) < letters.length) {
    return 'is built around the name of the clinic, the product or yourself';
  }
  return undefined;
}

function remainder(text: string, words: readonly string[]): number {
  const known = words.filter((word) => word.length >= shortestWord).toSorted((a, b) => b.length - a.length);
  return known.reduce((rest, word) => rest.replaceAll(word, ''), text).replace(/[^\p{L}]/gu, '').length;
}

function isRepeated(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((size) => text === text.slice(0, size).repeat(text.length / size));
}

function isRun(text: string): boolean {
  const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((value, index) => value - (codes[index] ?? 0));
  const neighbours = steps.filter((step) => Math.abs(step) === 1).length;
  return neighbours >= steps.length * 0.8;
}
