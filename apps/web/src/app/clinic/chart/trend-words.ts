import { painTrendSentence } from '@midstance/clinical/sentences';
import type { Chart } from '@midstance/contracts/chart';
import type { TrendPanel } from '@midstance/ui/trend-panels';
import { daysFrom } from './chart-words';

type Trend = Chart['trend'];
const DAY_MS = 86_400_000;

/** The last days until today, each of them from the first on which anything was said: a silent day is a gap. */
export function lastDays(trend: Trend, days: number, today: string): Trend {
  const length = Math.min(days, daysFrom(trend.dates[0] ?? today, today) + 1);
  const dates =
    trend.dates.length === 0 ? [] : Array.from({ length }, (_, index) => dayAfter(today, index + 1 - length));
  const places = new Map(trend.dates.map((date, place) => [date, place]));
  const laid = <T>(values: readonly (T | null)[]) => dates.map((date) => values[places.get(date) ?? -1] ?? null);
  return {
    dates,
    runMin: laid(trend.runMin),
    painDuring: laid(trend.painDuring),
    painAfter: laid(trend.painAfter),
    painMorning: laid(trend.painMorning),
  };
}

function dayAfter(localDate: string, days: number): string {
  return new Date(Date.parse(localDate) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Pain above, running minutes below, each on its own scale. */
export function panelsOf({ painDuring, painAfter, painMorning, runMin }: Trend): TrendPanel[] {
  const pain = (id: string, kind: TrendPanel['kind'], label: string, values: TrendPanel['values']): TrendPanel => ({
    id,
    kind,
    label,
    values,
    max: 10,
  });
  return [
    pain('during', 'stems', 'Pain during, 0–10', painDuring),
    pain('after', 'stems', 'Pain after, 0–10', painAfter),
    pain('morning', 'line', 'Pain next morning, 0–10', painMorning),
    { id: 'run', label: 'Running, minutes', kind: 'bars', values: runMin },
  ];
}

/** What the panels show: "Pain during runs fell from 5 to 2 in 56 days (9 of 56 answered). 12 runs, 214 min in all." */
export function trendSentence({ dates, painDuring, runMin }: Trend): string {
  const runs = runMin.filter((minutes) => minutes !== null && minutes > 0);
  const onRuns = painDuring.filter((_pain, index) => (runMin[index] ?? 0) > 0);
  const total = runs.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0);
  if (runs.length === 0) return `No run was logged in ${dates.length} days.`;
  const pain = painTrendSentence({ name: 'pain during runs', answers: onRuns, days: dates.length }, 'therapist');
  return `${pain} ${runs.length === 1 ? '1 run' : `${runs.length} runs`}, ${Math.round(total)} min in all.`;
}
