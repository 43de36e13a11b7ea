import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import type { TrendPanel } from '@midstance/ui/trend-panels';

type Weeks = ReturnToRun['weeks'];

/** Running minutes a week, and pain in those runs: two panels, each with its own scale; weeks without a word are gaps. */
export function weekPanels(weeks: Weeks): readonly TrendPanel[] {
  return [
    { id: 'minutes', label: 'Running, minutes a week', kind: 'bars', values: weeks.map(({ runMin }) => runMin) },
    {
      id: 'pain',
      label: 'Pain during runs, weekly mean, 0–10',
      kind: 'line',
      max: 10,
      values: weeks.map(({ meanPainDuring }) => meanPainDuring),
    },
  ];
}

function course(first: number, last: number, unit: string): string {
  if (first === last) return `stayed at ${last}${unit}`;
  return `${last > first ? 'rose' : 'fell'} from ${first} to ${last}${unit}`;
}

function painCourse(pains: readonly number[], weeks: number): string {
  const [first, last] = [pains[0], pains.at(-1)];
  if (first === undefined || last === undefined) return 'No run has a pain answer yet';
  return pains.length === 1
    ? `Pain during runs was ${last}`
    : `Pain during runs ${course(first, last, '')} over ${weeks} weeks`;
}

/** What the panels show, with how many answers it rests on. */
export function weekSentence(weeks: Weeks): string {
  const told = weeks.filter((week) => week.runMin !== null);
  const minutes = told.flatMap(({ runMin }) => runMin ?? []);
  const pains = weeks.flatMap(({ meanPainDuring }) => meanPainDuring ?? []);
  const [answered, total] = [
    weeks.reduce((sum, week) => sum + week.answered, 0),
    weeks.reduce((sum, week) => sum + week.total, 0),
  ];
  if (total === 0) return `Nothing was logged in the last ${weeks.length} weeks.`;
  const running =
    minutes.length > 1 ? `, while running ${course(minutes[0] ?? 0, minutes.at(-1) ?? 0, ' min a week')}` : '';
  return `${painCourse(pains, told.length)}${running} (${answered} of ${total} sessions answered).`;
}
