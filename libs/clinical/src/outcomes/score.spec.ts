import fc from 'fast-check';
import type { OutcomeAnswer } from '.';
import {
  allOutcomes,
  compareActivities,
  compareScores,
  findOutcome,
  isOutcomeCode,
  itemCount,
  readGlobalChange,
  scoreOutcome,
} from '.';
import { round } from '../derivations/rounding';

type Items = readonly (number | null)[];
const items = (values: Items, branch?: 'a' | 'b' | 'c'): OutcomeAnswer =>
  branch === undefined ? { kind: 'items', items: values } : { kind: 'items', items: values, branch };
const total = (code: string, values: Items, branch?: 'a' | 'b' | 'c'): unknown => {
  const score = scoreOutcome(code, items(values, branch));
  return score.ok ? score.value.total : score;
};
const problem = (field: string, code = 'out-of-range'): unknown => ({ ok: false, problems: [{ field, code }] });
const times = (count: number, value: number | null): Items => Array.from({ length: count }, () => value);

describe('worked scoring examples of the clinical reference, rehab §6.4', () => {
  it.each([
    ['NPRS 1', 6, 4, -2, -33, true, true],
    ['NPRS 2', 5, 4, -1, -20, false, false],
    ['NPRS 3', 3, 2, -1, -33, false, true],
  ])('%s', (_id, baseline, now, change, changePct, twoPoints, thirtyPercent) => {
    const compared = compareScores('NPRS', baseline, now);
    if (!compared.ok) throw new Error('refused');
    const reached = (value: number): boolean | undefined =>
      compared.value.thresholds.find((mark) => mark.value === value)?.reached;
    expect(compared.value).toMatchObject({ change, changePct, direction: 'better' });
    expect([reached(2), reached(30)]).toEqual([twoPoints, thirtyPercent]);
  });

  it('PSFS 1 and 2', () => {
    const rated = (ratings: readonly number[]) =>
      ['run 30 min', 'stairs down', 'squat'].map((name, index) => ({ name, rating: ratings[index] ?? null }));
    expect(total('PSFS', [3, 5, 4])).toBe(4);
    expect(total('PSFS', [6, 8, 7])).toBe(7);
    const compared = compareActivities(rated([3, 5, 4]), rated([6, 8, 7]));
    if (!compared.ok || !compared.value.isSameSeries) throw new Error('no series');
    expect(compared.value.change).toMatchObject({ change: 3, verdict: 'improved' });
    expect(compared.value.change.thresholds.find((mark) => mark.label === 'large')?.reached).toBe(true);
  });
  it('PSFS 3', () => {
    expect(scoreOutcome('PSFS', items([2, 5]))).toMatchObject({ value: { total: 3.5, answered: { n: 2, of: 2 } } });
  });

  it.each([
    ['AKPS 1', 'AKPS', [1, 1, 1, 2, 2, 3, 2, 2, 2, 1, 1, 1, 1], 86],
    ['AKPS 2', 'AKPS', [2, 2, 3, 3, 4, 4, 3, 4, 4, 3, 2, 2, 2], 45],
    ['AKPS 3', 'AKPS', times(13, 1), 100],
    ['KOOS-PF 1', 'KOOS-PF', [2, 2, 1, 3, 2, 2, 1, 2, 3, 2, 2], 50],
    ['KOOS-PF 2', 'KOOS-PF', [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1], 77.3],
    ['KOOS-PF 3', 'KOOS-PF', times(11, 0), 100],
    ['LEFS 1', 'LEFS', [...times(12, 4), ...times(5, 3), ...times(3, 2)], 69],
    ['LEFS 2', 'LEFS', times(20, 2), 40],
    ['UWRI 1', 'UWRI', [3, 2, 2, 3, 2, 1, 2, 2, 2], 19],
    ['UWRI 2', 'UWRI', [4, 3, 3, 3, 3, 3, 3, 3, 3], 28],
    ['OSTRC-H2 1', 'OSTRC-H2', [1, null, null, null], 0],
    ['OSTRC-H2 2', 'OSTRC-H2', [2, 3, 2, 3], 50],
    ['OSTRC-H2 3', 'OSTRC-H2', [4, null, null, null], 100],
    ['TSK-11 1', 'TSK-11', [2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2], 26],
    ['TSK-11 2', 'TSK-11', times(11, 1), 11],
    ['I-PRRS 1', 'I-PRRS', [60, 50, 70, 60, 50, 80], 37],
    ['I-PRRS 2', 'I-PRRS', [90, 80, 90, 90, 80, 100], 53],
    ['I-PRRS 3', 'I-PRRS', times(6, 100), 60],
  ] as const)('%s', (_id, code, values, expected) => {
    expect(total(code, values)).toBe(expected);
  });

  it.each([
    ['VISA-P 1', 'VISA-P', [7, 8, 6, 7, 5, 6, 7, 4], 'b', 60],
    ['VISA-P 2', 'VISA-P', [4, 5, 4, 3, 2, 3, 4, 2], 'c', 27],
    ['VISA-P 3', 'VISA-P', [10, 10, 10, 10, 10, 10, 10, 5], 'a', 100],
    ['VISA-A 1', 'VISA-A', [6, 7, 8, 7, 6, 5, 7, 3], 'b', 56],
    ['VISA-A 2', 'VISA-A', [9, 9, 9, 10, 9, 8, 7, 4], 'a', 82],
    ['VISA-A 3', 'VISA-A', [3, 4, 5, 4, 3, 2, 0, 1], 'c', 21],
  ] as const)('%s', (_id, code, values, branch, expected) => {
    expect(total(code, values, branch)).toBe(expected);
  });

  it('KOOS 1 to 3', () => {
    const pain = [1, 2, 1, 2, 0, 3, 0, 1, 1];
    const answers = [...pain, ...times(7, 0), ...times(17, 0), 2, 3, 2, 3, null, 2, null, null, null];
    expect(scoreOutcome('KOOS', items(answers))).toEqual({
      ok: true,
      value: {
        code: 'KOOS',
        total: null,
        subscores: { pain: 69.4, symptoms: 100, adl: 100, sport: 37.5, qol: null },
        answered: { n: 38, of: 42 },
        profile: null,
      },
    });
  });

  it.each([
    ['KOOS-12 1', [1, 1, 2, 1, 1, 2, 1, 1, 2, 2, 1, 2], { pain: 68.8, function: 68.8, qol: 56.3 }, 64.6],
    ['KOOS-12 2', [0, 0, 1, 0, 0, 1, null, 0, 1, 1, 0, 1], { pain: 93.8, function: 91.7, qol: 81.3 }, 88.9],
    ['KOOS-12 3', [3, null, null, null, ...times(8, 1)], { pain: null, function: 75, qol: 75 }, null],
  ])('%s', (_id, values, subscores, summary) => {
    expect(scoreOutcome('KOOS-12', items(values))).toMatchObject({ value: { total: summary, subscores } });
  });

  it('KOOS-PF 2, LEFS 3 and UWRI 2: the change against what matters', () => {
    expect(compareScores('KOOS-PF', 50, 77.3)).toMatchObject({ value: { change: 27.3, verdict: 'improved' } });
    expect(compareScores('LEFS', 52, 63)).toMatchObject({ value: { change: 11, verdict: 'improved' } });
    expect(compareScores('UWRI', 19, 28)).toMatchObject({ value: { change: 9, verdict: 'improved' } });
  });

  it('UWRI 3 and TSK-11 3: the error from its standard error', () => {
    const mdc95 = (sem: number): number => round(1.96 * Math.SQRT2 * sem, 2);
    const mdcOf = (code: string): number | undefined =>
      findOutcome(code)?.thresholds.find((mark) => mark.kind === 'MDC')?.value;
    expect(mdcOf('UWRI')).toBe(mdc95(1.47));
    expect(mdcOf('TSK-11')).toBe(mdc95(2.54));
    expect(mdcOf('TSK-11')).toBe(round(0.16 * 44, 2));
  });

  it.each([
    ['GROC 1', 3, { reading: 'improved', needsAttention: false }],
    ['GROC 2', 2, { reading: 'better', needsAttention: false }],
    ['GROC 3', -1, { reading: 'worse', needsAttention: false }],
  ])('%s', (_id, answer, value) => {
    expect(total('GROC', [answer])).toBe(answer);
    expect(readGlobalChange(answer, null)).toEqual({ ok: true, value });
  });
  it('GROC 3: -2, or two answers below 0 in a row, need attention', () => {
    expect(readGlobalChange(-2, null)).toMatchObject({ value: { needsAttention: true } });
    expect(readGlobalChange(-1, -1)).toMatchObject({ value: { needsAttention: true } });
    expect(readGlobalChange(-1, 0)).toMatchObject({ value: { needsAttention: false } });
  });

  it.each([
    ['EQ-5D-5L 1', [2, 1, 3, 3, 1, 70], '21331', 70, 10],
    ['EQ-5D-5L 2', [1, 1, 1, 1, 1, 92], '11111', 92, 5],
    ['EQ-5D-5L 3', [2, 1, null, 2, 1, 55], null, 55, null],
    ['EQ-5D-5L without the scale', [1, 1, 1, 1, 1, null], '11111', null, 5],
  ])('%s', (_id, values, profile, vas, levelSum) => {
    expect(scoreOutcome('EQ-5D-5L', items(values))).toMatchObject({
      value: { profile, total: null, subscores: { vas, levelSum } },
    });
  });
});

describe('missing answers', () => {
  it.each([
    ['NPRS', [null]],
    ['PSFS', [null, null]],
    ['AKPS', [null, ...times(12, 1)]],
    ['LEFS', [null, ...times(19, 1)]],
    ['VISA-A', [null, ...times(6, 0), null]],
    ['UWRI', [null, ...times(8, 1)]],
    ['OSTRC-H2', [2, null, 2, 2]],
    ['OSTRC-H2', [null, null, null, null]],
    ['TSK-11', [null, ...times(10, 1)]],
    ['I-PRRS', [null, ...times(5, 1)]],
    ['KOOS-PF', [...times(5, 1), ...times(6, null)]],
  ] as const)('%s has no score, never 0', (code, values) => {
    expect(total(code, values)).toBeNull();
  });
  it('takes the mean of the answered activities', () => {
    expect(scoreOutcome('PSFS', items([2, null, 5]))).toMatchObject({
      value: { total: 3.5, answered: { n: 2, of: 3 } },
    });
  });
});

describe('bad answers', () => {
  it('names the item', () => {
    expect(scoreOutcome('LEFS', items([5, ...times(19, 1)]))).toEqual(problem('items.1'));
    expect(scoreOutcome('LEFS', items([0.5, ...times(19, 1)]))).toEqual(problem('items.1'));
    expect(scoreOutcome('AKPS', items([...times(12, 1), 4]))).toEqual(problem('items.13'));
    expect(scoreOutcome('AKPS', items([...times(12, 1), 0]))).toEqual(problem('items.13'));
    expect(scoreOutcome('VISA-P', items([11, ...times(6, 0), 1], 'a'))).toEqual(problem('items.1'));
    expect(scoreOutcome('VISA-P', items([...times(6, 0), 5, 1], 'a'))).toEqual(problem('items.7'));
    expect(scoreOutcome('VISA-P', items([...times(7, 0), 6], 'a'))).toEqual(problem('items.8'));
    expect(scoreOutcome('VISA-P', items([...times(7, 0), 1]))).toEqual(problem('branch', 'missing'));
    expect(scoreOutcome('OSTRC-H2', items([5, 1, 1, 1]))).toEqual(problem('items.1'));
    expect(scoreOutcome('EQ-5D-5L', items([6, 1, 1, 1, 1, 50]))).toEqual(problem('items.1'));
    expect(scoreOutcome('EQ-5D-5L', items([1, 1, 1, 1, 1, 101]))).toEqual(problem('items.6'));
    expect(scoreOutcome('KOOS-PF', items([5, ...times(10, 0)]))).toEqual(problem('items.1'));
  });
  it('refuses a wrong number of items and an unknown form', () => {
    expect(scoreOutcome('LEFS', items(times(19, 1)))).toEqual(problem('items'));
    expect(scoreOutcome('PSFS', items([]))).toEqual(problem('items'));
    expect(scoreOutcome('PSFS', items(times(6, 1)))).toEqual(problem('items'));
    expect(scoreOutcome('SF-36', items([1]))).toEqual(problem('code', 'not-allowed-value'));
    expect(isOutcomeCode('SF-36')).toBe(false);
    expect(isOutcomeCode('KOOS')).toBe(true);
  });
});

describe('totals from paper', () => {
  it('are taken over after a range check', () => {
    expect(scoreOutcome('LEFS', { kind: 'totals', total: 63 })).toMatchObject({ value: { total: 63, answered: null } });
    expect(scoreOutcome('KOOS', { kind: 'totals', total: null, subscores: { pain: 69.4 } })).toMatchObject({
      value: { total: null, subscores: { pain: 69.4 } },
    });
    expect(scoreOutcome('LEFS', { kind: 'totals', total: 81 })).toEqual(problem('total'));
    expect(scoreOutcome('KOOS', { kind: 'totals', total: null, subscores: { pain: 101 } })).toEqual(
      problem('subscores.pain'),
    );
    expect(scoreOutcome('KOOS', { kind: 'totals', total: null, subscores: { pian: 50 } })).toEqual(
      problem('subscores.pian', 'not-allowed-value'),
    );
  });
});

describe('what a change means', () => {
  it.each([
    ['LEFS', 60, 48, 'worse', 'worse'],
    ['LEFS', 60, 60, 'unchanged', 'same'],
    ['LEFS', 60, 64, 'within-error', 'better'],
    ['UWRI', 20, 25, 'below-what-matters', 'better'],
    ['KOOS-12', 50, 70, 'cannot-tell', 'better'],
    ['NPRS', 2, 6, 'worse', 'worse'],
    ['TSK-11', 40, 30, 'improved', 'better'],
    ['VISA-P', 50, 62.5, 'below-what-matters', 'better'],
  ])('%s from %d to %d is %s', (code, from, to, verdict, direction) => {
    expect(compareScores(code, from, to)).toMatchObject({ value: { verdict, direction } });
  });
  it('has no percentage of 0, and no percent mark is reached from it', () => {
    expect(compareScores('NPRS', 0, 3)).toMatchObject({ value: { change: 3, changePct: null } });
    const compared = compareScores('NPRS', 0, 3);
    expect(compared.ok && compared.value.thresholds.find((mark) => mark.unit === 'percent')?.reached).toBe(false);
  });
  it('names bad fields', () => {
    expect(compareScores('X', 1, 2)).toEqual(problem('code', 'not-allowed-value'));
    expect(compareScores('NPRS', -1, 2)).toEqual(problem('baseline'));
    expect(compareScores('NPRS', 1, Number.NaN)).toEqual(problem('followUp'));
    expect(readGlobalChange(6, null)).toEqual(problem('latest'));
    expect(readGlobalChange(0, 0.5)).toEqual(problem('previous'));
    expect(readGlobalChange(0, null)).toMatchObject({ value: { reading: 'no-change' } });
  });
  it('is the same size in both directions, and better one way only', () => {
    const code = fc.constantFrom(
      ...allOutcomes()
        .filter((measure) => measure.range[0] === 0)
        .map((measure) => measure.code),
    );
    fc.assert(
      fc.property(code, fc.nat(36), fc.nat(36), (form, a, b) => {
        const [there, back] = [compareScores(form, a, b), compareScores(form, b, a)];
        if (!there.ok || !back.ok) return;
        expect(there.value.change).toBe(-back.value.change + 0);
        expect(there.value.direction === 'better').toBe(back.value.direction === 'worse');
      }),
    );
  });
});

describe('compareActivities', () => {
  it('starts a new series when the activities differ', () => {
    const change = compareActivities([{ name: 'Run', rating: 3 }], [{ name: 'Stairs', rating: 8 }]);
    expect(change).toEqual({ ok: true, value: { isSameSeries: false } });
  });
  it('knows the same activities in another order or case', () => {
    const change = compareActivities(
      [
        { name: 'Run', rating: 3 },
        { name: 'Stairs ', rating: 4 },
      ],
      [
        { name: 'stairs', rating: 5 },
        { name: 'run', rating: 4 },
      ],
    );
    expect(change).toMatchObject({ value: { isSameSeries: true, change: { change: 1, verdict: 'within-error' } } });
  });
  it('needs every rating, both times, within range', () => {
    const run = { name: 'Run', rating: 3 };
    expect(compareActivities([run, { name: 'Stairs', rating: null }], [run])).toEqual(problem('rating', 'missing'));
    expect(compareActivities([run], [{ name: 'Run', rating: null }])).toEqual(problem('rating', 'missing'));
    expect(compareActivities([run], [{ name: 'Run', rating: 11 }])).toEqual(problem('items.1'));
  });
});

describe('the forms as data', () => {
  it('ships text only where that is allowed, and says where each licensed form comes from', () => {
    const shipping = allOutcomes().filter((measure) => measure.licence.textMayShip);
    expect(shipping.map((measure) => measure.code)).toEqual(['NPRS', 'PSFS', 'GROC']);
    allOutcomes().forEach(({ licence }) => {
      expect(licence.note).not.toBe('');
      expect(licence.formFrom === 'Built in').toBe(licence.textMayShip);
    });
  });
  it('has the maximum of the kneecap scale add up to 100', () => {
    const scoring = findOutcome('AKPS')?.scoring;
    const best = scoring?.kind === 'options' ? scoring.points.map((points) => Math.max(...points)) : [];
    expect(best.reduce((sum, points) => sum + points, 0)).toBe(100);
  });
  it('calls nothing a change that is smaller than the error or than what matters', () => {
    allOutcomes().forEach(({ changeThatMatters, thresholds, code }) => {
      const error = thresholds.filter((mark) => mark.kind === 'MDC').map((mark) => mark.value);
      if (changeThatMatters !== null)
        expect([code, Math.max(0, ...error)].at(1)).toBeLessThanOrEqual(changeThatMatters);
    });
  });
  it('scores every complete, allowed form inside its range', () => {
    allOutcomes()
      .filter((measure) => measure.scoring.kind !== 'visa')
      .forEach((measure) => {
        const low = measure.code === 'TSK-11' || ['options', 'ostrc', 'profile'].includes(measure.scoring.kind) ? 1 : 0;
        const score = scoreOutcome(measure.code, items(times(itemCount(measure), low)));
        if (!score.ok) throw new Error(measure.code);
        const [from, to] = measure.range;
        [score.value.total, ...Object.values(score.value.subscores)].forEach((value) => {
          expect(value === null || (value >= from && value <= to)).toBe(true);
        });
      });
  });
});
