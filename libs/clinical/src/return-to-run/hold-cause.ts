import type { SessionLogged } from './events';
import { known } from './known';
import { levelsOf, type SessionLevels, type StepTarget } from './levels';
import type { LocalDateTime } from './local-time';
import type { PainProfile } from './model';
import type { SessionFacts } from './session';

/** What answers are read by: the thresholds in force and what the step asks for. */
export interface AnswerRules {
  readonly profile: PainProfile;
  readonly target: StepTarget;
}

/** Enough ambers in one session make it red (clinical reference §2.3). */
const AMBERS_TO_RED = 3;

/** Names of what alone makes a session red or worse; an answer at stop level is named beside the same at red level. */
function graveOf(levels: SessionLevels): readonly string[] {
  const entries = Object.entries(levels);
  const grave = entries.flatMap(([input, level]) => {
    if (level === 'S') return [`${input} red`, `${input} stop`];
    return level === 'R' ? [`${input} red`] : [];
  });
  const ambers = entries.filter(([, level]) => level === 'A').length;
  return ambers >= AMBERS_TO_RED ? [...grave, 'ambers'] : grave;
}

function graveAnswers(session: SessionFacts, rules: AnswerRules): readonly string[] {
  return session.completed === 'not_done' ? [] : graveOf(levelsOf(session, rules.profile, rules.target));
}

/** The answers of a session that count, and when they were given. */
export interface StandingAnswers {
  readonly session: SessionFacts;
  readonly knownAt: LocalDateTime;
}

/**
 * When the last of what holds a plan in these answers was first said; `''` when nothing in them does. A therapist who
 * decides after that has weighed it, whatever milder answers come later; a new red answer after it was not weighed.
 *
 * @param versions the session with all its answers so far, oldest first
 * @param standing those of one of the versions
 */
export function causeKnownAt(
  versions: readonly SessionLogged[],
  { session, knownAt }: StandingAnswers,
  rules: AnswerRules,
): LocalDateTime {
  const since = known(versions.at(-1)).redFlagsSince ?? {};
  const flags = session.redFlags.map((code) => since[code] ?? knownAt);
  const answers = graveAnswers(session, rules).map((name) => {
    const first = versions.find((version) => graveAnswers(version.session, rules).includes(name));
    return known(first).recordedAt;
  });
  return [...flags, ...answers].sort().at(-1) ?? '';
}
