import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../catalogue.data';
import { problemsOf } from '../checks';
import { frame, keyFrames, loadFigures, loopLength, pageOf } from '../index';
import { figureOf } from '../registry';

const ids = Object.values(CATALOGUE).flat();

beforeAll(() => loadFigures(ids));

describe('exercise figures', () => {
  it('lists each of the 148 exercises once', () => {
    expect(new Set(ids).size).toBe(148);
    expect(ids).toHaveLength(148);
  });

  it('draws each of them', () => {
    expect(ids.filter((id) => figureOf(id) === null)).toEqual([]);
  });

  it.each(['a', 'b'] as const)('moves soundly in every drawn exercise with body %s', (body) => {
    const found: Record<string, string[]> = {};
    for (const id of ids) {
      const figure = figureOf(id);
      const problems = figure ? problemsOf(figure, body) : [];
      if (problems.length > 0) found[id] = problems;
    }
    expect(found).toEqual({});
  });

  it('has key frames for every drawn exercise', () => {
    for (const id of ids.filter((i) => figureOf(i))) expect(keyFrames(id).length).toBeGreaterThanOrEqual(1);
  });

  it('paints the left side as the mirror image of the right', () => {
    for (const id of ids.filter((i) => figureOf(i))) {
      const right = frame(id, 0.4, 'right') ?? '';
      const left = frame(id, 0.4, 'left') ?? '';
      const inner = right.slice(right.indexOf('>') + 1, -'</svg>'.length);
      expect(left).toContain(`<g transform="matrix(-1 0 0 1`);
      expect(left).toContain(inner);
    }
  });

  it('knows nothing of exercises it was not told about', () => {
    expect(pageOf('no_such_exercise')).toBeNull();
    expect(frame('no_such_exercise', 0, 'right')).toBeNull();
    expect(loopLength('no_such_exercise')).toBe(0);
  });

  it('only draws exercises on the page that lists them', async () => {
    for (const [page, listed] of Object.entries(CATALOGUE)) {
      const { FIGURES } = (await import(`./${page}.data`)) as { FIGURES: object };
      for (const id of Object.keys(FIGURES)) expect(listed).toContain(id);
    }
  });

  it('keeps all data within 60 kB of brotli', () => {
    const text = readdirSync(__dirname)
      .filter((f) => f.endsWith('.data.ts'))
      .map((f) => readFileSync(join(__dirname, f), 'utf8'))
      .join('');
    expect(brotliCompressSync(text).length).toBeLessThan(60_000);
  });
});
