import { PRECAUTIONS } from '@midstance/clinical/exercises/precaution-list';
import type { Chart, TimelineEntry } from '@midstance/contracts/chart';
import type { Episode, Precaution } from '@midstance/contracts/episodes';
import { injuryWords } from '../injury/injury-words';

const DAY_MS = 86_400_000;

/** Days from one local date to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** "Right · Front-of-knee pain · week 7"; a closed one says so. */
export function episodeWords(episode: Episode, today: string): string {
  const week = Math.max(1, Math.floor(daysFrom(episode.startedOn, today) / 7) + 1);
  const when = episode.status === 'closed' ? 'closed' : `week ${week}`;
  return `${injuryWords(episode.complaint, episode.side)} · ${when}`;
}

/** "Berlin half, 41 days"; `''` without a goal. */
export function goalWords({ goal }: Episode, today: string): string {
  if (goal === null) return '';
  if (goal.onDate === null) return goal.text;
  const days = daysFrom(today, goal.onDate);
  if (days < 0) return `${goal.text}, past`;
  return `${goal.text}, ${days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`}`;
}

/** What a precaution forbids, in words; one that ended is left out by `isInForce`. */
export function precautionWords({ code, note }: Precaution): string {
  const label = PRECAUTIONS.find((row) => row.id === code)?.label ?? code;
  return note === null ? label : `${label}: ${note}`;
}

/** Whether a precaution still holds on a day. */
export function isInForce({ until }: Precaution, today: string): boolean {
  return until === null || until >= today;
}

/** Kinds of the timeline as people call them, in the order of the chips. */
export const kindWords: Readonly<Record<TimelineEntry['kind'], string>> = {
  assessment: 'Tests',
  program: 'Program',
  run: 'Runs',
  session: 'Sessions',
  'check-in': 'Mornings',
  decision: 'Decisions',
  'red-flag': 'Red flags',
  outcome: 'Questionnaires',
  episode: 'Episodes',
};

/** Where the source of a timeline entry is, below the chart's address. */
export function sourceOf({ kind, id }: Pick<TimelineEntry, 'kind' | 'id'>): readonly string[] {
  if (kind === 'assessment') return ['assessments', id];
  if (kind === 'program' || kind === 'session') return ['program'];
  if (kind === 'red-flag') return [];
  if (kind === 'outcome') return ['outcomes'];
  if (kind === 'episode') return ['episodes', id];
  return ['return-to-run'];
}

/** Sessions of 14 days: "9 of 12 sessions done · 1 told us no · 2 no word". */
export function adherenceWords({ done, saidNo, due }: Chart['now']['adherence']): string {
  if (due === 0) return 'No session was due in 14 days';
  const noWord = Math.max(0, due - done - saidNo);
  return [
    `${done} of ${due} sessions done`,
    saidNo > 0 ? `${saidNo} told us no` : '',
    noWord > 0 ? `${noWord} no word` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
