import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import type { RunRow } from '@midstance/contracts/training';

export const patientId = '0197c6a0-0000-7000-8000-000000000001';
export const planId = '0197c6a0-0000-7000-8000-000000000002';

/** A full walk-run without trouble; change what the test is about. */
export function run(changes: Partial<RunRow> = {}): RunRow {
  return {
    id: '0197c6a0-0000-7000-8000-000000000010',
    planId,
    stepId: 'P2-1',
    localDate: '2026-11-19',
    completed: 'full',
    runMin: 12,
    walkMin: 8,
    distanceM: 2850,
    painBefore: 0,
    painDuring: 0,
    painAfter60Min: 0,
    swelling: 'none',
    limp: 'none',
    effort: 4,
    redFlags: [],
    layoffReason: null,
    comment: null,
    plannedLabel: '4 w 1 r × 5',
    painNextMorning: 0,
    sessionClass: 'GREEN',
    ...changes,
  };
}

type Plan = NonNullable<ReturnToRun['plan']>;

/** A plan at the last step of walk-run, with every criterion of its gate met. */
export function view(changes: Partial<ReturnToRun> = {}, plan: Partial<Plan> = {}): ReturnToRun {
  return {
    plan: {
      id: planId,
      episodeId: '0197c6a0-0000-7000-8000-000000000003',
      protocolId: 'RTR_KNEE_DEFAULT',
      protocolVersion: 1,
      protocolTitle: 'Knee',
      profileId: 'knee',
      startedOn: '2026-10-03',
      status: 'ACTIVE',
      stepId: 'P2-2',
      greens: 2,
      greensNeeded: 2,
      nextRunFrom: '2026-11-23',
      version: 1,
      ...plan,
    },
    ladder: [
      {
        phaseId: 'P1',
        title: 'Low impact',
        dose: '30 min walk',
        state: 'done',
        steps: [{ stepId: 'P1-1', label: '30 min walk', state: 'done' }],
      },
      {
        phaseId: 'P2',
        title: 'Walk-run',
        dose: '4 w 1 r × 5 → 1 w 12 r × 2',
        state: 'here',
        steps: [
          { stepId: 'P2-1', label: '4 w 1 r × 5', state: 'done' },
          { stepId: 'P2-2', label: '1 w 12 r × 2', state: 'here' },
        ],
      },
      {
        phaseId: 'P3',
        title: 'Continuous',
        dose: '20 min run',
        state: 'ahead',
        steps: [{ stepId: 'P3-1', label: '20 min run', state: 'ahead' }],
      },
    ],
    runs: [run()],
    proposal: {
      kind: 'PHASE_GATE',
      fromStepId: 'P2-2',
      toStepId: 'P3-1',
      rule: 'Last step of the phase passed: the gate waits for you.',
      reasons: ['Last step of the phase passed: the gate waits for you.'],
      evidence: [
        {
          key: 'nprs_morning',
          text: 'Morning pain, 7 days: at most 2/10',
          state: 'met',
          required: true,
          proof: '0/10, 7 of 7 answered',
        },
        {
          key: 'lsi.quad_iso',
          text: 'Quadriceps strength: at least 80 %',
          state: 'not-tested',
          required: false,
          proof: null,
        },
      ],
      factsKey: 'facts-1',
    },
    decisions: [],
    weeks: [],
    ceilingMin: 29,
    forecast: { earliest: '2027-01-10', latest: '2027-03-01' },
    ...changes,
  };
}
