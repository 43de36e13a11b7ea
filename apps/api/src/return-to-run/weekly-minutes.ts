import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import type { PatientLog } from './patient-log';
import { daysBefore } from './days';

const WEEKS = 12;

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}

/**
 * Running minutes of the last twelve weeks, oldest first, each of seven days ending today. A week in which nothing was
 * logged at all is `null`: no word is not zero.
 */
export function weeklyMinutes(log: PatientLog, today: string): ReturnToRun['weeks'] {
  return Array.from({ length: WEEKS }, (_, index) => {
    const to = daysBefore(today, 7 * (WEEKS - 1 - index));
    const weekStart = daysBefore(to, 6);
    const inWeek = <T extends { localDate: string }>(records: readonly T[]) =>
      records.filter((record) => record.localDate >= weekStart && record.localDate <= to);
    const runs = inWeek(log.runs);
    const silent = runs.length + inWeek(log.checkIns).length + inWeek(log.sessions).length === 0;
    const pains = runs.flatMap((run) => run.painDuring ?? []);
    return {
      weekStart,
      runMin: silent ? null : runs.reduce((sum, run) => sum + (run.runMin ?? 0), 0),
      meanPainDuring: mean(pains),
      answered: pains.length,
      total: runs.length,
    };
  });
}
