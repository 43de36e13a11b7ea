import type { SaveExerciseSession, SaveRun, Today } from '@midstance/contracts/training';
import { anItem } from '@midstance/ui/exercise-session/testing';

/** The day the views of the specs are of. */
export const MONDAY = '2026-11-23';

/** A runner with exercises every other day, today too, and a walk-run that may be run today. */
export function aView(different: Partial<Today> = {}): Today {
  const span = { fromDate: '2026-11-01', toDate: '2026-12-31', activeFrom: '2026-11-01', activeTo: '2026-12-31' };
  return {
    localDate: MONDAY,
    timeZone: 'UTC',
    givenName: 'Ines',
    clinicName: 'Lindenbruck Running Clinic',
    clinicPhone: null,
    morningQuestion: null,
    program: {
      id: 'program',
      version: 1,
      title: 'Build',
      changedNote: null,
      content: {
        ...{ schema: 'program/1', templateId: null, title: 'Build', protocolId: null, painProfile: 'knee' },
        ...{ startDate: '2026-11-01', endDate: '2026-12-31', outcomes: [], leftOut: [] },
        phases: [
          {
            ...{ id: 'p1', title: 'Build', goal: 'Stronger hips.', running: '', crossTraining: [], notes: '' },
            ...{ progressIfAll: [], regressIfAny: [], ...span, items: [anItem('bridge'), anItem('bridge-2')] },
          },
        ],
      },
    },
    run: {
      ...{ planId: 'plan', stepId: 'P2-1', phaseTitle: 'Walk-run', label: 'Walk-run: 2 × (1 min walk, 2 min run)' },
      ...{ walkMin: 1, runMin: 2, repeats: 2, allowedFrom: MONDAY, status: 'go', why: '', ceilingMin: 20, ladder: [] },
    },
    recentRuns: [],
    week: [],
    ...different,
  };
}

/** A run of the plan on Monday morning, without pain. */
export function aRun(): SaveRun {
  return {
    ...{ planId: 'plan', stepId: 'P2-1', localDate: MONDAY, timeZone: 'UTC', completed: 'full', runMin: 4, walkMin: 2 },
    ...{ startedAt: '2026-11-23T06:00:00Z', endedAt: '2026-11-23T06:06:00Z', distanceM: null, painBefore: 0 },
    ...{ painDuring: 0, painAfter60Min: null, swelling: null, limp: null, effort: null, redFlags: [] },
    ...{ layoffReason: null, comment: null },
  };
}

/** Monday's exercises, done. */
export function aSession(): SaveExerciseSession {
  return {
    ...{ programId: 'program', programVersion: 1, localDate: MONDAY, timeZone: 'UTC', completed: 'full', sets: [] },
    ...{ startedAt: '2026-11-23T06:00:00Z', endedAt: '2026-11-23T06:20:00Z' },
    ...{ painDuring: null, effort: null, comment: null },
  };
}
