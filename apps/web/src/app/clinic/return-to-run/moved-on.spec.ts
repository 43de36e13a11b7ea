import { changesBetween } from './moved-on';
import { run, view } from './testing';

const day = (date: string) => date;
const before = view();

it('names new runs, corrected ones, decisions, and what became of the proposal', () => {
  const now = view({
    runs: [
      run({ id: '0197c6a0-0000-7000-8000-000000000011', localDate: '2026-11-21', painDuring: 5, sessionClass: 'RED' }),
      run({ painDuring: 2 }),
    ],
    proposal: {
      ...before.proposal!,
      kind: 'STEP_BACK',
      toStepId: 'P2-1',
      evidence: [{ ...before.proposal!.evidence[0]!, state: 'not-met' }],
    },
    decisions: [
      {
        id: '0197c6a0-0000-7000-8000-000000000020',
        action: { kind: 'hold' },
        fromStepId: 'P2-2',
        toStepId: 'P2-2',
        by: 'Lena Ashdown',
        at: '2026-11-21T08:00:00Z',
        localDate: '2026-11-21',
        reason: 'Ill',
        criteriaMet: null,
        criteriaTotal: null,
      },
    ],
  });
  expect(changesBetween(before, now, day)).toEqual([
    'New run of 2026-11-21: pain during 5, red',
    'New answers for the run of 2026-11-19: pain during 2, green',
    'Lena Ashdown decided: on hold',
    'Proposal: Ready to progress, P2 → P3: 20 min run → Stepped back, Now on P2-1 · 4 w 1 r × 5',
    'Criteria met: 1/1 → 0/1',
  ]);
});

it('says so when only answers came that change nothing here', () => {
  expect(changesBetween(before, view(), day)).toEqual(['The runner sent new answers; the proposal stays as it was.']);
});
