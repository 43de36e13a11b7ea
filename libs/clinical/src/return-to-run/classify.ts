import { levelsOf, type SessionLevels, type StepTarget } from './levels';
import { minutesOf, type LocalDateTime } from './local-time';
import type { Level, PainProfile } from './model';
import type { SessionFacts } from './session';
import type { SessionClass } from './state';

/** Class of a session with the row of the table that decided (0-11) and the answers that are missing. */
export interface Classification {
  readonly cls: SessionClass;
  readonly rule: number;
  readonly missing: readonly string[];
}

/** What surrounds the answers. */
export interface ClassifyContext {
  readonly profile: PainProfile;
  readonly target: StepTarget;
  /** The moment of looking; before the time-out a missing answer is still waited for. */
  readonly asOf: LocalDateTime;
  /** Hours after which a missing answer is no longer waited for. */
  readonly timeoutH: number;
}

export interface LevelContext {
  readonly redFlag: boolean;
  /** The time to answer has passed. */
  readonly timedOut: boolean;
  /** The profile takes any red as a stop (bone). */
  readonly redIsStop: boolean;
}

/** The symptom inputs in the order they are listed when one is missing. */
const INPUTS = [
  'painDuring',
  'painAfter60min',
  'painNextMorning',
  'recovery',
  'swelling',
  'limp',
  'rpe',
  'nightPain',
] as const satisfies readonly (keyof SessionLevels)[];

/** The levels of the symptom inputs, in their order. Written out: looked up by name one by one they take much longer. */
function symptomsOf(levels: SessionLevels): readonly (Level | null)[] {
  const { painDuring, painAfter60min, painNextMorning, recovery, swelling, limp, rpe, nightPain } = levels;
  return [painDuring, painAfter60min, painNextMorning, recovery, swelling, limp, rpe, nightPain];
}

function stopRow(levels: SessionLevels, symptoms: readonly (Level | null)[], redFlag: boolean): number | null {
  if (redFlag) return 1;
  if (symptoms.includes('S')) return 2;
  return levels.swelling === 'R' && levels.limp === 'R' ? 3 : null;
}

function redRow(levels: SessionLevels, symptoms: readonly (Level | null)[], ambers: number): number | null {
  if (levels.completed === 'R' || symptoms.includes('R')) return 4;
  return ambers >= 3 ? 5 : null;
}

function settledRow(levels: SessionLevels, ambers: number, missing: boolean): { cls: SessionClass; rule: number } {
  if (missing) return ambers > 0 ? { cls: 'AMBER', rule: 7 } : { cls: 'UNKNOWN', rule: 8 };
  if (ambers > 0) return { cls: 'AMBER', rule: 9 };
  return levels.completed === 'N' ? { cls: 'VOID', rule: 10 } : { cls: 'GREEN', rule: 11 };
}

/**
 * Class of a session from the levels of its answers: the ordered table, first match wins. Every combination has
 * exactly one class. Source: clinical reference §2.3.
 *
 * @example classifyLevels({ painDuring: 'G', painAfter60min: 'G', painNextMorning: null, recovery: null, swelling: 'G', limp: 'G', rpe: 'G', nightPain: 'G', completed: 'G' }, { redFlag: false, timedOut: false, redIsStop: false }) // => {"cls":"PENDING","rule":6,"missing":["painNextMorning","recovery"]}
 */
export function classifyLevels(levels: SessionLevels, context: LevelContext): Classification {
  const symptoms = symptomsOf(levels);
  const missing = symptoms.includes(null) ? INPUTS.filter((_, place) => symptoms[place] === null) : [];
  const ambers = symptoms.filter((level) => level === 'A').length;
  const stop = stopRow(levels, symptoms, context.redFlag);
  if (stop !== null) return { cls: 'STOP', rule: stop, missing };
  const red = redRow(levels, symptoms, ambers);
  if (red !== null) return { cls: context.redIsStop ? 'STOP' : 'RED', rule: red, missing };
  if (missing.length > 0 && !context.timedOut) return { cls: 'PENDING', rule: 6, missing };
  const { cls, rule } = settledRow(levels, ambers, missing.length > 0);
  return { cls, rule, missing };
}

/** Whether the time to answer has passed; an unreadable time counts as not passed. */
function timedOut(session: SessionFacts, asOf: LocalDateTime, timeoutH: number): boolean {
  const ended = minutesOf(session.endedAt);
  const now = minutesOf(asOf);
  return ended !== null && now !== null && now - ended >= timeoutH * 60;
}

/**
 * Class of a session. A session that was not done is void and its symptom answers are ignored, unless a red flag was
 * reported. An answer that is missing is never read as good: the session waits, then counts for nothing.
 *
 * @example classify({ sessionId: 's1', endedAt: '2026-03-02T08:00', activity: 'run', offPlan: false, completed: 'full', painBefore: 0, painDuring: 3, painAfter60min: 0, painNextMorning: 0, recovery: null, swelling: 'none', limp: 'none', rpe: 3, nightPain: false, redFlags: [], layoffReason: null, runMin: 10, rpeTarget: null }, { profile: PAIN_PROFILES.knee, target: { rpe: 3, restDays: 1 }, asOf: '2026-03-04T08:00', timeoutH: 36 }) // => {"cls":"AMBER","rule":9,"missing":[]}
 */
export function classify(session: SessionFacts, context: ClassifyContext): Classification {
  const redFlag = session.redFlags.length > 0;
  if (session.completed === 'not_done') {
    return redFlag ? { cls: 'STOP', rule: 1, missing: [] } : { cls: 'VOID', rule: 0, missing: [] };
  }
  const levels = levelsOf(session, context.profile, context.target);
  const waits = symptomsOf(levels).includes(null);
  return classifyLevels(levels, {
    redFlag,
    timedOut: waits && timedOut(session, context.asOf, context.timeoutH),
    redIsStop: context.profile.redIsStop,
  });
}
