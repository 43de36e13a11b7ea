import type { GridRow } from '@midstance/ui/bilateral-grid';
import { emptyEntry } from '@midstance/ui/bilateral-grid';
import { columnsOf, guessTarget, placeColumns, targetsOf, unitsOfColumns, type DeviceColumn } from './device-file';
import { editsOf } from './pasted-values';

const row = (id: string, name: string, more: Partial<GridRow> = {}): GridRow => ({
  id,
  name,
  unit: 'N',
  sides: ['left', 'right'],
  trials: 3,
  decimals: 1,
  choices: [],
  usual: null,
  allowed: { min: 0, max: 3000 },
  asksPain: true,
  entries: {},
  ghosts: {},
  best: {},
  symmetry: null,
  change: null,
  ...more,
});
const knee = row('str-knee-extension', 'Knee extension');
const hip = row('str-hip-abduction', 'Hip abduction', { entries: { right: [{ ...emptyEntry, value: 214 }] } });
const squat = row('fn-sl-squat-rating', 'Squat', { choices: [{ value: 'good', label: 'Good' }] });
const targets = targetsOf([knee, hip, squat]);
const lines = [
  ['Date', 'Knee extension L', 'knee_extension_right', 'Hip abduction R', 'Peak'],
  ['today', '412', '352', '219', ''],
  ['today', '418', '', '222', 'x'],
];
const units = { 'str-knee-extension': 'N', 'str-hip-abduction': 'N' };
const place = (columns: readonly DeviceColumn[], mapping: readonly string[]) =>
  placeColumns(columns, mapping, targets, unitsOfColumns(columns, mapping, targets, units));

describe('a file from a device', () => {
  it('has the columns that hold numbers', () => {
    expect(columnsOf(lines).map(({ name, texts }) => [name, texts])).toEqual([
      ['Knee extension L', ['412', '418']],
      ['knee_extension_right', ['352']],
      ['Hip abduction R', ['219', '222']],
    ]);
  });

  it('goes to tests that are typed, each side apart', () => {
    expect(targets.map(({ id }) => id)).toEqual([
      'str-knee-extension|left',
      'str-knee-extension|right',
      'str-hip-abduction|left',
      'str-hip-abduction|right',
    ]);
  });

  it('is mapped by side and words of its columns, and left open when they say neither', () => {
    const guess = (name: string) => guessTarget(name, targets);
    expect([guess('Knee extension L'), guess('knee_extension_right'), guess('Peak left'), guess('Knee')]).toEqual([
      'str-knee-extension|left',
      'str-knee-extension|right',
      '',
      '',
    ]);
    expect(guessTarget('Peak left', targetsOf([knee]))).toBe('str-knee-extension|left');
  });

  it('goes on after the trials that are there', () => {
    const columns = columnsOf(lines);
    const placed = place(columns, ['', '', 'str-hip-abduction|right']);
    expect(placed.map(({ trial, value }) => [trial, value])).toEqual([
      [2, 219],
      [3, 222],
    ]);
  });

  const bring = (...headings: string[]) => {
    const columns = columnsOf([headings, headings.map(() => '42')]);
    const mapping = columns.map(({ heading }) => guessTarget(heading.name, targets));
    const edits = editsOf(place(columns, mapping)).map(({ side, entry, unit }) => [side, entry.value, unit]);
    return { edits, words: unitsOfColumns(columns, mapping, targets, units).map((each) => each?.words) };
  };

  it('is kept in the unit its headings name where the test takes it and holds nothing yet', () => {
    expect(bring('Knee extension left (kgf)', 'Knee extension (R) [kgf]')).toEqual({
      edits: [
        ['left', 42, 'kgf'],
        ['right', 42, 'kgf'],
      ],
      words: ['kgf', 'kgf'],
    });
    expect(bring('Knee extension left N').edits).toEqual([['left', 42, 'N']]);
  });

  it('is converted to the unit that stands there, or that another column of the test names', () => {
    expect(bring('Hip abduction right (lbf)')).toEqual({
      edits: [['right', 186.825, 'N']],
      words: ['lbf, kept as N'],
    });
    expect(bring('Knee extension L (lbf)', 'Knee extension R (N)')).toMatchObject({
      edits: [
        ['left', 42, 'lbf'],
        ['right', 9.44198, 'lbf'],
      ],
    });
  });

  it('is taken in the unit of the row where the headings name none, and says so', () => {
    expect(bring('Knee extension left')).toEqual({
      edits: [['left', 42, 'N']],
      words: ['N; the file names no unit'],
    });
    expect(bring('Knee extension left (belt)').words).toEqual(['“belt” is no unit that is known: taken as N']);
  });

  it.each(['kg', 'Nm', '%'])('is left out where the test does not take %s, in words', (unit) => {
    expect(bring(`Knee extension left (${unit})`)).toEqual({
      edits: [],
      words: [`the column is in ${unit}, the test takes N, kgf, lbf, mmHg: left out`],
    });
  });

  it('never makes a force of the pressure in a cuff', () => {
    expect(bring('Hip abduction right (mmHg)').edits).toEqual([]);
    expect(bring('Knee extension right (mmHg)').edits).toEqual([['right', 42, 'mm[Hg]']]);
  });

  it('is held to the allowed values in its own unit', () => {
    const columns = columnsOf([['Knee extension left (kgf)'], ['400']]);
    const [value] = place(columns, ['str-knee-extension|left']);
    expect(value?.problem).toContain('must be 0 to 305');
  });
});
