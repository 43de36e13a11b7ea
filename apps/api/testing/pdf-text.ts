import { inflateSync } from 'node:zlib';

/** What can be seen of a PDF that was made with built-in typefaces: its pages, its texts, its whole source. */
export interface PdfContent {
  readonly pages: number;
  /** Every piece of text in the order it was written. */
  readonly texts: string[];
  readonly source: string;
}

/** Bytes 0x80–0x9f of the built-in typefaces, as far as reports write them. */
const SIGNS: Readonly<Record<number, string>> = { 0x85: '…', 0x91: '‘', 0x92: '’', 0x95: '•', 0x96: '–', 0x97: '—' };

function letters(hex: string): string {
  return Array.from(Buffer.from(hex, 'hex'), (byte) => SIGNS[byte] ?? String.fromCharCode(byte)).join('');
}

function streamsOf(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
}

/** Reads a PDF back without a viewer. */
export function readPdf(pdf: Buffer): PdfContent {
  const source = pdf.toString('latin1');
  const texts = streamsOf(pdf).flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, run = '']) =>
      [...run.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => letters(hex)).join(''),
    ),
  );
  return { pages: [...source.matchAll(/\/Type \/Page\b(?!s)/g)].length, texts, source };
}

/** The numbers of a text: "−1.5", "300/400" and "20 Aug 1992" are −1.5; 300, 400; 20, 1992. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<![\w.])[–−-]?\d+(?:\.\d+)?/g)].map(([number]) =>
    Math.abs(Number(number.replace(/[–−]/, '-'))),
  );
}
