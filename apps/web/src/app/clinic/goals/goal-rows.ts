import { goalBasisWords, goalNumber, targetWords } from '@midstance/clinical/sentences';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';

/** How a day is written, and a number where the person chose the unit. */
export interface GoalWriter {
  readonly day: (localDate: string) => string;
  readonly force: (newton: number) => string;
}

/** A number on a day, in words; `null` where nothing was recorded. */
export interface GoalCell {
  readonly number: string;
  readonly day: string;
}

/** What is followed once, whichever findings asked for it. */
export interface GoalRow {
  readonly key: string;
  /** One goal, or several that different findings set for the same number. */
  readonly goals: readonly EpisodeGoal[];
  readonly title: string;
  readonly side: EpisodeGoal['side'];
  /** What the numbers are held against: "of the left". */
  readonly basis: string;
  readonly baseline: GoalCell | null;
  readonly last: GoalCell | null;
  readonly target: string;
  readonly state: 'open' | 'met' | 'reached' | 'dropped';
  /** "Reached 3 Mar (92 %)", "Due 1 May"; `''` for nothing to say. */
  readonly stateWords: string;
}

function keyOf({ id, kind, measureId, side, basis, status, target }: EpisodeGoal): string {
  const isShared = kind === 'finding' && measureId !== null;
  return isShared ? [measureId, side, basis, status, target?.when, target?.value].join('|') : id;
}

function stateOf({ status, reached }: EpisodeGoal): GoalRow['state'] {
  return status === 'open' && reached !== null ? 'met' : status;
}

function stateWords(goal: EpisodeGoal, number: (value: number) => string, { day }: GoalWriter): string {
  const { status, statusOn, reached, dueOn } = goal;
  if (status !== 'open')
    return `${status === 'reached' ? 'Reached' : 'Dropped'} ${statusOn === null ? '' : day(statusOn)}`;
  if (reached !== null) return `Reached ${day(reached.on)} (${number(reached.value)})`;
  return dueOn === null ? '' : `Due ${day(dueOn)}`;
}

function rowOf(key: string, goals: readonly EpisodeGoal[], goal: EpisodeGoal, writer: GoalWriter): GoalRow {
  const { title, side, unit, baseline, last, target } = goal;
  const number = (value: number) => (unit === 'N' ? writer.force(value) : goalNumber(value, unit));
  const cell = (value: number, on: string) => ({ number: number(value), day: writer.day(on) });
  const limit = target === null ? '' : targetWords(target, unit);
  return {
    key,
    goals,
    title,
    side,
    basis: goalBasisWords(goal),
    baseline: baseline.value === null ? null : cell(baseline.value, baseline.on),
    last: last === null ? null : cell(last.value, last.on),
    target: limit,
    state: stateOf(goal),
    stateWords: stateWords(goal, number, writer),
  };
}

/** Goals as rows, in their order; those that follow the same number to the same target are one row. */
export function goalRows(goals: readonly EpisodeGoal[], writer: GoalWriter): readonly GoalRow[] {
  const keyed = goals.map((goal) => ({ key: keyOf(goal), goal }));
  const firsts = keyed.filter(({ key }, index) => keyed.findIndex((each) => each.key === key) === index);
  return firsts.map(({ key, goal }) => {
    const shared = keyed.filter((each) => each.key === key).map((each) => each.goal);
    return rowOf(key, shared, goal, writer);
  });
}
