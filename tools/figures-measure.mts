/**
 * Measures the exercise figures: bytes of data, milliseconds per frame, and how evenly one figure plays in a browser
 * whose processor is slowed down to a phone's.
 * Usage: node tools/figures-measure.mts [exercise id] [slow-down]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build, transformSync } from 'esbuild';
import { findChromium } from './launch/chromium.mjs';
import { UNPACKED } from './launch/debian-chromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'libs/figures/src');
const [exercise = 'st_bw_squat', slowDown = '4'] = process.argv.slice(2);
const SECONDS = 5;

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const at = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
const ms = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return `mean ${mean.toFixed(2)} ms, median ${at(sorted, 0.5).toFixed(2)} ms, 95 % ${at(sorted, 0.95).toFixed(2)} ms, longest ${at(sorted, 1).toFixed(2)} ms`;
};

/** Bytes of a data file as it is downloaded. */
function downloaded(file: string): number {
  const source = readFileSync(join(src, 'exercises', file), 'utf8');
  return brotliCompressSync(transformSync(source, { loader: 'ts', minify: true }).code).length;
}

function printSizes(): void {
  const files = readdirSync(join(src, 'exercises')).filter((file) => file.endsWith('.data.ts'));
  const sizes = files.map(downloaded).sort((a, b) => a - b);
  const all = files.map((file) => readFileSync(join(src, 'exercises', file), 'utf8')).join('');
  console.log(`All data as written: ${kb(brotliCompressSync(all).length)} brotli`);
  console.log(`Pages as downloaded: ${kb(sizes[0] ?? 0)} to ${kb(sizes.at(-1) ?? 0)}, ${sizes.length} of them`);
  console.log(`All pages as downloaded: ${kb(sizes.reduce((sum, size) => sum + size, 0))}`);
}

/** The painter with everything it draws, as one script for a page. */
async function script(): Promise<string> {
  const contents = `export * from './index';export { CATALOGUE } from './catalogue.data';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: src, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'iife', globalName: 'figures', write: false, logLevel: 'error' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs in the page: milliseconds to paint a moment of every exercise, twelve times over. */
const PAINTING = `(async () => {
  const ids = Object.values(figures.CATALOGUE).flat();
  await figures.loadFigures(ids);
  for (const id of ids) figures.frame(id, 0, 'right');
  const times = [];
  for (let round = 0; round < 12; round++)
    for (const id of ids) {
      const start = performance.now();
      figures.frame(id, round * 0.3, 'right');
      times.push(performance.now() - start);
    }
  return times;
})()`;

/** Runs in the page: plays one figure as ui-exercise-figure does; the time between frames and the work in each. */
const PLAYING = `(async () => {
  const stage = document.body.appendChild(document.createElement('div'));
  stage.style.width = stage.style.height = '320px';
  const [between, work] = [[], []];
  await new Promise((done) => {
    let first = null, last = null;
    const tick = (now) => {
      first ??= now;
      if (last !== null) between.push(now - last);
      last = now;
      const start = performance.now();
      stage.innerHTML = figures.frame('${exercise}', (now - first) / 1000, 'right');
      stage.getBoundingClientRect();
      work.push(performance.now() - start);
      if (now - first > ${SECONDS * 1000}) done();
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  return { between, work };
})()`;

printSizes();
const chromiumPath = findChromium({ fallbacks: [chromium.executablePath(), UNPACKED] });
const browser = await chromium.launch(chromiumPath === undefined ? {} : { executablePath: chromiumPath });
const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
await page.addScriptTag({ content: await script() });
console.log(`A frame, full speed: ${ms(await page.evaluate<number[]>(PAINTING))}`);
const devTools = await page.context().newCDPSession(page);
await devTools.send('Emulation.setCPUThrottlingRate', { rate: Number(slowDown) });
console.log(`A frame, ${slowDown} times slower: ${ms(await page.evaluate<number[]>(PAINTING))}`);
const { between, work } = await page.evaluate<Record<'between' | 'work', number[]>>(PLAYING);
const late = between.filter((time) => time > 25).length;
console.log(
  `${exercise} playing ${SECONDS} s, ${slowDown} times slower: ${between.length} frames, ${late} of them late (over 25 ms)`,
);
console.log(`  between frames: ${ms(between)}`);
console.log(`  work in a frame: ${ms(work)}`);
await browser.close();
