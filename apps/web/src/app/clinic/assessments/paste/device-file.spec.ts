import type { GridRow } from '@midstance/ui/bilateral-grid';
import { emptyEntry } from '@midstance/ui/bilateral-grid';
import { columnsOf, guessTarget, placeColumns, targetsOf } from './device-file';

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
    const placed = placeColumns(columns, ['', '', 'str-hip-abduction|right'], targets);
    expect(placed.map(({ trial, value }) => [trial, value])).toEqual([
      [2, 219],
      [3, 222],
    ]);
  });
});
