import { painTrendSentence } from '@midstance/clinical/sentences';
import type { Chart } from '@midstance/contracts/chart';
import type { TrendPanel } from '@midstance/ui/trend-panels';

type Trend = Chart['trend'];

/** The last days of a series. */
export function lastDays(trend: Trend, days: number): Trend {
  const cut = <T>(values: readonly T[]): T[] => values.slice(-days);
  return {
    dates: cut(trend.dates),
    runMin: cut(trend.runMin),
    painDuring: cut(trend.painDuring),
    painAfter: cut(trend.painAfter),
    painMorning: cut(trend.painMorning),
  };
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
