import { inflateSync } from 'node:zlib';

/** What can be seen of a PDF that a report was printed to: its pages, its texts, its whole source. */
export interface PdfContent {
  readonly pages: number;
  /** Every piece of text in the order it was written. */
  readonly texts: string[];
  readonly source: string;
}

/** Bytes 0x80–0x9f of the built-in typefaces, as far as reports write them. */
const SIGNS: Readonly<Record<number, string>> = { 0x85: '…', 0x91: '‘', 0x92: '’', 0x95: '•', 0x96: '–', 0x97: '—' };

/** Letters of a run of hexadecimal digits, in one typeface. */
type Read = (hex: string) => string;

const builtIn: Read = (hex) =>
  Array.from(Buffer.from(hex, 'hex'), (byte) => SIGNS[byte] ?? String.fromCharCode(byte)).join('');

/** Streams of the document by the number of their object. */
function streamsOf(source: string): Map<string, string> {
  const found = source.matchAll(/(?:^|\n)(\d+) 0 obj\n(?:(?!endobj)[\s\S])*?stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return new Map(
    [...found].flatMap(([, id = '', packed = '']): [string, string][] => {
      try {
        return [[id, inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')]];
      } catch {
        return [];
      }
    }),
  );
}

/** A typeface that was brought along numbers its letters itself, and says which number is which letter. */
function brought(map: string): Read {
  const ranges = [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)];
  const letters = new Map(
    ranges.flatMap(([, start = '', entries = '']) =>
      [...entries.matchAll(/<([0-9a-f ]+)>/gi)].map(([, hex = ''], at): [number, string] => {
        const units = hex.split(' ').map((unit) => parseInt(unit, 16));
        return [parseInt(start, 16) + at, String.fromCharCode(...units)];
      }),
    ),
  );
  return (hex) => (hex.match(/.{4}/g) ?? []).map((unit) => letters.get(parseInt(unit, 16)) ?? '').join('');
}

/** How each typeface of the document is read, by its name in the pages (`F1`). */
function typefacesOf(source: string, streams: ReadonlyMap<string, string>): Map<string, Read> {
  const names = source.matchAll(/\/(F\d+) (\d+) 0 R/g);
  return new Map(
    [...names].map(([, name = '', id = '']): [string, Read] => {
      const object = new RegExp(`(?:^|\\n)${id} 0 obj\\n([\\s\\S]*?)endobj`).exec(source)?.[1] ?? '';
      const map = streams.get(/\/ToUnicode (\d+) 0 R/.exec(object)?.[1] ?? '');
      return [name, map === undefined ? builtIn : brought(map)];
    }),
  );
}

/** Reads a PDF back without a viewer. */
export function readPdf(pdf: Buffer): PdfContent {
  const source = pdf.toString('latin1');
  const streams = streamsOf(source);
  const typefaces = typefacesOf(source, streams);
  const texts = [...streams.values()].flatMap((stream) => {
    let read = builtIn;
    return [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].flatMap(([, name, run]) => {
      if (name !== undefined) read = typefaces.get(name) ?? builtIn;
      if (run === undefined) return [];
      return [[...run.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => read(hex)).join('')];
    });
  });
  return { pages: [...source.matchAll(/\/Type \/Page\b(?!s)/g)].length, texts, source };
}

/** The numbers of a text: "−1.5", "300/400" and "20 Aug 1992" are −1.5; 300, 400; 20, 1992. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<![\w.])[–−-]?\d+(?:\.\d+)?/g)].map(([number]) =>
    Math.abs(Number(number.replace(/[–−]/, '-'))),
  );
}
