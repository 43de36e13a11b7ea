// Measures the JavaScript a person downloads before each first screen, brotli-compressed, and fails above its budget.
// Reads what the production build wrote: dist/apps/web/browser-stats.json (esbuild's metafile) and the files themselves.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const app = 'apps/web/src/app';

/** First screens: the lazy entry points they load on top of `main`, and their budget in kB (1 kB = 1000 bytes). */
const screens = [
  { name: 'sign-in', entries: [`${app}/sign-in/sign-in.ts`], budgetKb: 110 },
  { name: '/my today', entries: [`${app}/my/my.routes.ts`, `${app}/my/today/today.ts`], budgetKb: 110 },
  {
    name: '/clinic worklist',
    entries: [`${app}/clinic/clinic.routes.ts`, `${app}/clinic/worklist/worklist.ts`],
    budgetKb: 150,
  },
];

/** Output files that `start` loads at once: itself and everything it imports statically. */
export function closure(outputs, start) {
  const seen = new Set();
  const queue = [start];
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file) || !outputs[file]) continue;
    seen.add(file);
    for (const { path, kind } of outputs[file].imports) if (kind !== 'dynamic-import') queue.push(path);
  }
  return seen;
}

/** The files of one screen: the closure of `main` and of each of its lazy entry points. */
export function filesOf(outputs, entries) {
  const files = new Set();
  for (const entry of entries) {
    const start = Object.keys(outputs).find((file) => outputs[file].entryPoint === entry);
    if (!start) throw new Error(`The build has no entry point ${entry}: it was moved, or is no longer lazy.`);
    for (const file of closure(outputs, start)) if (file.endsWith('.js')) files.add(file);
  }
  return files;
}

function brotliBytes(file) {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function run(dist) {
  const stats = join(dist, 'browser-stats.json');
  if (!existsSync(stats)) throw new Error(`No ${stats}: build the web app for production first.`);
  const { outputs } = JSON.parse(readFileSync(stats, 'utf8'));
  const browser = join(dist, 'browser');
  if (!existsSync(browser) || readdirSync(browser).length === 0) throw new Error(`Nothing built in ${browser}.`);
  let over = 0;
  for (const { name, entries, budgetKb } of screens) {
    const files = filesOf(outputs, ['apps/web/src/main.ts', ...entries]);
    const kb = [...files].reduce((sum, file) => sum + brotliBytes(join(browser, file)), 0) / 1000;
    const word = kb > budgetKb ? 'OVER BUDGET' : 'ok';
    if (kb > budgetKb) over += 1;
    console.log(
      `${name.padEnd(18)} ${kb.toFixed(1).padStart(7)} kB brotli of ${budgetKb} in ${files.size} files  ${word}`,
    );
  }
  return over;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = run(process.argv[2] ?? 'dist/apps/web') > 0 ? 1 : 0;
}
