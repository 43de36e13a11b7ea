import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';

/** Code of the questionnaire that rates a runner's own activities. */
export const ACTIVITIES_CODE = 'PSFS';
/** Activities one rating holds. */
export const MOST_ACTIVITIES = 5;

/** An activity of the episode, to be rated on a day. */
export interface ActivityRow {
  readonly name: string;
  /** The goal it is; `null` for one that was rated only. */
  readonly goal: EpisodeGoal | null;
  /** Rated on this day already, 0 to 10; `null` when not. */
  readonly rating: number | null;
  /** The last rating before this day. */
  readonly before: { readonly on: string; readonly rating: number } | null;
}

const keyOf = (name: string) => name.trim().toLowerCase();

/** Ratings of activities in an episode that still count, newest first. */
function ratingsOf(responses: readonly OutcomeResponse[], episodeId: string) {
  return responses
    .filter(({ code, correctedBy, voided }) => code === ACTIVITIES_CODE && correctedBy === null && voided === null)
    .filter((response) => response.episodeId === episodeId)
    .toSorted((a, b) => (a.localDate < b.localDate ? 1 : -1))
    .flatMap(({ id, localDate, answer }) =>
      answer.kind === 'activities' ? [{ id, localDate, activities: answer.activities }] : [],
    );
}

/** The rating of this very day, which another one of the day replaces. */
export function ratedOn(responses: readonly OutcomeResponse[], episodeId: string, day: string) {
  return ratingsOf(responses, episodeId).find(({ localDate }) => localDate === day) ?? null;
}

/**
 * The activities to rate on a day: the open goals of the episode, and what was rated last. Goals that were closed are
 * not asked about any more.
 */
export function activityRows(
  goals: readonly EpisodeGoal[],
  responses: readonly OutcomeResponse[],
  { episodeId, day }: { readonly episodeId: string; readonly day: string },
): readonly ActivityRow[] {
  const ratings = ratingsOf(responses, episodeId).filter(({ localDate }) => localDate <= day);
  const own = goals.filter((goal) => goal.kind === 'activity' && goal.episodeId === episodeId);
  const open = own.filter(({ status }) => status === 'open');
  const known = new Set(own.map(({ title }) => keyOf(title)));
  const ratedOnly = (ratings[0]?.activities ?? []).filter(({ name }) => !known.has(keyOf(name)));
  const rows = [
    ...open.map((goal) => ({ name: goal.title, goal })),
    ...ratedOnly.map(({ name }) => ({ name, goal: null })),
  ];
  return rows.map((row) => {
    const mine = ratings.flatMap(({ localDate: on, activities }) => {
      const rating = activities.find(({ name }) => keyOf(name) === keyOf(row.name))?.rating ?? null;
      return rating === null ? [] : [{ on, rating }];
    });
    const today = mine.find(({ on }) => on === day);
    return { ...row, rating: today?.rating ?? null, before: mine.find(({ on }) => on < day) ?? null };
  });
}

/** Whether two names mean the same activity. */
export function isSameActivity(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}
