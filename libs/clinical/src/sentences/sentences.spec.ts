import fc from 'fast-check';
import type { Audience } from '.';
import {
  DIAGNOSIS_WORDS,
  WORDING,
  adherenceSentence,
  ceilingSentence,
  changeSentence,
  decisionSentence,
  painLimitSentence,
  painTrendSentence,
  promChangeSentence,
  shoeSentence,
  spikeSentence,
  symmetrySentence,
  weekSentence,
} from '.';
import { BARRIERS } from '../adherence';
import { WORKLIST_ROWS } from '../adherence/worklist-settings.data';
import type { Change } from '../derivations/change';
import { allGoals, allPrecautions } from '../exercises/library';
import type { WeeklyVolume } from '../load';
import { OWN_QUESTIONS, WEEKLY_CHECK, compareScores } from '../outcomes';
import type { RecommendationKind, SessionClass } from '../return-to-run/state';
import { capitalised, counted, inWords } from './audience';

const audiences: readonly Audience[] = ['therapist', 'runner'];
const raises = { test: 'heel raises', part: 'calf', verb: 'did', unit: 'raises', left: 18, right: 24 } as const;
const classes: readonly SessionClass[] = ['GREEN', 'AMBER', 'RED', 'STOP', 'VOID', 'PENDING', 'UNKNOWN'];
const kinds: readonly RecommendationKind[] = [
  'REPEAT',
  'ADVANCE',
  'PHASE_GATE',
  'STEP_BACK',
  'STOP_CONTACT',
  'WAIT',
  'HOLD_REASSESS',
  'SET_STEP',
  'RELEASED',
  'NO_CHANGE',
  'REFUSED',
  'FINISHED',
];
const week = (part: Partial<WeeklyVolume>): WeeklyVolume => ({
  runs: 3,
  distanceKm: 24,
  runsWithDistance: 3,
  isEstimated: false,
  durationMin: 150,
  runsWithDuration: 3,
  longestKm: 10,
  ...part,
});
const ceiling = { ceilingKm: null, longest: null, ceilingMin: null, longestMin: null, risePct: 10, label: null };
const longest = { distanceKm: 10, date: '2026-05-01', isEstimated: false };

describe('symmetry', () => {
  it('says both sides before the percentage', () => {
    expect(symmetrySentence(raises, 'runner')).toBe('Your left calf did 18 raises, your right 24. That is 75 %.');
    expect(symmetrySentence(raises, 'therapist')).toBe(
      'Heel raises: left 18 raises, right 24 raises: 75 % (left is weaker; weaker/stronger).',
    );
  });
  it('names the convention with an injured side', () => {
    expect(symmetrySentence({ ...raises, involvedSide: 'left' }, 'therapist')).toBe(
      'Heel raises: left 18 raises, right 24 raises: 75 % (involved/other).',
    );
    expect(symmetrySentence({ ...raises, right: 18 }, 'therapist')).toContain('100 % (sides alike)');
  });
  it('turns round where less is better', () => {
    expect(symmetrySentence({ ...raises, unit: 's', left: 2, right: 4, higherIsBetter: false }, 'runner')).toContain(
      '50 %',
    );
  });
  it('makes up no percentage for a side that was not tested', () => {
    expect(symmetrySentence({ ...raises, right: null }, 'runner')).toBe(
      'Your left calf did 18 raises. Your right was not tested.',
    );
    expect(symmetrySentence({ ...raises, left: null }, 'runner')).toBe(
      'Your right calf did 24 raises. Your left was not tested.',
    );
    expect(symmetrySentence({ ...raises, left: null, right: null }, 'runner')).toBe(
      'Your calf has not been tested yet.',
    );
    expect(symmetrySentence({ ...raises, right: null }, 'therapist')).toBe(
      'Heel raises: left 18 raises, right not tested.',
    );
    expect(symmetrySentence({ ...raises, unit: '', left: 0, right: 0 }, 'runner')).toBe(
      'Your left calf did 0, your right 0.',
    );
  });
  it('never shows a percentage without both numbers', () => {
    const value = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...audiences), (left, right, audience) => {
        const sentence = symmetrySentence({ ...raises, left, right }, audience);
        if (sentence.includes('%'))
          expect(left !== null && right !== null && sentence.includes(String(right))).toBe(true);
        expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
    );
  });
});

describe('change', () => {
  const entry = (decision: Change['decision'], threshold: number | null = 1.9) => ({
    name: 'ankle bend',
    unit: 'cm',
    before: 7.5,
    now: 9.6,
    change: { decision, threshold },
  });
  it.each([
    ['improved', 'Ankle bend 7.5 → 9.6 cm: improved, more than the measurement error (1.9 cm).'],
    ['worse', 'Ankle bend 7.5 → 9.6 cm: worse, more than the measurement error (1.9 cm).'],
    ['changed', 'Ankle bend 7.5 → 9.6 cm: changed, more than the measurement error (1.9 cm).'],
    ['within-error', 'Ankle bend 7.5 → 9.6 cm: within measurement error (1.9 cm).'],
    ['not-comparable', 'Ankle bend 7.5 → 9.6 cm: not comparable, another method was used (1.9 cm).'],
  ] as const)('for a therapist: %s', (decision, sentence) => {
    expect(changeSentence(entry(decision), 'therapist')).toBe(sentence);
  });
  it('for a therapist without unit, error or a second test', () => {
    expect(changeSentence({ ...entry('error-unknown', null), unit: '' }, 'therapist')).toBe(
      'Ankle bend 7.5 → 9.6: measurement error unknown, so no change can be claimed.',
    );
    expect(changeSentence({ ...entry('missing', 1), unit: '', now: null }, 'therapist')).toBe(
      'Ankle bend 7.5 → not tested: no comparison (1).',
    );
  });
  it('for a runner', () => {
    expect(changeSentence(entry('improved'), 'runner')).toBe(
      'Your ankle bend went from 7.5 to 9.6 cm. That is a real step up.',
    );
    expect(changeSentence(entry('within-error'), 'runner')).toContain('about the same as before');
    expect(changeSentence({ ...entry('missing'), now: null }, 'runner')).toBe(
      'Your ankle bend has not been tested again yet.',
    );
    expect(changeSentence({ ...entry('missing'), before: null }, 'runner')).toBe(
      'Your ankle bend is 9.6 cm. This is the first test.',
    );
    expect(changeSentence(entry('missing'), 'runner')).toBe('Your ankle bend went from 7.5 to 9.6 cm.');
  });
});

describe('adherence', () => {
  const said = { n: 5, of: 6, pct: 83, toldUsNo: 0, noWord: 0, surplus: 0, windowDays: 14 };
  it('always shows n of N and the window', () => {
    expect(adherenceSentence(said, 'therapist')).toBe('5 of 6 sessions logged in 14 days (83 %).');
    expect(adherenceSentence({ ...said, n: 3, pct: 50, toldUsNo: 1, noWord: 2, surplus: 1 }, 'therapist')).toBe(
      '3 of 6 sessions logged in 14 days (50 %) · 1 said no · 2 no word · 1 extra.',
    );
    expect(adherenceSentence(said, 'runner')).toBe('You logged 5 of 6 sessions in the last 14 days.');
    expect(adherenceSentence({ ...said, n: 0, of: 1, pct: 0, noWord: 1 }, 'runner')).toBe(
      'You logged 0 of 1 session in the last 14 days. We do not know about 1. You can still fill it in.',
    );
    expect(adherenceSentence({ ...said, noWord: 2, surplus: 2 }, 'runner')).toBe(
      'You logged 5 of 6 sessions in the last 14 days. We do not know about 2. You can still fill them in. You did 2 more than planned. Rest days count too.',
    );
  });
  it('says so when nothing was planned', () => {
    const nothing = { ...said, n: 0, of: 0, pct: null };
    expect(adherenceSentence(nothing, 'therapist')).toBe('Nothing planned in 14 days.');
    expect(adherenceSentence(nothing, 'runner')).toBe('Nothing was planned in the last 14 days.');
  });
});

describe('pain', () => {
  const series = (answers: readonly (number | null)[]) => ({ name: 'morning pain', answers, days: 6 });
  it('goes from the first to the last answer and shows how many there were', () => {
    expect(painTrendSentence(series([5, null, 2]), 'therapist')).toBe(
      'Morning pain fell from 5 to 2 in 6 days (2 of 3 answered).',
    );
    expect(painTrendSentence(series([2, 5]), 'runner')).toBe('Your morning pain rose from 2 to 5 in 6 days.');
    expect(painTrendSentence(series([2, 4, 2]), 'runner')).toBe('Your morning pain stayed at 2 in 6 days.');
  });
  it('says what is known of one answer or none', () => {
    expect(painTrendSentence(series([null, 3]), 'therapist')).toBe('Morning pain 3 (1 of 2 answered in 6 days).');
    expect(painTrendSentence(series([null, 3]), 'runner')).toBe('Your morning pain was 3 out of 10.');
    expect(painTrendSentence(series([null]), 'therapist')).toBe('Morning pain: no answers in 6 days.');
    expect(painTrendSentence(series([]), 'runner')).toBe('No answers about morning pain yet.');
  });
  it('words the limit of the plan', () => {
    expect(painLimitSentence(2)).toBe('Some discomfort can be fine. Your limit is 2.');
    expect(painLimitSentence(0)).toBe('Your limit is 0: stop if you feel any pain.');
  });
});

describe('load', () => {
  it('gives notice of a long run without a share of risk', () => {
    const spike = { spikePct: 34, spikeClass: 'moderate', longest, label: null } as const;
    expect(spikeSentence(spike, 'runner')).toBe('This run is 34 % longer than your longest of the last 30 days.');
    expect(spikeSentence(spike, 'therapist')).toBe(
      '34 % above the longest run of 30 days (moderate). Linked with more injuries in a large group; not a cause.',
    );
    expect(spikeSentence({ ...spike, spikePct: 8, spikeClass: 'reference' }, 'runner')).toBe('');
    const none = { spikePct: null, spikeClass: null, longest: null, label: 'no-recent-run' } as const;
    expect(spikeSentence(none, 'runner')).toBe('You have not run in the last 30 days. Start gently.');
    expect(spikeSentence(none, 'therapist')).toBe('No run in 30 days: use the lay-off table.');
  });
  it('says the ceiling in minutes, else in distance, else gently', () => {
    expect(ceilingSentence({ ...ceiling, ceilingMin: 29, longestMin: 27 }, 'km', 'runner')).toBe(
      'Stay under 29 minutes. Your longest run this month was 27.',
    );
    expect(ceilingSentence({ ...ceiling, ceilingMin: 29, longestMin: 27 }, 'km', 'therapist')).toBe(
      'Next run up to 29 minutes. +10 % on the longest of 30 days: 27.',
    );
    expect(ceilingSentence({ ...ceiling, ceilingKm: 11, longest }, 'mi', 'runner')).toBe(
      'Stay under 6.8 mi. Your longest run this month was 6.2 mi.',
    );
    expect(ceilingSentence(ceiling, 'km', 'runner')).toBe('Your plan says how far to run. Start gently.');
    expect(ceilingSentence(ceiling, 'km', 'therapist')).toBe('No run in 30 days: use the lay-off table.');
  });
  it('compares a week with the week before, and says when a distance is estimated or unknown', () => {
    expect(weekSentence(week({}), week({ distanceKm: 20 }), 'km', 'runner')).toBe(
      'You ran 24 km this week in 3 runs. Last week it was 20 km.',
    );
    expect(
      weekSentence(
        week({ isEstimated: true, runs: 1, distanceKm: 4.8 }),
        week({ runs: 0, distanceKm: 0 }),
        'km',
        'runner',
      ),
    ).toBe('You ran about 4.8 km this week in 1 run.');
    expect(weekSentence(week({ runs: 0, distanceKm: 0 }), week({}), 'km', 'runner')).toBe(
      'You did not run this week. Last week it was 24 km.',
    );
    expect(weekSentence(week({ runsWithDistance: 2 }), week({ distanceKm: null }), 'km', 'therapist')).toBe(
      '24 km in 3 runs (2 of 3 with a distance); week before an unknown distance.',
    );
    expect(weekSentence(week({}), week({}), 'km', 'therapist')).toBe('24 km in 3 runs; week before 24 km.');
  });
  it('asks to look at shoes, and no more', () => {
    expect(shoeSentence(507, 500, 'km')).toBe('These shoes have run 507 km. Time to look at them.');
    expect(shoeSentence(300, 500, 'mi')).toBe('These shoes have run 186.4 mi.');
  });
});

describe('decisions', () => {
  it('joins the result of a run and what the plan suggests', () => {
    expect(decisionSentence('GREEN', 'REPEAT', 'runner')).toBe(
      'Your body took that run well. Your plan suggests the same run again.',
    );
    expect(decisionSentence(null, 'ADVANCE', 'therapist')).toBe('Suggests: next step.');
  });
  it('has words for every class and suggestion', () => {
    const sentences = classes.flatMap((cls) =>
      kinds.flatMap((kind) => audiences.map((audience) => decisionSentence(cls, kind, audience))),
    );
    expect(sentences.every((sentence) => sentence.endsWith('.') && !sentence.includes('undefined'))).toBe(true);
  });
});

describe('questionnaires', () => {
  const scored = (code: string, before: number, now: number) => {
    const change = compareScores(code, before, now);
    if (!change.ok) throw new Error('refused');
    return { name: code, before, now, change: change.value };
  };
  it('names the highest mark that was reached', () => {
    expect(promChangeSentence(scored('PSFS', 4, 7), 'therapist')).toBe(
      'PSFS 4 → 7 (+3): better, probably a real change; reaches 2.7 (MIC, large).',
    );
    expect(promChangeSentence(scored('LEFS', 60, 56), 'therapist')).toBe(
      'LEFS 60 → 56 (−4): within measurement error.',
    );
    expect(promChangeSentence(scored('GROC', 0, 0), 'therapist')).toBe('GROC 0 → 0 (0): no change.');
  });
  it.each([
    ['LEFS', 52, 63, 'Your answers are clearly better than before.'],
    ['LEFS', 63, 52, 'Your answers are lower than before. Your therapist will look at this with you.'],
    ['LEFS', 52, 53, 'Your answers are about the same as before.'],
    ['UWRI', 20, 25, 'Your answers are about the same as before.'],
    ['LEFS', 52, 52, 'Your answers are the same as before.'],
    ['KOOS-12', 52, 60, 'We cannot yet tell if your answers changed.'],
  ])('%s %d to %d for a runner', (code, before, now, sentence) => {
    expect(promChangeSentence(scored(code, before, now), 'runner')).toBe(sentence);
  });
});

/** Flesch-Kincaid grade with a simple syllable count. */
function readingGrade(text: string): number {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const sentences = Math.max(1, (text.match(/[.!?](\s|$)/g) ?? []).length);
  const syllables = words.map((word) => Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length));
  const perWord = syllables.reduce((sum, count) => sum + count, 0) / words.length;
  return 0.39 * (words.length / sentences) + 11.8 * perWord - 15.59;
}

describe('tone', () => {
  const said = { n: 5, of: 6, pct: 83, toldUsNo: 0, noWord: 1, surplus: 1, windowDays: 14 };
  const decisions: readonly Change['decision'][] = [
    'improved',
    'worse',
    'changed',
    'within-error',
    'error-unknown',
    'not-comparable',
  ];
  const all = (audience: Audience): string[] => [
    symmetrySentence(raises, audience),
    symmetrySentence({ ...raises, left: null }, audience),
    ...decisions.map((decision) =>
      changeSentence(
        { name: 'calf push', unit: 'kg', before: 20, now: 25, change: { decision, threshold: 2 } },
        audience,
      ),
    ),
    adherenceSentence(said, audience),
    painTrendSentence({ name: 'morning pain', answers: [5, 2], days: 6 }, audience),
    spikeSentence({ spikePct: 34, spikeClass: 'moderate', longest, label: null }, audience),
    ceilingSentence({ ...ceiling, ceilingMin: 29, longestMin: 27 }, 'km', audience),
    weekSentence(week({}), week({}), 'km', audience),
    shoeSentence(800, 500, 'km'),
    painLimitSentence(2),
    ...classes.flatMap((cls) => kinds.map((kind) => decisionSentence(cls, kind, audience))),
    ...(['improved', 'worse', 'unchanged', 'within-error', 'below-what-matters', 'cannot-tell'] as const).map(
      (verdict) =>
        promChangeSentence(
          { name: 'LEFS', before: 52, now: 63, change: { change: 11, direction: 'better', verdict, thresholds: [] } },
          audience,
        ),
    ),
  ];

  it('is easy to read for runners (grade 6 at most, about age 11)', () => {
    const hard = all('runner').filter((sentence) => readingGrade(sentence) > 6);
    expect(hard).toEqual([]);
  });

  it.each(audiences)('makes no diagnosis and avoids the disputed wordings (%s)', (audience) => {
    const avoided = [...DIAGNOSIS_WORDS, ...WORDING.flatMap((row) => [...row.avoid])];
    const found = all(audience).filter((sentence) => avoided.some((words) => sentence.toLowerCase().includes(words)));
    expect(found).toEqual([]);
  });

  it('keeps the same tone in chips, aims, precautions and questions', () => {
    const texts = [
      ...WORKLIST_ROWS.flatMap((row) => [row.action, row.clears]),
      ...allGoals().map((goal) => goal.label),
      ...allPrecautions().map((precaution) => precaution.plain),
      ...OWN_QUESTIONS.flatMap((question) => [question.text, ...question.anchors.map((anchor) => anchor.words)]),
      ...WEEKLY_CHECK.flatMap((question) => [question.text, ...question.options]),
      ...BARRIERS.map((barrier) => barrier.words),
    ];
    expect(texts.filter((text) => DIAGNOSIS_WORDS.some((words) => text.toLowerCase().includes(words)))).toEqual([]);
  });

  it('recommends no wording that it avoids itself', () => {
    WORDING.forEach((row) => {
      expect(WORDING.some((other) => other.avoid.some((words) => row.use.toLowerCase().includes(words)))).toBe(false);
    });
  });

  it('writes numbers and counts as people read them', () => {
    expect(inWords(-1.255)).toBe('−1.26');
    expect(counted(1, 'day')).toBe('1 day');
    expect(counted(2, 'day')).toBe('2 days');
    expect(capitalised('')).toBe('');
  });
});
