import { ENGAGEMENT_LIMITS } from './engagement.data';

/** What the app may do next: remind, ask about the schedule, ask what got in the way, or leave the runner alone. */
export type Nudge = 'remind' | 'ask-about-schedule' | 'ask-why' | 'none';

/** What a nudge depends on; all counts are whole and not negative. */
export interface NudgeFacts {
  readonly paused: boolean;
  readonly somethingDueToday: boolean;
  readonly remindedToday: number;
  readonly ignoredInARow: number;
  readonly missedInARow: number;
}

/**
 * The one thing the app may say today. A paused runner is left alone; after five ignored reminders the schedule is
 * asked about instead; after two missed sessions the app asks once what got in the way.
 *
 * @example nextNudge({ paused: true, somethingDueToday: true, remindedToday: 0, ignoredInARow: 0, missedInARow: 0 }) // => "none"
 */
export function nextNudge(facts: NudgeFacts): Nudge {
  const { remindersPerDay, stopAfterIgnored, askWhyAfterMissed } = ENGAGEMENT_LIMITS;
  if (facts.paused || facts.remindedToday >= remindersPerDay) return 'none';
  if (facts.ignoredInARow >= stopAfterIgnored) return 'ask-about-schedule';
  if (facts.missedInARow >= askWhyAfterMissed) return 'ask-why';
  return facts.somethingDueToday ? 'remind' : 'none';
}
