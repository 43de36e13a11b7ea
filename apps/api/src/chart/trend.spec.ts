import type { LoggedCheckIn, LoggedRun, PatientLog } from '../return-to-run/patient-log';
import { trendOf } from './trend';

const run = (localDate: string, given: Partial<LoggedRun>) => ({
  localDate,
  completed: 'full',
  runMin: null,
  painDuring: null,
  painAfter60Min: null,
  ...given,
});
const log = (runs: object[], checkIns: object[]) =>
  ({ runs: runs as LoggedRun[], checkIns: checkIns as LoggedCheckIn[] }) as unknown as PatientLog;

it('puts two runs of a day together: minutes add up, the worst pain counts', () => {
  const runs = [
    run('2026-03-02', { runMin: 10, painDuring: 1 }),
    run('2026-03-02', { runMin: 5, painDuring: 3, painAfter60Min: 0 }),
  ];
  expect(trendOf(log(runs, []))).toEqual({
    dates: ['2026-03-02'],
    runMin: [15],
    painDuring: [3],
    painAfter: [0],
    painMorning: [null],
  });
});

it('keeps a gap a gap, and a run that was not done 0 minutes', () => {
  const runs = [run('2026-03-04', { completed: 'not-done' }), run('2026-03-03', { painDuring: 0 })];
  expect(trendOf(log(runs, [{ localDate: '2026-03-01', painMorning: null }]))).toEqual({
    dates: ['2026-03-01', '2026-03-03', '2026-03-04'],
    runMin: [null, null, 0],
    painDuring: [null, 0, null],
    painAfter: [null, null, null],
    painMorning: [null, null, null],
  });
});
