import { type ProgramContent, plannedDays, sessionDurationMin } from '@midstance/clinical/exercises';
import { daysLater } from './edit-content';

/** Above this many exercises in a session the builder warns: people do less of a long plan (product default). */
const MANY = 5;

/** What a week of a phase asks for, for the builder's footer. */
export interface SessionSum {
  /** "18–24 min a session", `''` for nothing timed. */
  readonly minutes: string;
  readonly sessionsPerWeek: number;
  /** Most exercises in one session. */
  readonly exercises: number;
  /** More than people keep up; `''` otherwise. */
  readonly warning: string;
}

/** The first week of a phase in numbers. */
export function sessionSum(content: ProgramContent, phaseId: string): SessionSum {
  const phases = content.phases.filter(({ id }) => id === phaseId);
  const from = phases[0]?.activeFrom ?? null;
  const days = from === null ? [] : plannedDays({ ...content, phases }, from, daysLater(from, 6));
  const minutes = days.map(({ items }) => sessionDurationMin(items));
  const [shortest, longest] = [Math.min(...minutes), Math.max(0, ...minutes)];
  const exercises = Math.max(0, ...days.map(({ items }) => items.length));
  const length = shortest === longest ? `${longest} min` : `${shortest}–${longest} min`;
  return {
    minutes: longest === 0 ? '' : `${length} a session`,
    sessionsPerWeek: days.length,
    exercises,
    warning: exercises > MANY ? `${exercises} in one session: people do less of a long plan` : '',
  };
}
