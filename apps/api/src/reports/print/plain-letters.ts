/** Signs the built-in typeface of a PDF does not have, and what stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '−': '–',
  '→': 'to',
  '≥': 'at least ',
  '≤': 'at most ',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

/** Letters and signs the built-in typeface draws: Latin-1 and a few more. */
const DRAWN = /[\n\u0020-\u007e\u00a0-\u00ff–—‘’“”•…€ŠšŽžŒœŸ]/u;

function plain(letter: string): string {
  if (DRAWN.test(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const standIn = STAND_INS[letter] ?? bare;
  return Array.from(standIn).every((each) => DRAWN.test(each)) ? standIn : '?';
}

/**
 * Text with only letters a PDF can draw with its built-in typeface. Accents that it lacks are left away; scripts it
 * does not know become question marks, so that nothing wrong is printed in their place.
 *
 * @example plainLetters('Dvořák: −1.5') // => "Dvorák: –1.5"
 */
export function plainLetters(text: string): string {
  return Array.from(text.normalize('NFC'), plain).join('');
}
