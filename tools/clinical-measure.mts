/**
 * Measures the clinical functions: milliseconds to judge an assessment of 60 measures with all rules, to fold two years
 * of daily sessions, and to search the exercise library for each letter typed.
 * Usage: node tools/clinical-measure.mts
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const TYPED = 'hamstring streching with band';

/** The functions and the input they are timed with. */
const CONTENTS = `
import { evaluate } from './derivations';
import { findingsAndRedFlags } from './findings';
import { measures } from './measures';
import { searchExercises } from './exercises/library';
import { fold } from './return-to-run';
import { day, green, logged, start } from './return-to-run/testing/fixtures';
import { protocolOf } from './return-to-run/testing/folded';

const measured = measures.filter(({ value, laterality }) => value.type === 'number' && laterality === 'LR').slice(0, 60);
// The left side a fifth weaker than the middle of the usual range, so that there is something to find.
const values = measured.flatMap(({ id, value: { soft, hard, unit } }) => {
  const [min, max] = soft ?? hard;
  return ['left', 'right'].flatMap((side) =>
    [1, 2, 3].map((trial) => ({ measureId: id, side, trial, unit, value: min + (max - min) * (side === 'left' ? 0.4 : 0.5) })),
  );
});
const context = { sex: 'female', ageYears: 34, bodyMassKg: 61, heightCm: 168, involvedSide: 'left' };
export const judged = measured.length;
export function judge() {
  const evaluation = evaluate({ values }, context);
  return findingsAndRedFlags(evaluation, { ...context, complaints: ['patellofemoral'] });
}

const protocol = await protocolOf('RTR_KNEE_DEFAULT');
const sessions = Array.from({ length: 730 }, (_, offset) =>
  logged(green('s' + offset, offset, offset % 9 === 0 ? { painDuring: 3 } : {})),
);
export const foldTwoYears = () => fold(protocol, [start('P0-1'), ...sessions], day(730) + 'T20:00');
export const search = (typed) => searchExercises(typed, { precautions: [] });
`;

/** Milliseconds of a call, 200 times over after 30 that do not count. */
function timesOf(call: () => unknown): number[] {
  for (let warm = 0; warm < 30; warm += 1) call();
  return Array.from({ length: 200 }, () => {
    const from = performance.now();
    call();
    return performance.now() - from;
  }).sort((a, b) => a - b);
}

function print(what: string, goalMs: number, times: readonly number[]): void {
  const at = (part: number): string => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(2);
  console.log(`${what}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms (goal ${goalMs} ms)`);
}

const outfile = resolve(mkdtempSync(resolve(tmpdir(), 'midstance-clinical-')), 'clinical.mjs');
await build({
  stdin: { contents: CONTENTS, resolveDir: resolve(root, 'libs/clinical/src'), loader: 'ts' },
  ...{ bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' },
});
const clinical = (await import(pathToFileURL(outfile).href)) as {
  readonly judged: number;
  readonly judge: () => unknown;
  readonly foldTwoYears: () => unknown;
  readonly search: (typed: string) => unknown;
};
print(`Judging ${clinical.judged} bilateral measures, 3 trials a side, all rules`, 1, timesOf(clinical.judge));
print('Folding two years of daily sessions', 5, timesOf(clinical.foldTwoYears));
const keystrokes = Array.from(TYPED, (_, index) => TYPED.slice(0, index + 1));
print(
  'Searching the library, each letter typed',
  5,
  keystrokes.flatMap((typed) => timesOf(() => clinical.search(typed))).sort((a, b) => a - b),
);
