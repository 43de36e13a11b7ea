import { frame, keyFrames, type FigureStyle } from '../index';

/** An exercise with the name printed under its pictures. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
}

const STYLE =
  'body{font:12px/1.3 system-ui,sans-serif;margin:12px;background:#fff;color:#0f2329;width:1400px}main{display:flex;flex-wrap:wrap;gap:8px}' +
  'figure{margin:0;border:1px solid #dde6e9;border-radius:8px;padding:4px}figure div{display:flex}svg{width:160px;height:160px}figcaption{text-align:center;font-weight:600}small{color:#7b8f97;font-weight:400}';

/** A page with every loaded exercise in its key frames, 160 px each. `named: false` hides the names, for guessing. */
export function sheetHtml(entries: readonly SheetEntry[], style: FigureStyle = {}, named = true): string {
  const cards = entries.map(({ id, name }, i) => {
    const pictures = keyFrames(id).map(
      (t, n) => frame(id, t, 'right', { ...style, arrows: n === 0, cue: n === 0 }) ?? '',
    );
    const caption = named ? `${name} <small>${id}</small>` : `#${i + 1}`;
    return `<figure><div>${pictures.join('') || '<em>not drawn</em>'}</div><figcaption>${caption}</figcaption></figure>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Exercise figures</title><style>${STYLE}</style><main>${cards.join('')}</main></html>`;
}
