/** Outcome of a rule: unknown when data are missing, and unknown is never true. */
export type RuleTruth = 'true' | 'false' | 'unknown';

/** What a phase has shown so far. */
export interface BlockFacts {
  /** Outcome of each rule of `progressIfAll`. */
  readonly progress: readonly RuleTruth[];
  /** Outcome of each rule of `regressIfAny`. */
  readonly regress: readonly RuleTruth[];
  readonly isAtPlannedEnd: boolean;
  /** How often the last week has been repeated already. */
  readonly repeatsDone: number;
}

/**
 * What the plan suggests for a phase; the therapist decides.
 * `week-at-previous-dosage`: one week at the dosage of the phase before, then retry.
 */
export type BlockDecision =
  'carry-on' | 'next-phase' | 'repeat-last-week' | 'week-at-previous-dosage' | 'ask-therapist';

/** The last week of a phase is repeated this often at most; then the therapist looks (clinical reference, rehab §5). */
export const MOST_REPEATS = 2;

/**
 * What follows in a program phase: any setback rule wins; at the planned end all progress rules must be true.
 *
 * @example blockDecision({ progress: ['true', 'unknown'], regress: ['false'], isAtPlannedEnd: true, repeatsDone: 0 }) // => "repeat-last-week"
 */
export function blockDecision({ progress, regress, isAtPlannedEnd, repeatsDone }: BlockFacts): BlockDecision {
  if (regress.includes('true')) return 'week-at-previous-dosage';
  if (!isAtPlannedEnd) return 'carry-on';
  if (progress.every((truth) => truth === 'true')) return 'next-phase';
  return repeatsDone < MOST_REPEATS ? 'repeat-last-week' : 'ask-therapist';
}

/** Effort of the last set of a session against its target, RPE 0 to 10; null where nothing was logged. */
export interface LastSet {
  readonly targetRpe: number;
  readonly loggedRpe: number | null;
}

/** How much to add when a load has become easy; common practice, a product default. */
export const LOAD_STEP = { sessionsInARow: 2, pointsUnderTarget: 2, risePct: [2.5, 10] } as const;

/**
 * Whether the load has become easy: the last two sessions both ended two points or more under target. Then add 2.5 to
 * 10 %, or one repetition. An unlogged session never says so.
 *
 * @param sessions oldest first
 * @example isReadyForMoreLoad([{ targetRpe: 7, loggedRpe: 5 }, { targetRpe: 7, loggedRpe: 4 }]) // => true
 */
export function isReadyForMoreLoad(sessions: readonly LastSet[]): boolean {
  const last = sessions.slice(-LOAD_STEP.sessionsInARow);
  const isEasy = ({ targetRpe, loggedRpe }: LastSet): boolean =>
    loggedRpe !== null && targetRpe - loggedRpe >= LOAD_STEP.pointsUnderTarget;
  return last.length === LOAD_STEP.sessionsInARow && last.every(isEasy);
}
