import type { SessionClass, RecommendationKind, Status } from '../state';
import type { SessionFacts } from '../session';

/** Expected line of the history; `null` counters are not checked. */
export interface VectorExpectation {
  readonly stepBefore: string;
  readonly cls: SessionClass | 'WEEK_END' | 'GATE_APPROVED' | 'OVERRIDE' | '-';
  readonly rec: RecommendationKind;
  readonly stepAfter: string;
  readonly greens: number | null;
  readonly ambers: number | null;
  readonly restDays: number | null;
  readonly layoff: string | null;
  readonly status: Status;
}

export interface VectorEvent {
  readonly day: number;
  readonly kind: 'session' | 'session_update' | 'week_end' | 'gate_approved' | 'override';
  /** What differs from an all-green log. */
  readonly input: Partial<SessionFacts> & {
    readonly redFlag?: true;
    readonly toStep?: string;
    readonly reason?: string;
  };
  readonly expected: VectorExpectation;
}

export interface Vector {
  readonly id: string;
  readonly title: string;
  readonly protocol: string;
  readonly startStep: string;
  readonly events: readonly VectorEvent[];
}

/** Hand-written expectations of the clinical reference (§2.7), day 0 = 2026-03-02. */
// prettier-ignore
export const VECTORS: readonly Vector[] = [
  {
    id: 'V01', title: 'Two greens in a row advance', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-1',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-1', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: { painDuring: 2 }, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V02', title: 'Amber resets the green count', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-1',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-1', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: { painDuring: 3 }, expected: { stepBefore: 'P2-1', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P2-1', greens: 0, ambers: 1, restDays: 2, layoff: null, status: 'ACTIVE' } },
      { day: 5, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-1', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 7, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V03', title: 'Two ambers in a row step back', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-3',
    events: [
      { day: 0, kind: 'session', input: { painDuring: 4 }, expected: { stepBefore: 'P2-3', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P2-3', greens: 0, ambers: 1, restDays: 2, layoff: null, status: 'ACTIVE' } },
      { day: 3, kind: 'session', input: { painAfter60min: 1 }, expected: { stepBefore: 'P2-3', cls: 'AMBER', rec: 'STEP_BACK', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V04', title: 'One red steps back', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-4',
    events: [
      { day: 0, kind: 'session', input: { painDuring: 5 }, expected: { stepBefore: 'P2-4', cls: 'RED', rec: 'STEP_BACK', stepAfter: 'P2-3', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V06', title: 'Second red after the 14-day window only steps back', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-4',
    events: [
      { day: 0, kind: 'session', input: { painDuring: 6 }, expected: { stepBefore: 'P2-4', cls: 'RED', rec: 'STEP_BACK', stepAfter: 'P2-3', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: {}, expected: { stepBefore: 'P2-3', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-3', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 8, kind: 'session', input: {}, expected: { stepBefore: 'P2-3', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-4', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 12, kind: 'session', input: {}, expected: { stepBefore: 'P2-4', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-4', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 16, kind: 'session', input: { painDuring: 5 }, expected: { stepBefore: 'P2-4', cls: 'RED', rec: 'STEP_BACK', stepAfter: 'P2-3', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V07', title: 'Red flag stops at once', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P3-2',
    events: [
      { day: 0, kind: 'session', input: { redFlag: true }, expected: { stepBefore: 'P3-2', cls: 'STOP', rec: 'STOP_CONTACT', stepAfter: 'P3-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'HOLD' } },
    ],
  },
  {
    id: 'V08', title: 'Pain 7 stops', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-2',
    events: [
      { day: 0, kind: 'session', input: { painDuring: 7 }, expected: { stepBefore: 'P2-2', cls: 'STOP', rec: 'STOP_CONTACT', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'HOLD' } },
    ],
  },
  {
    id: 'V10', title: 'Clear swelling plus lasting limp stops', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-2',
    events: [
      { day: 0, kind: 'session', input: { swelling: 'clear', limp: 'lasting' }, expected: { stepBefore: 'P2-2', cls: 'STOP', rec: 'STOP_CONTACT', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'HOLD' } },
    ],
  },
  {
    id: 'V11', title: 'Red on the lowest step stops', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P0-1',
    events: [
      { day: 0, kind: 'session', input: { painDuring: 5 }, expected: { stepBefore: 'P0-1', cls: 'RED', rec: 'STOP_CONTACT', stepAfter: 'P0-1', greens: 0, ambers: 0, restDays: 0, layoff: null, status: 'HOLD' } },
    ],
  },
  {
    id: 'V12', title: 'Waiting for the morning answer, then green', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-5',
    events: [
      { day: 0, kind: 'session', input: { painNextMorning: null, recovery: null }, expected: { stepBefore: 'P2-5', cls: 'PENDING', rec: 'WAIT', stepAfter: 'P2-5', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 0, kind: 'session_update', input: {}, expected: { stepBefore: 'P2-5', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-5', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: {}, expected: { stepBefore: 'P2-5', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-6', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V15', title: 'Cut short for another reason is void', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-1',
    events: [
      { day: 0, kind: 'session', input: { completed: 'partial_other' }, expected: { stepBefore: 'P2-1', cls: 'VOID', rec: 'REPEAT', stepAfter: 'P2-1', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-1', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V16', title: 'Cut short because of symptoms is red', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-6',
    events: [
      { day: 0, kind: 'session', input: { completed: 'partial_symptom', painDuring: 4 }, expected: { stepBefore: 'P2-6', cls: 'RED', rec: 'STEP_BACK', stepAfter: 'P2-5', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V17', title: 'A missed session keeps the green count', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-1',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-1', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: { completed: 'not_done' }, expected: { stepBefore: 'P2-1', cls: 'VOID', rec: 'REPEAT', stepAfter: 'P2-1', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: {}, expected: { stepBefore: 'P2-1', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V19', title: 'Cap of two advances in seven days', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P3-2',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P3-2', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P3-3', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: {}, expected: { stepBefore: 'P3-3', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P3-4', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: {}, expected: { stepBefore: 'P3-4', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P3-4', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 7, kind: 'session', input: {}, expected: { stepBefore: 'P3-4', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P3-5', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V20', title: 'Last step of a phase waits for the gate', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-9',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-9', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-9', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: {}, expected: { stepBefore: 'P2-9', cls: 'GREEN', rec: 'PHASE_GATE', stepAfter: 'P2-9', greens: 2, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: {}, expected: { stepBefore: 'P2-9', cls: 'GREEN', rec: 'PHASE_GATE', stepAfter: 'P2-9', greens: 3, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 5, kind: 'gate_approved', input: {}, expected: { stepBefore: 'P2-9', cls: 'GATE_APPROVED', rec: 'ADVANCE', stepAfter: 'P3-1', greens: null, ambers: null, restDays: null, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V21', title: 'Twelve days off: one step back', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-6',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-6', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-6', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 12, kind: 'session', input: {}, expected: { stepBefore: 'P2-5', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-5', greens: 1, ambers: 0, restDays: 1, layoff: 'LAYOFF:1', status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V23', title: 'Thirty-five days off from P4: back to P3-1', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P4-3',
    events: [
      { day: 0, kind: 'session', input: { rpe: 4 }, expected: { stepBefore: 'P4-3', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P4-3', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 35, kind: 'session', input: {}, expected: { stepBefore: 'P3-1', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P3-1', greens: 1, ambers: 0, restDays: 1, layoff: 'LAYOFF:phase', status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V24', title: 'Sixteen days off with symptoms: reassess, then therapist override', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-6',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-6', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-6', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 16, kind: 'session', input: { layoffReason: 'symptoms' }, expected: { stepBefore: 'P2-6', cls: '-', rec: 'HOLD_REASSESS', stepAfter: 'P2-6', greens: null, ambers: null, restDays: null, layoff: 'HOLD_REASSESS', status: 'HOLD' } },
      { day: 18, kind: 'override', input: { toStep: 'P2-3', reason: 'Seen in clinic, full ROM, no effusion' }, expected: { stepBefore: 'P2-6', cls: 'OVERRIDE', rec: 'SET_STEP', stepAfter: 'P2-3', greens: null, ambers: null, restDays: null, layoff: null, status: 'ACTIVE' } },
      { day: 20, kind: 'session', input: {}, expected: { stepBefore: 'P2-3', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-3', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V25', title: 'Bone profile: 1/10 amber, 2/10 stops', protocol: 'RTR_BSI_LOW_RISK', startStep: 'P2-2',
    events: [
      { day: 0, kind: 'session', input: { painDuring: 1 }, expected: { stepBefore: 'P2-2', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P2-2', greens: 0, ambers: 1, restDays: 2, layoff: null, status: 'ACTIVE' } },
      { day: 3, kind: 'session', input: { painDuring: 2 }, expected: { stepBefore: 'P2-2', cls: 'STOP', rec: 'STOP_CONTACT', stepAfter: 'P2-2', greens: 0, ambers: 1, restDays: 1, layoff: null, status: 'HOLD' } },
    ],
  },
  {
    id: 'V26', title: 'Tendon profile: third amber in a row steps back', protocol: 'RTR_ACHILLES', startStep: 'P2-3',
    events: [
      { day: 0, kind: 'session', input: { painBefore: 2, painDuring: 5, painAfter60min: 2, painNextMorning: 2 }, expected: { stepBefore: 'P2-3', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P2-3', greens: 0, ambers: 1, restDays: 3, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: { painBefore: 2, painDuring: 4, painAfter60min: 2, painNextMorning: 2 }, expected: { stepBefore: 'P2-3', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P2-3', greens: 0, ambers: 2, restDays: 3, layoff: null, status: 'ACTIVE' } },
      { day: 8, kind: 'session', input: { painDuring: 4 }, expected: { stepBefore: 'P2-3', cls: 'AMBER', rec: 'STEP_BACK', stepAfter: 'P2-2', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V28', title: 'Week mode: 2 of 3 green repeats the week, 3 of 3 advances', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P4-2',
    events: [
      { day: 0, kind: 'session', input: { rpe: 4 }, expected: { stepBefore: 'P4-2', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P4-2', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: { painDuring: 3, rpe: 4 }, expected: { stepBefore: 'P4-2', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P4-2', greens: 1, ambers: 1, restDays: 2, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: { rpe: 4 }, expected: { stepBefore: 'P4-2', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P4-2', greens: 2, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 6, kind: 'week_end', input: {}, expected: { stepBefore: 'P4-2', cls: 'WEEK_END', rec: 'REPEAT', stepAfter: 'P4-2', greens: null, ambers: null, restDays: null, layoff: null, status: 'ACTIVE' } },
      { day: 7, kind: 'session', input: { rpe: 4 }, expected: { stepBefore: 'P4-2', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P4-2', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 9, kind: 'session', input: { rpe: 4 }, expected: { stepBefore: 'P4-2', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P4-2', greens: 2, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 11, kind: 'session', input: { rpe: 4 }, expected: { stepBefore: 'P4-2', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P4-2', greens: 3, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 13, kind: 'week_end', input: {}, expected: { stepBefore: 'P4-2', cls: 'WEEK_END', rec: 'ADVANCE', stepAfter: 'P4-3', greens: null, ambers: null, restDays: null, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V31', title: 'An unplanned green run earns nothing, an unplanned red costs a step', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P2-3',
    events: [
      { day: 0, kind: 'session', input: {}, expected: { stepBefore: 'P2-3', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-3', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 1, kind: 'session', input: { offPlan: true }, expected: { stepBefore: 'P2-3', cls: 'GREEN', rec: 'REPEAT', stepAfter: 'P2-3', greens: 1, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: {}, expected: { stepBefore: 'P2-3', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P2-4', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 4, kind: 'session', input: { painDuring: 6, offPlan: true }, expected: { stepBefore: 'P2-4', cls: 'RED', rec: 'STEP_BACK', stepAfter: 'P2-3', greens: 0, ambers: 0, restDays: 2, layoff: null, status: 'ACTIVE' } },
    ],
  },
  {
    id: 'V32', title: 'Two ambers on the very first step: stay, no stop', protocol: 'RTR_KNEE_DEFAULT', startStep: 'P0-1',
    events: [
      { day: 0, kind: 'session', input: { painBefore: 3, painDuring: 4, painAfter60min: 3, painNextMorning: 3 }, expected: { stepBefore: 'P0-1', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P0-1', greens: 0, ambers: 1, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 1, kind: 'session', input: { painBefore: 3, painDuring: 4, painAfter60min: 3, painNextMorning: 3 }, expected: { stepBefore: 'P0-1', cls: 'AMBER', rec: 'REPEAT', stepAfter: 'P0-1', greens: 0, ambers: 0, restDays: 1, layoff: null, status: 'ACTIVE' } },
      { day: 2, kind: 'session', input: { painBefore: 2, painDuring: 2, painAfter60min: 2, painNextMorning: 2 }, expected: { stepBefore: 'P0-1', cls: 'GREEN', rec: 'ADVANCE', stepAfter: 'P0-2', greens: 0, ambers: 0, restDays: 0, layoff: null, status: 'ACTIVE' } },
    ],
  },
];
