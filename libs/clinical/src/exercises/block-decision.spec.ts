import { blockDecision, isReadyForMoreLoad } from '.';

describe('blockDecision', () => {
  const facts = {
    progress: ['true', 'true'],
    regress: ['false', 'unknown'],
    isAtPlannedEnd: true,
    repeatsDone: 0,
  } as const;
  it('goes on when every progress rule is true at the planned end', () => {
    expect(blockDecision(facts)).toBe('next-phase');
    expect(blockDecision({ ...facts, isAtPlannedEnd: false })).toBe('carry-on');
  });
  it.each(['false', 'unknown'] as const)('repeats the last week twice at most when a rule is %s', (truth) => {
    const progress = ['true', truth] as const;
    expect(blockDecision({ ...facts, progress })).toBe('repeat-last-week');
    expect(blockDecision({ ...facts, progress, repeatsDone: 1 })).toBe('repeat-last-week');
    expect(blockDecision({ ...facts, progress, repeatsDone: 2 })).toBe('ask-therapist');
  });
  it('lets any setback win, also before the end', () => {
    expect(blockDecision({ ...facts, regress: ['false', 'true'] })).toBe('week-at-previous-dosage');
    expect(blockDecision({ ...facts, regress: ['true'], isAtPlannedEnd: false })).toBe('week-at-previous-dosage');
  });
});

describe('isReadyForMoreLoad', () => {
  const set = (loggedRpe: number | null) => ({ targetRpe: 7, loggedRpe });
  it.each([
    [[5, 5], true],
    [[9, 5, 4], true],
    [[5, 6], false],
    [[6, 5], false],
    [[5], false],
    [[], false],
    [[5, null], false],
  ])('after last sets at %j: %s', (logged, isReady) => {
    expect(isReadyForMoreLoad(logged.map(set))).toBe(isReady);
  });
});
