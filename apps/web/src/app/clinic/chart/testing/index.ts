import type { AssessmentRow } from '@midstance/contracts/assessments';
import type { Chart } from '@midstance/contracts/chart';
import { kneeEpisode, mara } from '../../person/testing';

const test: AssessmentRow = {
  id: '0197c6a0-0000-7000-8000-000000000005',
  episodeId: kneeEpisode.id,
  batteryId: 'patellofemoral',
  assessedOn: '2026-11-18',
  status: 'signed',
  by: 'Lena Ashdown',
  valueCount: 4,
  findingCount: 1,
};

/** One side of a tested measure for specs. */
export function tested(
  value: number | null,
  change: number | null = null,
  decision = 'missing',
  unit: string | null = null,
) {
  return {
    value,
    notDone: value === null ? 'pain' : null,
    change: change === null ? null : { change, decision, unit },
  };
}

/** A whole chart for specs. */
export const chartOfMara: Chart = {
  patient: mara,
  episodes: [kneeEpisode],
  goals: [],
  now: {
    planId: '0197c6a0-0000-7000-8000-000000000006',
    phaseTitle: 'Walk-run',
    stepId: 'P2-4',
    stepLabel: '2 w 3 r × 5',
    status: 'ACTIVE',
    proposal: {
      kind: 'PHASE_GATE',
      fromStepId: 'P2-4',
      toStepId: 'P3-1',
      rule: 'Last step green twice.',
      reasons: [],
      evidence: [
        { key: 'a', text: 'Morning pain at most 2', state: 'met', required: true, proof: '1, 7 of 7 answered' },
        { key: 'b', text: 'Hops at most 2', state: 'no-data', required: true, proof: null },
        { key: 'c', text: 'Strength', state: 'not-met', required: false, proof: '82 %' },
      ],
      factsKey: 'k',
    },
    ceilingMin: 23,
    programId: '0197c6a0-0000-7000-8000-000000000007',
    programTitle: 'Runner strength',
    adherence: { done: 9, saidNo: 1, due: 12 },
  },
  trend: {
    dates: ['2026-11-21', '2026-11-22'],
    runMin: [20, null],
    painDuring: [2, null],
    painAfter: [1, null],
    painMorning: [null, 0],
  },
  lastTest: {
    current: test,
    measures: [
      {
        ...{ measureId: 'wblt-distance', status: 'flag', left: tested(11.5), right: tested(9.6, 2.1, 'improved') },
        ...{ symmetryPct: null, weakerSide: null, difference: 1.9 },
      },
      {
        ...{ measureId: 'fn-hop-single', status: 'flag', left: tested(134), right: tested(100) },
        ...{ symmetryPct: 74.6, weakerSide: 'right', difference: null },
      },
    ],
    previousOn: '2026-10-07',
  },
  assessments: [test],
  timeline: [
    {
      ...{ kind: 'run', id: 'r', at: '2026-11-21T18:00:00Z', localDate: '2026-11-21' },
      facts: { stepId: 'P2-4', completed: 'full', runMin: 15, walkMin: 10, painDuring: 2, painAfter60Min: 1 },
    },
    {
      ...{ kind: 'assessment', id: test.id, at: '2026-11-18T10:00:00Z', localDate: '2026-11-18' },
      facts: { status: 'signed', batteryId: 'patellofemoral' },
    },
  ],
  stepLabels: { 'P2-4': '2 w 3 r × 5' },
};
