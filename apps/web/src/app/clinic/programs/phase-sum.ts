import { plannedDays, type ProgramContent, type ProgramPhase, sessionDurationMin } from '@midstance/clinical/exercises';
import { planWarnings } from '@midstance/clinical/exercises/library';

/** What a week of a phase asks of the runner. */
export interface PhaseSum {
  /** "3 sessions a week · 18–24 min each". */
  readonly words: string;
  /** A session with more exercises than people do; `''` without one. */
  readonly warning: string;
}

const DAY_MS = 86_400_000;

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Sessions a week, their length and a warning for long ones, from the first week the phase is due. */
export function phaseSum(content: ProgramContent, phase: ProgramPhase): PhaseSum {
  const from = phase.activeFrom;
  const alone = { ...content, phases: [phase] };
  const days = from === null ? [] : plannedDays(alone, from, addDays(from, 6));
  if (days.length === 0) return { words: from === null ? 'not due yet' : 'no exercise days', warning: '' };
  const minutes = days.map(({ items }) => sessionDurationMin(items)).sort((a, b) => a - b);
  const [shortest = 0, longest = 0] = [minutes[0], minutes.at(-1)];
  const length = shortest === longest ? `${longest} min` : `${shortest}–${longest} min`;
  const most = Math.max(0, ...planWarnings(days, new Set()).map(({ count }) => count));
  return {
    words: `${days.length} ${days.length === 1 ? 'session' : 'sessions'} a week · ${length} each`,
    warning: most > 0 ? `${most} exercises in one session: people do less of a long plan` : '',
  };
}

/** Where a phase stands on a day. */
export function phasePlace({ activeFrom, activeTo }: ProgramPhase, today: string): 'done' | 'here' | 'ahead' {
  if (activeTo !== null && activeTo < today) return 'done';
  return activeFrom !== null && activeFrom <= today ? 'here' : 'ahead';
}
