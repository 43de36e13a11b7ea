/**
 * Writes the contact sheet of the exercise figures: HTML and, with a Chromium at hand, PNG.
 * Usage: node tools/figures-sheet.mts [out folder] [page, …] [--drawn] [--points] [--line] [--unnamed] [--body=b]
 * `--drawn` puts everything that is drawn already on one sheet
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from './launch/chromium.mjs';
import { UNPACKED } from './launch/debian-chromium.mjs';

interface FiguresModule {
  loadFigures(ids: readonly string[]): Promise<void>;
  figureOf(id: string): object | null;
  skeletonAt(
    figure: object,
    t: number,
  ): { points: Record<string, readonly number[]>; angles: Record<string, readonly number[]> };
  problemsOf(figure: object, body: string): string[];
  keyFrames(id: string): number[];
  sheetHtml(entries: readonly { id: string; name: string }[], style: object, named: boolean): string;
  CATALOGUE: Readonly<Record<string, readonly string[]>>;
  EXERCISE_ROWS: readonly (readonly [id: string, name: string])[];
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const has = (flag: string): boolean => process.argv.includes(`--${flag}`);
const [outFolder = join(root, 'tmp/figures-sheet'), ...wanted] = words;

/** Bundles the library so that plain Node can run it. */
async function load(): Promise<FiguresModule> {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const outfile = join(folder, 'figures.mjs');
  const contents = `export * from './index';export * from './sheet/index';export * from './catalogue.data';export * from './registry';export * from './checks';export { skeletonAt } from './frame';export { EXERCISE_ROWS } from '../../clinical/src/exercises/exercise-index.data';`;
  const src = join(root, 'libs/figures/src');
  await build({
    stdin: { contents, resolveDir: src, loader: 'ts' },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const module = (await import(pathToFileURL(outfile).href)) as FiguresModule;
  rmSync(folder, { recursive: true });
  return module;
}

/** Names of the exercises by id. */
function names({ EXERCISE_ROWS }: FiguresModule): ReadonlyMap<string, string> {
  return new Map(EXERCISE_ROWS.map(([id, name]) => [id, name]));
}

const list = (values: Record<string, readonly number[]>): string =>
  Object.entries(values)
    .map(([name, v]) => `${name} ${v.map((n) => Math.round(n * 10) / 10).join(',')}`)
    .join('  ');

/** Where every point of the body is in each key frame, to place props and targets. */
function printPoints(id: string, figure: object): void {
  for (const t of figures.keyFrames(id)) {
    const { points, angles } = figures.skeletonAt(figure, t);
    process.stdout.write(`${id} at ${t.toFixed(2)} s\n  ${list(points)}\n  ${list(angles)}\n`);
  }
}

/** Writes one sheet as HTML and, when a browser is there, as PNG. */
function write(sheet: string, ids: readonly string[]): void {
  const content = figures.sheetHtml(
    ids.map((id) => ({ id, name: nameOf.get(id) ?? id })),
    style,
    !has('unnamed'),
  );
  const html = join(outFolder, `${sheet}.html`);
  writeFileSync(html, content);
  if (chromiumPath === undefined) return;
  const height = 40 + Math.ceil((content.split(/<svg|<em>/).length - 1) / 6.5) * 205;
  const flags = ['--headless', '--no-sandbox', '--hide-scrollbars', '--disable-gpu', `--window-size=1430,${height}`];
  execFileSync(chromiumPath, [...flags, `--screenshot=${join(outFolder, `${sheet}.png`)}`, pathToFileURL(html).href], {
    stdio: 'ignore',
  });
}

const chromiumPath = findChromium({ fallbacks: [chromium.executablePath(), UNPACKED] });
const figures = await load();
const nameOf = names(figures);
const style = { ...(has('line') ? { mode: 'line' } : {}), ...(has('body=b') ? { body: 'b' } : {}) };
const pages = Object.keys(figures.CATALOGUE).filter((page) => wanted.length === 0 || wanted.includes(page));
await figures.loadFigures(pages.flatMap((page) => figures.CATALOGUE[page] ?? []));
for (const id of pages.flatMap((page) => figures.CATALOGUE[page] ?? [])) {
  const figure = figures.figureOf(id);
  if (figure && has('points')) printPoints(id, figure);
  for (const problem of figure ? figures.problemsOf(figure, has('body=b') ? 'b' : 'a') : [])
    process.stdout.write(`${id}: ${problem}\n`);
}
mkdirSync(outFolder, { recursive: true });
if (has('drawn'))
  write(
    'drawn',
    pages.flatMap((page) => figures.CATALOGUE[page] ?? []).filter((id) => figures.keyFrames(id).length > 0),
  );
else for (const page of pages) write(page, figures.CATALOGUE[page] ?? []);
process.stdout.write(
  `Contact sheet: ${outFolder}${chromiumPath === undefined ? ' (HTML only: no Chromium was found)' : ''}\n`,
);
