import type { MeasureId, Status } from '../measures';
import type { MuscleBalance, TestBalance } from './muscle-balance';
import type { MuscleGroupId } from './muscle-group';

/** A number as the reader writes it. */
export type Write = (value: number) => string;

/**
 * The comparison on its own, short enough for a drawing: "75 %", "12°", "4 / 5"; the weaker grade stands first.
 */
export function balanceMark({ weaker, percent, difference, grades }: TestBalance, write: Write): string {
  if (percent !== null) return `${write(percent)} %`;
  if (difference !== null) return amountOf(difference, write);
  if (grades === null) return '';
  const { left, right } = grades;
  return weaker === 'right' ? `${right} / ${left}` : `${left} / ${right}`;
}

function amountOf({ amount, unit }: NonNullable<TestBalance['difference']>, write: Write): string {
  if (unit === '') return write(amount);
  return unit === '°' ? `${write(amount)}°` : `${write(amount)} ${unit}`;
}

/** The comparison in words, without the name of the muscle: "right weaker, 75 % of left". */
export function balanceWords(test: TestBalance, write: Write): string {
  const { weaker, quality, percent, difference, measure } = test;
  if (weaker === null) return 'one side only: not compared';
  if (weaker === 'equal') return 'sides alike';
  const other = weaker === 'left' ? 'right' : 'left';
  const lack = `${weaker} ${quality === 'length' ? 'shorter' : 'weaker'}`;
  if (percent !== null) return `${lack}, ${balanceMark(test, write)} of ${other}`;
  if (measure.sides?.kind === 'ratio') return `${lack}, ratio of the sides ${balanceMark(test, write)} away from 1`;
  if (difference !== null) return `${lack} by ${balanceMark(test, write)}`;
  return `${lack}, grade ${balanceMark(test, write)}`;
}

/** What is shown of a muscle group: the test that asks most for attention, in words. */
export interface MuscleLine {
  readonly groupId: MuscleGroupId;
  readonly name: string;
  readonly state: 'compared' | 'one-side' | 'not-measured';
  readonly weaker: TestBalance['weaker'];
  readonly status: Status | null;
  /** "75 %"; empty where nothing was compared. */
  readonly mark: string;
  /** "right weaker, 75 % of left". */
  readonly words: string;
  /** The test that is told; `null` and empty where none was taken. */
  readonly measureId: MeasureId | null;
  readonly test: string;
}

/** One muscle group as it is shown, on a drawing or in a list. */
export function muscleLine({ group, tests, worst }: MuscleBalance, write: Write): MuscleLine {
  const told = worst ?? tests[0];
  const line = { groupId: group.id, name: group.name };
  if (told === undefined) {
    const nothing = { weaker: null, status: null, mark: '', measureId: null, test: '' } as const;
    return { ...line, ...nothing, state: 'not-measured', words: 'not measured' };
  }
  const { weaker, status, measure } = told;
  return {
    ...line,
    state: weaker === null ? 'one-side' : 'compared',
    weaker,
    status,
    mark: balanceMark(told, write),
    words: balanceWords(told, write),
    measureId: measure.id,
    test: measure.name,
  };
}
