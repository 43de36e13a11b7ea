/** Questions whose text is our own and may ship. `{period}` and `{startDate}` are filled in when shown. */
export interface OwnQuestion {
  readonly id: 'NPRS' | 'PSFS' | 'GROC';
  readonly text: string;
  /** Words at the ends of the scale, by value. */
  readonly anchors: readonly { readonly value: number; readonly words: string }[];
}

/** Own-wording items (clinical reference, rehab §6.3). No faces and no colours on the buttons; no default answer. */
export const OWN_QUESTIONS = [
  {
    id: 'NPRS',
    text: 'How strong is your pain {period}?',
    anchors: [
      { value: 0, words: 'no pain' },
      { value: 10, words: 'the worst pain you can imagine' },
    ],
  },
  {
    id: 'PSFS',
    text: 'Name up to three things your injury makes hard, and rate each one.',
    anchors: [
      { value: 0, words: 'cannot do it' },
      { value: 10, words: 'can do it as before the injury' },
    ],
  },
  {
    id: 'GROC',
    text: 'Compared with {startDate}, how is your injury now?',
    anchors: [
      { value: -5, words: 'very much worse' },
      { value: 0, words: 'no change' },
      { value: 5, words: 'completely better' },
    ],
  },
] as const satisfies readonly OwnQuestion[];

/** The periods a pain question may ask about. */
export const PAIN_PERIODS = ['now', 'in the last 24 hours', 'in the last 7 days'] as const;

/**
 * The weekly check: four questions of our own about the past week, four options each, worst last. It is not scored
 * and is never called by the name of any published questionnaire.
 */
export const WEEKLY_CHECK = [
  {
    id: 'took-part',
    text: 'Did you train as planned this week?',
    options: ['Yes, all of it', 'Yes, but it hurt or felt wrong', 'Only part of it', 'No, because of my injury'],
  },
  {
    id: 'cut-down',
    text: 'Did you cut down your training?',
    options: ['No', 'A little', 'About half', 'Almost all of it'],
  },
  {
    id: 'ran-well',
    text: 'Did your injury change how well you ran?',
    options: ['No', 'A little', 'Quite a lot', 'I could not run'],
  },
  {
    id: 'trouble',
    text: 'How much trouble did your injury give you?',
    options: ['None', 'A little', 'Quite a lot', 'Very much'],
  },
] as const;

/** Which questionnaires fit a complaint, and how often (clinical reference, rehab §6.5). */
export const OUTCOME_PLAN = [
  { complaint: 'knee pain', everyFourWeeks: ['AKPS', 'KOOS-PF', 'UWRI', 'PSFS'], weekly: ['NPRS', 'weekly-check'] },
  { complaint: 'patellar tendon', everyFourWeeks: ['VISA-P', 'PSFS'], weekly: ['NPRS'] },
  { complaint: 'Achilles tendon', everyFourWeeks: ['VISA-A', 'PSFS'], weekly: ['NPRS'] },
  {
    complaint: 'iliotibial band, shin, heel, calf, hamstring',
    everyFourWeeks: ['UWRI', 'LEFS', 'PSFS'],
    weekly: ['NPRS'],
  },
  { complaint: 'bone stress', everyFourWeeks: ['UWRI', 'PSFS'], weekly: ['NPRS', 'weekly-check'] },
  { complaint: 'after surgery', everyFourWeeks: ['KOOS', 'KOOS-12', 'TSK-11', 'I-PRRS'], weekly: ['NPRS'] },
  { complaint: 'all, at discharge', everyFourWeeks: ['GROC', 'PSFS'], weekly: [] },
] as const;
