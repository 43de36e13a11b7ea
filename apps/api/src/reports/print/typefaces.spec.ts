import PdfDocument from 'pdfkit';
import { printed } from './typefaces';

/** The typeface as the document reads it; the library tells more than its types. */
interface OpenTypeface {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

describe('the typeface of a text', () => {
  it.each(['Zoë Müller', 'Čapek’s 4 · 90°', 'Żółć', '1.5 → 2 kg'])('of %j loses no letter', (text) => {
    const { letters } = printed(text);
    expect([text, text.replace('→', 'to')]).toContain(letters);
  });

  it('is the built-in one where that draws everything', () => {
    expect(printed('Zoë Müller – 90°').regular.name).toBe('Helvetica');
    expect(printed('−1.5 ≥ 2')).toMatchObject({ letters: '–1.5 at least 2', bold: { name: 'Helvetica-Bold' } });
  });

  it.each(['Łukasz Żółć', 'Dvořák', 'Ελένη Παπαδοπούλου', 'Наталія Їжак', 'Nguyễn Thị Ánh'])(
    'is the wide one for %s',
    (name) => expect(printed(name)).toMatchObject({ letters: name, regular: { name: 'Inter' } }),
  );

  it('composes letters and their accents', () => {
    expect(printed('Z\u0307o\u0301\u0142c\u0301').letters).toBe('\u017b\u00f3\u0142\u0107');
  });

  it('never prints something else in place of a letter it does not know', () => {
    expect(printed('山田 A').letters).toBe('?? A');
    expect(printed('山田 Ż').letters).toBe('?? Ż');
    expect(printed('ǽx\u0332')).toMatchObject({ letters: 'ǽx?' });
  });

  it.each(['regular', 'bold'] as const)('%s draws every letter it is chosen for', (weight) => {
    const doc = new PdfDocument();
    doc.font(printed('Ż')[weight].source!());
    const { font } = (doc as unknown as OpenTypeface)._font;
    const all = Array.from({ length: 0x3000 }, (_, codePoint) => codePoint);
    const chosen = all.filter((codePoint) => {
      const letter = String.fromCodePoint(codePoint);
      const { letters, regular } = printed(`Ż${letter}`);
      return regular.name === 'Inter' && letters === `Ż${letter}` && letter !== '\n';
    });
    expect(chosen.length).toBeGreaterThan(900);
    expect(chosen.filter((codePoint) => !font.hasGlyphForCodePoint(codePoint))).toEqual([]);
  });
});
