import type { SessionFacts } from '../return-to-run';

const COMPLETED = {
  full: 'full',
  'partial-symptom': 'partial_symptom',
  'partial-other': 'partial_other',
  'not-done': 'not_done',
} as const satisfies Record<string, SessionFacts['completed']>;

/** A run or walk as the runner told it in the evening. `null` where nothing was answered. */
export interface RecordedRun extends Pick<
  SessionFacts,
  'painBefore' | 'painDuring' | 'swelling' | 'limp' | 'redFlags' | 'layoffReason' | 'runMin'
> {
  readonly id: string;
  /** Step of the plan it was; `null` for a run beside the plan. */
  readonly stepId: string | null;
  readonly completed: keyof typeof COMPLETED;
  /** Pain one hour after, 0 to 10. */
  readonly painAfter60Min: number | null;
  /** Rate of perceived exertion, 0 to 10. */
  readonly effort: number | null;
}

/**
 * A stored run as the return-to-run engine reads it, before the next morning's answers.
 *
 * @param endedAt local time it ended, `YYYY-MM-DDTHH:MM`
 * @param activity what the step asks for, or what was done off the plan
 */
export function recordedRun(run: RecordedRun, endedAt: string, activity: SessionFacts['activity']): SessionFacts {
  return {
    sessionId: run.id,
    endedAt,
    activity,
    offPlan: run.stepId === null,
    completed: COMPLETED[run.completed],
    painBefore: run.painBefore,
    painDuring: run.painDuring,
    painAfter60min: run.painAfter60Min,
    painNextMorning: null,
    recovery: null,
    swelling: run.swelling,
    limp: run.limp,
    rpe: run.effort,
    nightPain: null,
    redFlags: run.redFlags,
    layoffReason: run.layoffReason,
    runMin: run.runMin,
    rpeTarget: null,
  };
}
