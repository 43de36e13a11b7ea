/**
 * Cut-offs of the worklist, clinic settings all (clinical reference, rehab §7.3). Product defaults except
 * `morningPainRise`, which lies above the 1.16 points that matter in knee pain (Piva et al. 2009).
 */
export const WORKLIST_DEFAULTS = {
  stepBacks14d: 2,
  morningPainRise: 1.5,
  overdoingRatio: 1.2,
  unplannedSpikePct: 30,
  gateWaitingHours: 48,
  unreadMessageHours: 24,
  sessionsBelowPct: 50,
  sessionsLeastPlanned: 4,
  missedInARow: 3,
  noLogDays: 7,
  unknownInARow: 2,
  checkInsBelowPct: 50,
  promOverdueDays: 7,
  globalChangeAtMost: -2,
  sameStepDays: 21,
  preCheckHoldDays: 2,
  newPlanUnopenedHours: 48,
  shoeKm: 800,
  licenceEndsInDays: 30,
  /** No adherence reasons in the first days of a plan: they would be noise. */
  quietDaysAfterStart: 7,
  praiseSessionsPct: 80,
  praiseRunMin: 20,
} as const;

export type WorklistSettings = { readonly [Name in keyof typeof WORKLIST_DEFAULTS]: number };

/** Days within which a reason is to be answered, by priority; 0 is the same day. */
export const DUE_DAYS = { 1: 0, 2: 2, 3: 7, 4: 14 } as const;

/** A reason may be snoozed this long at most, with a reason; priority 1 not at all. */
export const LONGEST_SNOOZE_DAYS = 7;

/** What clears each reason, and what to do about it. */
export const WORKLIST_ROWS = [
  {
    id: 'red-flag-open',
    priority: 1,
    action: 'Contact the runner; close the flag with a note',
    clears: 'Closed with a note',
  },
  { id: 'session-stopped', priority: 1, action: 'Contact the runner today', clears: 'Closed with a note' },
  { id: 'stop-pain', priority: 1, action: 'Contact the runner today', clears: 'Closed with a note' },
  { id: 'bone-pain', priority: 1, action: 'Contact the runner; check the bone', clears: 'Closed with a note' },
  { id: 'urgent-call', priority: 1, action: 'Call back today', clears: 'Closed with a note' },
  { id: 'on-hold', priority: 2, action: 'Reassess, then release or change the plan', clears: 'Action recorded' },
  { id: 'red-session', priority: 2, action: 'Look at the session and the step', clears: 'Action recorded' },
  { id: 'stepped-back-twice', priority: 2, action: 'Look at the load', clears: 'Action recorded' },
  { id: 'morning-pain-up', priority: 2, action: 'Look at the load of the last two weeks', clears: 'Action recorded' },
  { id: 'ran-over-plan', priority: 2, action: 'Talk about the plan for the week', clears: 'Action recorded' },
  { id: 'long-unplanned-run', priority: 2, action: 'Talk about the run', clears: 'Action recorded' },
  { id: 'gate-waiting', priority: 2, action: 'Review the gate', clears: 'Action recorded' },
  { id: 'message-unread', priority: 2, action: 'Read and answer', clears: 'Action recorded' },
  { id: 'few-sessions', priority: 3, action: 'Ask what gets in the way', clears: 'Next log or action' },
  { id: 'missed-in-a-row', priority: 3, action: 'Ask what gets in the way', clears: 'Next log or action' },
  { id: 'no-word', priority: 3, action: 'Send a message', clears: 'Next log or action' },
  { id: 'unknown-in-a-row', priority: 3, action: 'Ask for the next-morning answers', clears: 'Next log or action' },
  { id: 'few-check-ins', priority: 3, action: 'Agree on a better time to ask', clears: 'Next log or action' },
  { id: 'prom-overdue', priority: 3, action: 'Send the questionnaire', clears: 'Next log or action' },
  { id: 'prom-worse', priority: 3, action: 'Look at the trend', clears: 'Next log or action' },
  { id: 'feels-worse', priority: 3, action: 'Ask how it is going', clears: 'Next log or action' },
  { id: 'same-step', priority: 3, action: 'Review the step', clears: 'Next log or action' },
  { id: 'pre-check-hold', priority: 3, action: 'Ask about the pain before the run', clears: 'Next log or action' },
  { id: 'ready-to-progress', priority: 3, action: 'Review the gate', clears: 'Next log or action' },
  { id: 'retest-due', priority: 3, action: 'Plan the test', clears: 'Next log or action' },
  { id: 'plan-not-opened', priority: 4, action: 'Send a message', clears: 'Opened or planned' },
  { id: 'block-ended', priority: 4, action: 'Plan the next block', clears: 'Opened or planned' },
  { id: 'shoe-distance', priority: 4, action: 'Look at the shoes', clears: 'Opened or planned' },
  { id: 'licence-ends', priority: 4, action: 'Renew the questionnaire licence', clears: 'Opened or planned' },
] as const;

export type WorklistReasonId = (typeof WORKLIST_ROWS)[number]['id'];
