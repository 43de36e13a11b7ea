import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A typeface by the name a document knows it under; `source` is the file of one that has to be brought along. */
export interface Typeface {
  readonly name: string;
  readonly source?: () => Buffer;
}

/** A text as it is printed: in one typeface, with only letters that typeface draws. */
export interface PrintedText {
  readonly letters: string;
  readonly regular: Typeface;
  readonly bold: Typeface;
}

/** Every viewer has it, so it costs a document nothing: letters of Latin-1 and a few more. */
const BUILT_IN = { regular: { name: 'Helvetica' }, bold: { name: 'Helvetica-Bold' } } as const;
/** Brought along where a text needs it; only the letters that are used go into the document. */
const WIDE = {
  regular: { name: 'Inter', source: fileOf('400Regular/Inter_400Regular.ttf') },
  bold: { name: 'Inter-Bold', source: fileOf('700Bold/Inter_700Bold.ttf') },
} as const;

/**
 * Every substitution and every shift of a letter, left away: reading their tables costs more than the rest of a report,
 * and composed letters need none. The library takes them as an object, which its types do not say.
 */
export const UNSHAPED = Object.fromEntries(
  'ccmp locl rlig mark mkmk calt clig liga rclt curs kern frac numr dnom rvrn ltra ltrm'
    .split(' ')
    .map((feature) => [feature, false]),
) as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** Read with the first text that needs it. */
function fileOf(path: string): () => Buffer {
  let bytes: Buffer | undefined;
  return () => {
    bytes ??= readFileSync(createRequire(__filename).resolve(`@expo-google-fonts/inter/${path}`));
    return bytes;
  };
}

const BUILT_IN_DRAWS = /^[\n\u0020-\u007e\u00a0-\u00ff–—‘’“”•…€ŠšŽžŒœŸ]*$/u;
/** Latin with its extensions, Greek, Cyrillic, and the signs a report writes. */
const WIDE_DRAWS =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u0148\u014a-\u01c3\u01c5-\u024f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0479\u048a-\u049d\u04a0-\u04ff\u1e00-\u1e9b\u1e9e-\u1ef9–—‘’“”„•…€−→≤≥]*$/u;

/** Signs of the product that the built-in typeface lacks, and what stands for them: no reason to bring a typeface. */
const STAND_INS: Readonly<Record<string, string>> = { '−': '–', '→': 'to', '≥': 'at least ', '≤': 'at most ' };

function withStandIns(text: string): string {
  return text.replace(/[−→]|[≥≤] ?/gu, (sign) => STAND_INS[sign.trim()] ?? sign);
}

/** A letter without its accents where only those are unknown; a question mark for a script that is not drawn. */
function known(letter: string): string {
  if (WIDE_DRAWS.test(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== '' && WIDE_DRAWS.test(bare) ? bare : '?';
}

/**
 * Chooses the typeface of a text. The built-in one draws most; names and places in other letters get the wide one. What
 * neither draws becomes a question mark, so that nothing wrong is printed in its place.
 *
 * @example printed('Dvořák').regular.name // => "Inter"
 */
export function printed(text: string): PrintedText {
  const composed = text.normalize('NFC');
  const plain = withStandIns(composed);
  if (BUILT_IN_DRAWS.test(plain)) return { letters: plain, ...BUILT_IN };
  const letters = Array.from(composed, known).join('');
  return BUILT_IN_DRAWS.test(withStandIns(letters))
    ? { letters: withStandIns(letters), ...BUILT_IN }
    : { letters, ...WIDE };
}
