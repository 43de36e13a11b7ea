import type { LocalDate } from '../local-date';
import type { LocalDateTime } from './local-time';

export type Completed = 'full' | 'partial_symptom' | 'partial_other' | 'not_done';
export type Recovery = 'within_24h' | '24_48h' | 'over_48h';
export type Swelling = 'none' | 'mild' | 'clear';
export type Limp = 'none' | 'brief' | 'lasting';
export type LayoffReason = 'other' | 'illness' | 'symptoms';
/** RF1-RF10 for everyone; PELVIC_FLOOR comes with the post-partum overlay. Any one stops the plan. */
export type RedFlagCode =
  'RF1' | 'RF2' | 'RF3' | 'RF4' | 'RF5' | 'RF6' | 'RF7' | 'RF8' | 'RF9' | 'RF10' | 'PELVIC_FLOOR';

/** What the runner did and felt in one session. `null` = not answered; never read as 0 or "no". Pain and effort 0-10. */
export interface SessionFacts {
  readonly sessionId: string;
  /** End of the session on the runner's own clock; its day is the day of the session. */
  readonly endedAt: LocalDateTime;
  /** Strength sessions are judged on the same levels but never move the ladder. */
  readonly activity: 'walk' | 'low_impact' | 'run' | 'strength';
  /** True for a run that was not started from the plan's step. It can cost a step, never earn one. */
  readonly offPlan: boolean;
  readonly completed: Completed;
  readonly painBefore: number | null;
  readonly painDuring: number | null;
  readonly painAfter60min: number | null;
  readonly painNextMorning: number | null;
  /** The runner's own answer; left `null` it is filled from the morning score. */
  readonly recovery: Recovery | null;
  readonly swelling: Swelling | null;
  readonly limp: Limp | null;
  readonly rpe: number | null;
  /** Did this pain wake the runner? */
  readonly nightPain: boolean | null;
  readonly redFlags: readonly RedFlagCode[];
  /** Asked when the last run was seven or more days ago; `null` is read as `other`. */
  readonly layoffReason: LayoffReason | null;
  /** Minutes actually run. */
  readonly runMin: number | null;
  /** Target effort of a strength session; on the ladder the step's own target counts. */
  readonly rpeTarget: number | null;
}

/** One day's questions. `null` = not answered. Pain 0-10. */
export interface CheckIn {
  readonly date: LocalDate;
  readonly nprsRest: number | null;
  readonly nprsWalk: number | null;
  readonly nprsStairs: number | null;
  readonly nprsStairsDown: number | null;
  readonly nprsMorning: number | null;
  readonly nprsBone: number | null;
  readonly nprsCalfMorning: number | null;
  readonly morningStiffnessMin: number | null;
  readonly limpReported: boolean | null;
  readonly nightPain: boolean | null;
  readonly suddenPainEvent: boolean | null;
  /** 0 none, 1 mild, 2 clear; the runner's own view. */
  readonly swellingLevel: number | null;
}
