import fc from 'fast-check';
import type { LoggedRun } from '.';
import {
  ACWR_CAVEAT,
  LOAD_EVIDENCE,
  acwr,
  ewma,
  longRunSharePct,
  nextRunCeiling,
  runDistance,
  sessionLoadAu,
  sessionSpike,
  shoeDistance,
  weekLoad,
  weeklyChange,
  weeklyVolume,
} from '.';
import { SPIKE_RATE_RATIOS } from './load-evidence.data';

const run = (date: string, distanceKm: number | null, durationMin: number | null = null): LoggedRun => ({
  date,
  distanceKm,
  durationMin,
});
const repeated = (week: readonly number[], weeks: number): number[] => Array.from({ length: weeks }, () => week).flat();
const problem = (field: string, code = 'out-of-range'): unknown => ({ ok: false, problems: [{ field, code }] });

/** z of a ratio from its 95 % interval. */
const zOf = ({ ratio, from, to }: { ratio: number; from: number; to: number }): number =>
  Math.log(ratio) / ((Math.log(to) - Math.log(from)) / (2 * 1.96));
const seOf = ({ from, to }: { from: number; to: number }): number => (Math.log(to) - Math.log(from)) / (2 * 1.96);

describe('worked examples of the clinical reference, rehab §3.3', () => {
  it('L01 weekly change', () => {
    expect(weeklyChange(24, 20)).toEqual({ ok: true, value: { changePct: 20, label: null } });
  });
  it('L02 weekly change after an empty week', () => {
    expect(weeklyChange(6, 0)).toEqual({ ok: true, value: { changePct: null, label: 'new-start' } });
  });
  it('L03 session load', () => {
    expect(sessionLoadAu(45, 7)).toEqual({ ok: true, value: 315 });
  });
  it('L04 load, monotony and strain of a week', () => {
    expect(weekLoad([0, 120, 0, 315, 300, 0, 320])).toEqual({
      ok: true,
      value: { totalAu: 1055, daysKnown: 7, meanAu: 150.71, sdAu: 144.92, monotony: 1.04, strainAu: 1097, note: null },
    });
  });
  it('L05 the same load every day', () => {
    expect(weekLoad(repeated([200], 7))).toMatchObject({
      value: { totalAu: 1400, monotony: null, strainAu: null, note: 'no-variation' },
    });
  });
  it('L06 a monotonous week', () => {
    expect(weekLoad([300, 240, 300, 260, 300, 240, 280])).toMatchObject({
      value: { totalAu: 1920, meanAu: 274.29, sdAu: 25.56, monotony: 10.73, strainAu: 20608, note: 'high-monotony' },
    });
  });
  it('L07 rolling ratio, coupled and uncoupled', () => {
    const daily = [20, 22, 24, 30].flatMap((km) => repeated([km / 7], 7));
    expect(acwr(daily, { method: 'rolling-coupled', showAnyway: true })).toMatchObject({ value: { ratio: 1.25 } });
    expect(acwr(daily, { method: 'rolling-uncoupled', showAnyway: true })).toMatchObject({ value: { ratio: 1.364 } });
  });
  it('L08 weighted ratio of a steady pattern', () => {
    expect(acwr(repeated([5, 0, 6, 0, 5, 0, 8], 4), { method: 'ewma', showAnyway: true })).toEqual({
      ok: true,
      value: { acute: 3.924, chronic: 3.722, ratio: 1.054, label: null, caveat: ACWR_CAVEAT },
    });
  });
  it('L09 weighted and rolling ratio after a jump', () => {
    const daily = [...repeated([5, 0, 6, 0, 5, 0, 8], 3), 6, 0, 8, 0, 8, 0, 16];
    expect(acwr(daily, { method: 'rolling-coupled', showAnyway: true })).toMatchObject({ value: { ratio: 1.382 } });
    expect(acwr(daily, { method: 'ewma', showAnyway: true })).toMatchObject({
      value: { acute: 6.549, chronic: 4.601, ratio: 1.423 },
    });
  });
  it('L10 weighted mean by hand', () => {
    expect([ewma([10], 7), ewma([10, 0], 7), ewma([10, 0, 0], 7)]).toEqual([10, 7.5, 5.625]);
  });
  it('L11 the window of 30 days', () => {
    const history = [run('2026-04-30', 15), run('2026-05-01', 12), run('2026-05-10', 8), run('2026-05-20', 10)];
    expect(sessionSpike(13, history, '2026-05-31')).toEqual({
      ok: true,
      value: {
        spikePct: 8.3,
        spikeClass: 'reference',
        longest: { distanceKm: 12, date: '2026-05-01', isEstimated: false },
        label: null,
      },
    });
  });
  it.each([
    ['L12', 11, 10, 'reference'],
    ['L13', 11.5, 15, 'small'],
    ['L14', 14, 40, 'moderate'],
    ['L15', 21, 110, 'large'],
  ])('%s a run of %d km is +%d %%, %s', (_id, plannedKm, spikePct, spikeClass) => {
    expect(sessionSpike(plannedKm, [run('2026-05-20', 10)], '2026-05-31')).toMatchObject({
      value: { spikePct, spikeClass },
    });
  });
  it('L16 no run in 30 days', () => {
    expect(sessionSpike(5, [run('2026-05-31', 10), run('2026-04-01', 9)], '2026-05-31')).toEqual({
      ok: true,
      value: { spikePct: null, spikeClass: null, longest: null, label: 'no-recent-run' },
    });
  });
  it('L17 shoe distance', () => {
    expect(shoeDistance(420, [12, 40, 35])).toEqual({
      ok: true,
      value: { totalKm: 507, noticesPassed: 1, nextNoticeKm: 800, runsWithoutDistance: 0 },
    });
  });
  it('L18 distance from time and pace', () => {
    expect(runDistance({ ...run('2026-05-31', null, 30), paceSPerKm: 375 })).toEqual({
      distanceKm: 4.8,
      isEstimated: true,
    });
  });
  it('L19 the published interval gives z 4.33', () => {
    expect(zOf(SPIKE_RATE_RATIOS.small)).toBeCloseTo(4.33, 2);
  });
  it('L20 small and moderate spikes cannot be told apart', () => {
    const { small, moderate } = SPIKE_RATE_RATIOS;
    const difference = Math.log(small.ratio / moderate.ratio) / Math.hypot(seOf(small), seOf(moderate));
    expect(difference).toBeCloseTo(0.42, 2);
  });
});

describe('weeklyVolume', () => {
  const today = '2026-05-31';
  it('sums 7 local days that end today and marks estimates', () => {
    const runs = [run('2026-05-24', 50), run('2026-05-25', 5, 30), run('2026-05-31', null, 30)];
    expect(weeklyVolume(runs, today, 375)).toEqual({
      ok: true,
      value: {
        runs: 2,
        distanceKm: 9.8,
        runsWithDistance: 2,
        isEstimated: true,
        durationMin: 60,
        runsWithDuration: 2,
        longestKm: 5,
      },
    });
  });
  it('says how many runs have a distance, and nothing when none has', () => {
    expect(weeklyVolume([run(today, null, 30), run(today, 6)], today, null)).toMatchObject({
      value: { runs: 2, distanceKm: 6, runsWithDistance: 1, durationMin: 30, runsWithDuration: 1, isEstimated: false },
    });
    expect(weeklyVolume([run(today, null)], today, 360)).toMatchObject({
      value: { distanceKm: null, durationMin: null, longestKm: null },
    });
  });
  it('is 0 only for a week without runs', () => {
    expect(weeklyVolume([], today, null)).toMatchObject({ value: { runs: 0, distanceKm: 0, durationMin: 0 } });
  });
  it('names bad fields', () => {
    expect(weeklyVolume([], 'x', null)).toEqual(problem('today', 'unusable-date'));
    expect(weeklyVolume([run('x', 5)], today, null)).toEqual(problem('runs.date', 'unusable-date'));
    expect(weeklyVolume([run(today, -1)], today, null)).toEqual(problem('runs.distanceKm'));
    expect(weeklyVolume([run(today, 5, 1e9)], today, null)).toEqual(problem('runs.durationMin'));
    expect(weeklyVolume([{ ...run(today, 5), paceSPerKm: -1 }], today, null)).toEqual(problem('runs.paceSPerKm'));
  });
  it('does not estimate with a pace of 0', () => {
    expect(runDistance({ ...run(today, null, 30), paceSPerKm: 0 })).toBeNull();
  });
  it('gives the longest run as a share of the week', () => {
    expect(longRunSharePct(10, 25)).toEqual({ ok: true, value: 40 });
    expect(longRunSharePct(0, 0)).toEqual({ ok: true, value: null });
    expect(longRunSharePct(10, 5)).toEqual(problem('longestKm'));
  });
});

describe('bad and missing loads', () => {
  it('keeps an unknown day unknown', () => {
    expect(weekLoad([0, 120, null, 315, 300, 0, 320])).toEqual({
      ok: true,
      value: {
        totalAu: 1055,
        daysKnown: 6,
        meanAu: null,
        sdAu: null,
        monotony: null,
        strainAu: null,
        note: 'incomplete',
      },
    });
    expect(weekLoad(Array.from({ length: 7 }, () => null))).toMatchObject({ value: { totalAu: null, daysKnown: 0 } });
  });
  it('refuses what is not a week of loads', () => {
    expect(weekLoad([1, 2])).toEqual(problem('dailyLoadsAu'));
    expect(weekLoad([-1, 0, 0, 0, 0, 0, 0])).toEqual(problem('dailyLoadsAu'));
    expect(sessionLoadAu(45, 11)).toEqual(problem('rpe'));
    expect(sessionLoadAu(-1, 5)).toEqual(problem('durationMin'));
  });
  it('hides the ratio without enough history, and always carries the caveat', () => {
    const options = { method: 'ewma', showAnyway: true } as const;
    const label = (daily: readonly (number | null)[]): unknown => {
      const answer = acwr(daily, options);
      return answer.ok ? [answer.value.label, answer.value.ratio, answer.value.caveat === ACWR_CAVEAT] : answer;
    };
    expect(label([1, 2, 3])).toEqual(['too-little-history', null, true]);
    expect(label([null, ...repeated([1], 27)])).toEqual(['unknown-days', null, true]);
    expect(label([...repeated([0], 26), 5, 5])).toEqual(['too-few-runs', null, true]);
    expect(label([null, ...repeated([1], 28)])).toEqual([null, 1, true]);
    expect(acwr([Number.NaN], options)).toEqual(problem('dailyLoads'));
    const early = [5, 5, 5, ...repeated([0], 25)];
    expect(acwr(early, { method: 'rolling-coupled', showAnyway: true })).toMatchObject({ value: { ratio: 0 } });
    const late = [...repeated([0], 25), 5, 5, 5];
    expect(acwr(late, { method: 'rolling-uncoupled', showAnyway: true })).toMatchObject({
      value: { ratio: null, label: 'no-load', chronic: 0 },
    });
    expect(ewma([], 7)).toBe(0);
  });
  it('names bad fields of spikes, ceilings and shoes', () => {
    expect(sessionSpike(0, [], '2026-05-31')).toEqual(problem('plannedKm'));
    expect(sessionSpike(501, [], '2026-05-31')).toEqual(problem('plannedKm'));
    expect(sessionSpike(5, [], 'x')).toEqual(problem('today', 'unusable-date'));
    expect(nextRunCeiling([], 'x')).toEqual(problem('today', 'unusable-date'));
    expect(nextRunCeiling([], '2026-05-31', null, 31)).toEqual(problem('risePct'));
    expect(shoeDistance(-1, [])).toEqual(problem('startKm'));
    expect(shoeDistance(0, [-1])).toEqual(problem('runsKm'));
    expect(shoeDistance(0, [], [0])).toEqual(problem('noticesKm'));
  });
  it('says how many runs of a pair have no distance, and when no notice is left', () => {
    expect(shoeDistance(790, [10, null])).toEqual({
      ok: true,
      value: { totalKm: 800, noticesPassed: 2, nextNoticeKm: null, runsWithoutDistance: 1 },
    });
  });
});

describe('nextRunCeiling', () => {
  it('raises the longest run of 30 days by 10 %, rounded down, in km and minutes', () => {
    expect(nextRunCeiling([run('2026-05-10', 10, 55), run('2026-05-20', 4, 27)], '2026-05-31')).toMatchObject({
      value: { ceilingKm: 11, ceilingMin: 60, longestMin: 55, label: null },
    });
    expect(nextRunCeiling([run('2026-05-20', null, 27)], '2026-05-31')).toMatchObject({
      value: { ceilingKm: null, ceilingMin: 29, label: null },
    });
    expect(nextRunCeiling([run('2026-05-20', 5.5)], '2026-05-31', null, 0)).toMatchObject({
      value: { ceilingKm: 5.5, ceilingMin: null, label: null },
    });
  });
  it('has no ceiling without a run in 30 days', () => {
    expect(nextRunCeiling([run('2026-05-20', 0, 0)], '2026-05-31')).toMatchObject({
      value: { ceilingKm: null, ceilingMin: null, longest: null, longestMin: null, label: 'no-recent-run' },
    });
  });
});

describe('no input gives a number that is not one', () => {
  const anything = fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 1e308, 5e-324));
  const numbersOf = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(numbersOf)
        : [];
  it('for changes, loads and shares', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        for (const answer of [sessionLoadAu(a, b), shoeDistance(a, [b]), weeklyChange(a, b), longRunSharePct(a, b)]) {
          expect(answer.ok ? numbersOf(answer.value).every(Number.isFinite) : answer.problems.length > 0).toBe(true);
        }
      }),
    );
  });
  it('for spikes and ceilings: the ceiling is never a spike', () => {
    const km = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(km, { minLength: 1, maxLength: 10 }), (kms) => {
        const runs = kms.map((distanceKm, index) => run(`2026-05-${String(index + 10)}`, distanceKm));
        const ceiling = nextRunCeiling(runs, '2026-05-31');
        if (!ceiling.ok || !ceiling.value.ceilingKm) return;
        expect(sessionSpike(ceiling.value.ceilingKm, runs, '2026-05-31')).toMatchObject({
          value: { spikeClass: 'reference' },
        });
      }),
    );
  });
  it('for weeks', () => {
    const load = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(load, { minLength: 7, maxLength: 7 }), (loads) => {
        const week = weekLoad(loads);
        if (!week.ok) return;
        Object.values(week.value)
          .filter((value) => typeof value === 'number')
          .forEach((value) => {
            expect(Number.isFinite(value)).toBe(true);
          });
        expect(week.value.monotony === null || week.value.daysKnown === 7).toBe(true);
      }),
    );
  });
});

describe('the evidence', () => {
  it('has a source and a use for every claim', () => {
    LOAD_EVIDENCE.forEach((row) => {
      expect(row.source).not.toBe('');
      expect(row.use).not.toBe('');
    });
  });
});
