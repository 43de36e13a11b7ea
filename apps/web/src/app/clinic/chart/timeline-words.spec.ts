import { type TimelineEntry, timelineEntry } from '@midstance/contracts/chart';
import { timelineWords } from './timeline-words';

const labels = { 'P1-1': '2 w 1 r × 5', 'P1-2': '2 w 2 r × 5' };
const base = { id: 'x', at: '2026-03-02T10:00:00.000Z', localDate: '2026-03-02' };
const run = { stepId: 'P1-1', completed: 'full', runMin: 5, walkMin: 10, painDuring: 0, painAfter60Min: null } as const;
const decision = {
  action: 'set-step',
  fromStepId: 'P1-1',
  toStepId: 'P1-2',
  reason: 'No pain at all',
  by: 'R. Tarrant',
};

it.each<[string, Pick<TimelineEntry, 'kind' | 'facts'>]>([
  ['2 w 1 r × 5: 5 min running, 10 min walking, pain 0 during, pain after not answered', { kind: 'run', facts: run }],
  [
    'Run outside the plan: 30 min running, cut short, pain 4 during, pain 2 after',
    {
      kind: 'run',
      facts: {
        ...run,
        stepId: null,
        completed: 'partial-symptom',
        runMin: 30,
        walkMin: 0,
        painDuring: 4,
        painAfter60Min: 2,
      },
    },
  ],
  ['2 w 1 r × 5: not done', { kind: 'run', facts: { ...run, completed: 'not-done' } }],
  [
    'Exercises: 10 of 12 sets, pain during not answered',
    { kind: 'session', facts: { completed: 'full', setsDone: 10, setsSkipped: 2, painDuring: null } },
  ],
  ['Assessment draft: Knee, quick', { kind: 'assessment', facts: { status: 'draft', batteryId: 'knee-quick' } }],
  [
    'Assessment signed: Battery of the clinic',
    { kind: 'assessment', facts: { status: 'signed', batteryId: 'own.01a0' } },
  ],
  ['Morning: pain on getting up not answered', { kind: 'check-in', facts: { painMorning: null } }],
  ['Step set: 2 w 1 r × 5 → 2 w 2 r × 5, by R. Tarrant. No pain at all', { kind: 'decision', facts: decision }],
  [
    'Put on hold, by R. Tarrant',
    { kind: 'decision', facts: { ...decision, action: 'hold', toStepId: 'P1-1', reason: null } },
  ],
  [
    'Program ended: Kneecap. Done',
    { kind: 'program', facts: { version: 3, status: 'ended', title: 'Kneecap', reason: 'Done' } },
  ],
  [
    'LEFS: 52',
    { kind: 'outcome', facts: { code: 'LEFS', total: 52, profile: null, source: 'clinic', voidReason: null } },
  ],
  [
    'EQ-5D-5L: levels 11231, by link. Voided: Wrong day',
    {
      kind: 'outcome',
      facts: { code: 'EQ-5D-5L', total: null, profile: '11231', source: 'link', voidReason: 'Wrong day' },
    },
  ],
  [
    'KOOS: no total',
    { kind: 'outcome', facts: { code: 'KOOS', total: null, profile: null, source: 'clinic', voidReason: null } },
  ],
  [
    'Red flag resolved: Leg swelling or calf pain with risk items, by R. Tarrant. Scan clear',
    { kind: 'red-flag', facts: { flagId: 'rf-dvt', reason: 'Scan clear', by: 'R. Tarrant' } },
  ],
  [
    'Red flag resolved: Cannot take four steps, by R. Tarrant. X-ray clear',
    { kind: 'red-flag', facts: { flagId: 'RF3', reason: 'X-ray clear', by: 'R. Tarrant' } },
  ],
  [
    'Red flag resolved: from-a-newer-version, by R. Tarrant. X-ray clear',
    { kind: 'red-flag', facts: { flagId: 'from-a-newer-version', reason: 'X-ray clear', by: 'R. Tarrant' } },
  ],
  [
    'Episode opened: Front-of-knee pain, both sides',
    { kind: 'episode', facts: { complaint: 'patellofemoral', side: 'both' } },
  ],
])('says “%s”', (text, recorded) => {
  expect(timelineWords(timelineEntry.parse({ ...base, ...recorded }), labels)).toBe(text);
});

it('names a step of a newer version by its id', () => {
  const entry = timelineEntry.parse({ ...base, kind: 'run', facts: { ...run, stepId: 'P9-1' } });
  expect(timelineWords(entry, labels)).toContain('P9-1: 5 min running');
});
