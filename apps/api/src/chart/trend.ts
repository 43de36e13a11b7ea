import type { Chart } from '@midstance/contracts/chart';
import type { PatientLog } from '../return-to-run/patient-log';

interface Day {
  runMin: number | null;
  painDuring: number | null;
  painAfter: number | null;
  painMorning: number | null;
}

function worst(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b;
}

/** Running and pain by day, oldest first, for the days on which anything was said. A gap is `null`, never 0. */
export function trendOf(log: PatientLog): Chart['trend'] {
  const days = new Map<string, Day>();
  const day = (date: string): Day => {
    const known = days.get(date) ?? { runMin: null, painDuring: null, painAfter: null, painMorning: null };
    days.set(date, known);
    return known;
  };
  for (const run of log.runs) {
    const at = day(run.localDate);
    at.runMin = sum(at.runMin, run.completed === 'not-done' ? 0 : run.runMin);
    at.painDuring = worst(at.painDuring, run.painDuring);
    at.painAfter = worst(at.painAfter, run.painAfter60Min);
  }
  for (const answer of log.checkIns) day(answer.localDate).painMorning = answer.painMorning;
  const dates = [...days.keys()].sort();
  const column = (field: keyof Day) => dates.map((date) => days.get(date)?.[field] ?? null);
  return {
    dates,
    runMin: column('runMin'),
    painDuring: column('painDuring'),
    painAfter: column('painAfter'),
    painMorning: column('painMorning'),
  };
}
