/** A rule of how the product speaks up, with what is known about it. */
export interface EngagementRule {
  readonly id: string;
  readonly rule: string;
  readonly support: string;
  readonly source: string;
}

/** How the runner's app keeps people going (clinical reference, rehab §7.4). */
export const ENGAGEMENT_RULES = [
  {
    id: 'pictures-and-contact',
    rule: 'Show every exercise as a moving picture and keep a way to reach the therapist; both work offline.',
    support: 'One trial with a small gain; reviews mixed to positive.',
    source: 'Lambert et al.; ten-trial review 2022',
  },
  {
    id: 'feedback-at-once',
    rule: 'After each session show the traffic light and why, in one sentence.',
    support: 'A listed behaviour-change technique; its own effect in physiotherapy apps is not isolated.',
    source: 'Michie et al. 2013',
  },
  {
    id: 'reminders',
    rule: 'One reminder a day at a time the runner sets; stop after 5 unanswered, then ask about the schedule.',
    support: 'Common part of digital add-ons.',
    source: 'Ten-trial review 2022',
  },
  {
    id: 'goals-in-own-words',
    rule: 'Use the runner’s own activities as goals, with an if-then plan for busy days.',
    support: 'Goal setting with action planning is a listed technique.',
    source: 'Michie et al. 2013',
  },
  {
    id: 'therapist-message',
    rule: 'Let the therapist write, with a reply time that is shown.',
    support: 'Poor support is a known barrier.',
    source: 'Jack et al. 2010',
  },
  {
    id: 'short-plans',
    rule: 'Warn the therapist above 8 exercises in a session.',
    support: 'Expert view.',
    source: 'product default',
  },
  {
    id: 'ask-why',
    rule: 'After 2 missed sessions ask one question: time, pain, bored, unsure how, or away.',
    support: 'Low self-efficacy and pain are known barriers.',
    source: 'Jack et al. 2010',
  },
  {
    id: 'no-running-streaks',
    rule: 'No streaks, badges or leader boards for running; praise check-ins and rest days too.',
    support: 'Weak, and can push people through pain.',
    source: 'product default',
  },
  {
    id: 'pause-and-export',
    rule: 'Pausing needs no reason; the data can be taken along.',
    support: 'Trust.',
    source: 'product default',
  },
] as const satisfies readonly EngagementRule[];

/** The numbers in the rules above. */
export const ENGAGEMENT_LIMITS = { remindersPerDay: 1, stopAfterIgnored: 5, askWhyAfterMissed: 2 } as const;

export type BarrierId = 'time' | 'pain' | 'bored' | 'unsure-how' | 'away';

/** Answers to "What got in the way?". */
export const BARRIERS: readonly { readonly id: BarrierId; readonly words: string }[] = [
  { id: 'time', words: 'No time' },
  { id: 'pain', words: 'It hurt' },
  { id: 'bored', words: 'It is boring' },
  { id: 'unsure-how', words: 'I was not sure how' },
  { id: 'away', words: 'I was away' },
];
