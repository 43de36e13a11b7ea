import type { PredicateEvidence } from '@midstance/clinical/return-to-run';
import { moveUpWords } from './move-up-words';

const line = (metric: string, threshold: PredicateEvidence['threshold'], windowDays?: number) =>
  ({
    predicate: { metric, ...(windowDays !== undefined && { windowDays }) },
    threshold,
    text: 'Calf squeeze test: normal',
  }) as PredicateEvidence;

describe('what must be true to move up', () => {
  it.each([
    [line('nprs_morning', 2, 7), 'Pain in the morning stays at 2 of 10 or less for 7 days.'],
    [line('nprs_walk', 0, 3), 'No pain when you walk for 3 days.'],
    [line('limp_reported', false, 3), 'You do not limp for 3 days.'],
    [line('lsi.quad_iso', 80), 'Your sore leg reaches 80 % of the other in front-of-thigh strength.'],
    [line('green_sessions_at_step', 2), '2 good sessions in a row on the last step of this part.'],
    [line('adherence_strength_14d', 0.6), 'You do at least 60 % of your exercise days in 14 days.'],
    [line('weekly_run_minutes', null, 14), 'Your therapist checks this with you: Calf squeeze test: normal.'],
    [line('weekly_run_minutes', 96, 14), 'You run 96 min in a week.'],
    [line('test.calf_squeeze_thompson', 'normal'), 'Your therapist checks this with you: Calf squeeze test: normal.'],
  ])('says it in plain words', (evidence, words) => {
    expect(moveUpWords(evidence)).toBe(words);
  });
});
