/**
 * Words no rule, red flag or finding may contain: they would state a condition, a cause or a promise about a
 * person. Product texts say "is seen together with", "may contribute", "one option is".
 */
export const FORBIDDEN_WORDS: readonly string[] = [
  'caused by',
  'causes your',
  'diagnosis',
  'diagnosed',
  'diagnose',
  'disease',
  'disorder',
  'syndrome',
  'tendinopathy',
  'tendinitis',
  'fasciitis',
  'bursitis',
  'osteoarthritis',
  'arthritis',
  'fracture',
  'tear',
  'torn',
  'rupture',
  'impingement',
  'suffers from',
  'you have',
  'patient has',
  'runner has',
  'will prevent',
  'prevents injury',
  'proven',
  'cleared to run',
  'injury risk score',
  'high risk of injury',
  'abnormal',
  'must be',
];

/**
 * Forbidden words a text contains, whole words only and without regard to case.
 *
 * @example forbiddenWordsIn('This pain is caused by weak hips') // => ["caused by"]
 * @example forbiddenWordsIn('A wear pattern may contribute') // => []
 */
export function forbiddenWordsIn(text: string): readonly string[] {
  const plain = ` ${text.toLowerCase().replaceAll(/[^a-z]+/g, ' ')} `;
  return FORBIDDEN_WORDS.filter((word) => plain.includes(` ${word} `));
}
