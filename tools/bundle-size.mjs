// Measures the JavaScript a person downloads before each first screen, brotli-compressed, and fails above its budget.
// Reads what the production build wrote: dist/apps/web/browser-stats.json (esbuild's metafile) and the files themselves.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { scriptsHolding, scriptsOf } from './bundle-files.mjs';

const app = 'apps/web/src/app';

/** First screens: what they load lazily on top of the start, and their budget in kB (1 kB = 1000 bytes). */
const screens = [
  { name: 'sign-in', lazy: [`${app}/sign-in/sign-in.ts`], budgetKb: 110 },
  { name: '/my today', lazy: [`${app}/my/my.routes.ts`, `${app}/my/today/today.ts`], budgetKb: 110 },
  {
    name: '/clinic worklist',
    lazy: [`${app}/clinic/clinic.routes.ts`, `${app}/clinic/worklist/worklist.ts`],
    budgetKb: 150,
  },
];

const dist = process.argv[2] ?? 'dist/apps/web';
const stats = join(dist, 'browser-stats.json');
if (!existsSync(stats)) throw new Error(`There is no ${stats}: build the web app for production first.`);
const { outputs } = JSON.parse(readFileSync(stats, 'utf8'));

for (const { name, lazy, budgetKb } of screens) {
  const files = scriptsOf(outputs, ['apps/web/src/main.ts', ...lazy]);
  const kb = [...files].reduce((sum, file) => sum + brotliBytes(join(dist, 'browser', file)), 0) / 1000;
  if (kb > budgetKb) process.exitCode = 1;
  const word = kb > budgetKb ? 'OVER BUDGET' : 'ok';
  console.log(
    `${name.padEnd(18)} ${kb.toFixed(1).padStart(7)} kB brotli of ${budgetKb} in ${files.size} files  ${word}`,
  );
}

const tools = scriptsHolding(outputs, `${app}/playground`);
if (tools.length > 0) throw new Error(`The playground is not for production, but is in ${tools.join(', ')}`);

function brotliBytes(file) {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
