import fc from 'fast-check';
import type { SessionFacts } from '../index';
import { day } from './fixtures';

const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });

/** Any session a phone could send, on one of the first 120 days. */
export function sessionFacts(): fc.Arbitrary<SessionFacts> {
  return fc.record({
    sessionId: fc.uuid(),
    endedAt: fc
      .record({ offset: fc.integer({ min: 0, max: 120 }), hour: fc.integer({ min: 0, max: 23 }) })
      .map(({ offset, hour }) => `${day(offset)}T${String(hour).padStart(2, '0')}:00`),
    activity: fc.constantFrom('run', 'run', 'run', 'walk', 'strength'),
    offPlan: fc.boolean(),
    completed: fc.constantFrom('full', 'full', 'partial_symptom', 'partial_other', 'not_done'),
    painBefore: score,
    painDuring: score,
    painAfter60min: score,
    painNextMorning: score,
    recovery: fc.constantFrom('within_24h', '24_48h', 'over_48h', null),
    swelling: fc.constantFrom('none', 'none', 'mild', 'clear', null),
    limp: fc.constantFrom('none', 'none', 'brief', 'lasting', null),
    rpe: score,
    nightPain: fc.constantFrom(false, false, true, null),
    redFlags: fc.constantFrom([], [], [], ['RF1'] as const),
    layoffReason: fc.constantFrom('other', 'illness', 'symptoms', null),
    runMin: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
    rpeTarget: fc.constantFrom(null, 6),
  });
}

/** What differs from an all-green session: mostly nothing, so that ladders are climbed, with some amber and red. */
export function outcome(): fc.Arbitrary<Partial<SessionFacts>> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.constant({ painDuring: 3 }) },
    { weight: 1, arbitrary: fc.constant({ painDuring: 5 }) },
    { weight: 1, arbitrary: fc.constant({ painNextMorning: null, recovery: null }) },
    { weight: 1, arbitrary: fc.constant({ completed: 'not_done' as const }) },
    { weight: 1, arbitrary: fc.constant({ completed: 'partial_other' as const }) },
  );
}
