import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as adherence from './adherence';
import * as exercises from './exercises';
import * as library from './exercises/library';
import * as words from './exercises/library/words';
import * as templates from './exercises/templates';
import * as load from './load';
import * as localDate from './local-date';
import * as outcomes from './outcomes';
import * as sentences from './sentences';
import * as audience from './sentences/audience';
import * as worklistWords from './adherence/words';

const FOLDERS = [
  '.',
  'exercises',
  'exercises/library',
  'exercises/templates',
  'load',
  'adherence',
  'outcomes',
  'sentences',
];
const EXAMPLE = /@example (.+) \/\/ => (.+)$/gm;

const dose = library.defaultDosage('st_bw_squat');
const volume = {
  runs: 3,
  runsWithDistance: 3,
  isEstimated: false,
  durationMin: 150,
  runsWithDuration: 3,
  longestKm: 10,
};
/** Values the examples name instead of writing them out. */
const values = {
  dose,
  holds: { ...dose, sets: 4, reps: 1, holdS: 30, tempo: null, restS: 60 },
  thisWeek: { ...volume, distanceKm: 24 },
  lastWeek: { ...volume, distanceKm: 20 },
  Set,
};
const names = {
  ...adherence,
  ...exercises,
  ...library,
  ...words,
  ...templates,
  ...load,
  ...localDate,
  ...outcomes,
  ...sentences,
  ...audience,
  ...worklistWords,
  ...values,
};

function examplesOf(folder: string) {
  const path = join(__dirname, folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return files.flatMap((name) =>
    [...readFileSync(join(path, name), 'utf8').matchAll(EXAMPLE)].map((match) => [name, match[1]!, match[2]!] as const),
  );
}

describe('examples in the docstrings', () => {
  const examples = FOLDERS.flatMap(examplesOf);

  it('are there in number', () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples)('%s: %s', (_name, expression, expected) => {
    expect(runInNewContext(`JSON.stringify(${expression})`, names)).toBe(expected);
  });
});
