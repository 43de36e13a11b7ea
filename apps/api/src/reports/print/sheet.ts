import PdfDocument from 'pdfkit';
import { INK, PAPER } from './paper.data';
import { printed, type Typeface, UNSHAPED } from './typefaces';

/** How a piece of text stands on the page. */
export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
}

type Element = PDFKit.PDFStructureElement;

/** The least a line is set to, in parts of its size, before it is cut. */
export const LEAST_SHARE = 0.8;

/** A printed document: text and drawings in a tagged structure, so that a screen reader can follow it. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  private readonly root: Element;
  private open: Element;
  /** Typefaces the document has been given. */
  private readonly brought = new Set<string>();

  constructor({ title, author, language }: { title: string; author: string; language: string }) {
    this.doc = new PdfDocument({
      size: 'A4',
      margin: 0,
      tagged: true,
      displayTitle: true,
      lang: language,
      pdfVersion: '1.7',
      info: { Title: title, Author: author, Creator: 'Midstance' },
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.open = this.root;
  }

  /** Draws what belongs together under one tag (`Table`, `TR`, `L` …). */
  group(tag: string, draw: () => void): void {
    const [outer, inner] = [this.open, this.doc.struct(tag)];
    outer.add(inner);
    this.open = inner;
    draw();
    this.open = outer;
    inner.end();
  }

  /** Draws one leaf of the structure; `alt` says what a picture shows. */
  leaf(tag: string, draw: () => void, alt?: string): void {
    const options = alt === undefined ? {} : { alt };
    this.open.add(this.doc.struct(tag, options, draw));
  }

  /** Draws something that says nothing: lines, backgrounds, page numbers. */
  decoration(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** Sets typeface, size and colour for a text and gives the letters to write. */
  private set(text: string, { size = 9, bold = false, colour = INK.text }: TextStyle): string {
    const { letters, ...faces } = printed(text);
    this.face(bold ? faces.bold : faces.regular);
    this.doc.fontSize(size).fillColor(colour);
    return letters;
  }

  private face({ name, source }: Typeface): void {
    if (source !== undefined && !this.brought.has(name)) {
      this.doc.registerFont(name, source());
      this.brought.add(name);
    }
    this.doc.font(name);
  }

  /** Height of a paragraph of this width. */
  heightOf(text: string, width: number, style: TextStyle = {}): number {
    return this.doc.heightOfString(this.set(text, style), { width, lineGap: 1.5, features: UNSHAPED });
  }

  widthOf(text: string, style: TextStyle = {}): number {
    return this.doc.widthOfString(this.set(text, style), { features: UNSHAPED });
  }

  /** Writes a paragraph and gives the place below it. */
  paragraph(text: string, x: number, y: number, width: number, style: TextStyle = {}): number {
    const height = this.heightOf(text, width, style);
    this.doc.text(this.set(text, style), x, y, {
      width,
      lineGap: 1.5,
      align: style.align ?? 'left',
      features: UNSHAPED,
    });
    return y + height;
  }

  /** Writes one line; text that is too long is set smaller, then cut. */
  line(text: string, x: number, y: number, width: number, style: TextStyle = {}): void {
    const { shown, size } = this.fitted(text, width, style);
    const free = width - this.widthOf(shown, { ...style, size });
    const shift = style.align === 'right' ? free : style.align === 'center' ? free / 2 : 0;
    this.doc.text(this.set(shown, { ...style, size }), x + shift, y + ((style.size ?? 9) - size) / 2, {
      lineBreak: false,
      features: UNSHAPED,
    });
  }

  private fitted(text: string, width: number, style: TextStyle): { shown: string; size: number } {
    const wanted = style.size ?? 9;
    for (let size = wanted; size >= wanted * LEAST_SHARE; size -= 0.25) {
      if (this.widthOf(text, { ...style, size }) <= width) return { shown: text, size };
    }
    const size = wanted * LEAST_SHARE;
    const letters = Array.from(text);
    while (letters.length > 1 && this.widthOf(`${letters.join('')}…`, { ...style, size }) > width) letters.pop();
    return { shown: `${letters.join('').trimEnd()}…`, size };
  }

  /** The sign of a side: left points left and is blue, right points right and is orange. */
  triangle(side: 'left' | 'right', x: number, y: number, size: number): void {
    const [tip, base] = side === 'left' ? [x - size, x + size] : [x + size, x - size];
    this.doc
      .polygon([tip, y], [base, y - size], [base, y + size])
      .fillColor(side === 'left' ? INK.left : INK.right)
      .fill();
  }

  rule(y: number, from: number = PAPER.left, to: number = PAPER.right): void {
    this.doc.moveTo(from, y).lineTo(to, y).lineWidth(0.6).strokeColor(INK.line).stroke();
  }

  nextPage(): void {
    this.doc.addPage({ size: 'A4', margin: 0 });
  }

  /** The finished document. */
  async finish(): Promise<Buffer> {
    this.root.end();
    const parts: Buffer[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part));
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.doc.end();
    await ended;
    return Buffer.concat(parts);
  }
}
