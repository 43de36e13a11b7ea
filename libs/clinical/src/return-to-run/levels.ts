import type { Level, PainProfile } from './model';
import type { Recovery, SessionFacts, Swelling } from './session';

/** Level of each answer; `null` = not answered. `completed`: G full, N cut short for another reason, R because of symptoms. */
export interface SessionLevels {
  readonly painDuring: Level | null;
  readonly painAfter60min: Level | null;
  readonly painNextMorning: Level | null;
  readonly recovery: Level | null;
  readonly swelling: Level | null;
  readonly limp: Level | null;
  readonly rpe: Level | null;
  readonly nightPain: Level | null;
  readonly completed: 'G' | 'N' | 'R';
}

/** What the step asks for: target effort 0-10 (null: effort is not judged) and full rest days. */
export interface StepTarget {
  readonly rpe: number | null;
  readonly restDays: number;
}

/**
 * The recovery answer, filled from the morning score where the runner gave none. On steps without rest days the 24-hour
 * question is not asked, so a higher morning score counts as 24-48 h. Source: clinical reference §2.1.
 *
 * @example effectiveRecovery({ recovery: null, painNextMorning: 2, painBefore: 2 }, 1) // => "within_24h"
 * @example effectiveRecovery({ recovery: null, painNextMorning: 3, painBefore: 2 }, 1) // => null
 * @example effectiveRecovery({ recovery: null, painNextMorning: 3, painBefore: 2 }, 0) // => "24_48h"
 */
export function effectiveRecovery(
  session: Pick<SessionFacts, 'recovery' | 'painNextMorning' | 'painBefore'>,
  restDays: number,
): Recovery | null {
  const { recovery, painNextMorning, painBefore } = session;
  if (recovery !== null) return recovery;
  if (painNextMorning === null || painBefore === null) return null;
  if (painNextMorning <= painBefore) return 'within_24h';
  return restDays === 0 ? '24_48h' : null;
}

function duringLevel(pain: number | null, profile: PainProfile): Level | null {
  if (pain === null) return null;
  if (pain >= profile.stopPain) return 'S';
  if (pain > profile.duringAmber) return 'R';
  return pain > profile.duringGreen ? 'A' : 'G';
}

function riseLevel(
  pain: number | null,
  before: number | null,
  limits: { readonly green: number; readonly amber: number },
  profile: PainProfile,
): Level | null {
  if (pain === null) return null;
  if (pain >= profile.stopPain) return 'S';
  if (pain > profile.duringAmber) return 'R';
  if (before === null) return null;
  const rise = pain - before;
  if (rise > limits.amber) return 'R';
  return rise > limits.green ? 'A' : 'G';
}

function effortLevel(rpe: number | null, target: number | null): Level | null {
  if (target === null) return 'G';
  if (rpe === null) return null;
  return rpe > target + 1 ? 'A' : 'G';
}

function recoveryLevel(recovery: Recovery, profile: PainProfile): Level {
  if (recovery === '24_48h') return profile.recovery24To48;
  return recovery === 'within_24h' ? 'G' : 'R';
}

function swellingLevel(swelling: Swelling, profile: PainProfile): Level {
  if (swelling === 'clear') return profile.swellingClear;
  return swelling === 'none' ? 'G' : 'A';
}

const LIMP = { none: 'G', brief: 'A', lasting: 'R' } as const;
const COMPLETED = { full: 'G', partial_other: 'N', partial_symptom: 'R', not_done: 'G' } as const;

/** Level of every answer of a session under a pain profile. Source: clinical reference §2.2. */
export function levelsOf(session: SessionFacts, profile: PainProfile, target: StepTarget): SessionLevels {
  const recovery = effectiveRecovery(session, target.restDays);
  return {
    painDuring: duringLevel(session.painDuring, profile),
    painAfter60min: riseLevel(
      session.painAfter60min,
      session.painBefore,
      { green: profile.afterRiseGreen, amber: profile.afterRiseAmber },
      profile,
    ),
    painNextMorning: riseLevel(
      session.painNextMorning,
      session.painBefore,
      { green: profile.morningRiseGreen, amber: profile.morningRiseAmber },
      profile,
    ),
    recovery: recovery && recoveryLevel(recovery, profile),
    swelling: session.swelling && swellingLevel(session.swelling, profile),
    limp: session.limp && LIMP[session.limp],
    rpe: effortLevel(session.rpe, target.rpe),
    nightPain: session.nightPain === null ? null : session.nightPain ? profile.night : 'G',
    completed: COMPLETED[session.completed],
  };
}
