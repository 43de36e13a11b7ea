/** Questionnaires: scores of a runner over time, links that ask without signing in, and a clinic's own licensed texts. */
import * as z from 'zod';
import { instant, linkSecret, localDate, shortText, text, uuid } from './values';

/** Code of a questionnaire, e.g. `LEFS`. Which there are, the clinical library knows. */
const outcomeCode = z.string().regex(/^[A-Z0-9][A-Za-z0-9-]{1,15}$/, 'must be the code of a questionnaire');

/** Points of one item; no answer is `null`. */
const itemPoints = z.int('must be a whole number').min(-5).max(100).nullable();

/** One or several activities in the runner's own words, each rated 0 (cannot do it) to 10 (as before the injury). */
const ratedActivity = z.strictObject({ name: shortText(80), rating: z.int().min(0).max(10).nullable() });

/** What was answered: item after item, the activities, or only totals from paper. */
export const outcomeAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('items'),
    items: z.array(itemPoints).min(1).max(60),
    /** VISA only: the branch of the last item that applies. */
    branch: z.enum(['a', 'b', 'c']).optional(),
  }),
  z.strictObject({ kind: z.literal('activities'), activities: z.array(ratedActivity).min(1).max(5) }),
  z.strictObject({
    kind: z.literal('totals'),
    total: z.number().min(-5).max(100).nullable(),
    /** By scale; empty where the form has one scale only. */
    subscores: z.record(z.string().max(20), z.number().min(0).max(100)),
  }),
]);

/** Body of `PUT /outcome-responses/:id`. Recorded once and never changed: a correction is a new record. */
export const saveOutcomeResponse = z.strictObject({
  patientId: uuid,
  episodeId: uuid.nullable(),
  code: outcomeCode,
  /** The runner's day on which it was answered. */
  localDate,
  answer: outcomeAnswer,
  /** The record this one replaces; of the same questionnaire and day. */
  corrects: uuid.nullable(),
});

export const outcomeResponse = z.strictObject({
  id: uuid,
  patientId: uuid,
  episodeId: uuid.nullable(),
  code: outcomeCode,
  localDate,
  answer: outcomeAnswer,
  /** `null` where the form has no total, or too much is missing. */
  total: z.number().nullable(),
  subscores: z.record(z.string(), z.number().nullable()),
  /** EQ-5D-5L only: the five levels. */
  profile: z.string().nullable(),
  /** Items answered of the items of the form; `null` when only totals are known. */
  answered: z.strictObject({ n: z.int(), of: z.int() }).nullable(),
  /** Version of the rules it was scored by. */
  scoringVersion: z.string(),
  source: z.enum(['clinic', 'link']),
  corrects: uuid.nullable(),
  /** The record that replaces this one. */
  correctedBy: uuid.nullable(),
  /** It should not be there: it stays readable, and counts nowhere. */
  voided: z.strictObject({ reason: z.string(), by: z.string(), at: instant }).nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: instant,
});

/** Body of `PUT /outcome-responses/:id/void`. */
export const voidOutcomeResponse = z.strictObject({ reason: shortText(200) });

/** From the first score of the episode to the last one, against what is known to matter and measurement error. */
export const outcomeChange = z.strictObject({
  since: localDate,
  before: z.number(),
  now: z.number(),
  change: z.number(),
  changePct: z.number().nullable(),
  direction: z.enum(['better', 'worse', 'same']),
  verdict: z.enum(['improved', 'worse', 'unchanged', 'within-error', 'below-what-matters', 'cannot-tell']),
  thresholds: z.array(
    z.strictObject({
      kind: z.enum(['MIC', 'MDC']),
      value: z.number(),
      unit: z.enum(['points', 'percent']),
      label: z.string(),
      source: z.string(),
      read: z.boolean(),
      reached: z.boolean(),
    }),
  ),
});

/** One score over time: the total, or one scale of a form without a total. */
export const outcomeSeries = z.strictObject({
  code: outcomeCode,
  scale: z.string(),
  name: z.string(),
  /** Oldest first. */
  points: z.array(z.strictObject({ responseId: uuid, localDate, value: z.number() })),
  change: outcomeChange.nullable(),
});

/** A link that is out and not finished. Its secret was shown once, when it was made. */
const openLink = z.strictObject({
  id: uuid,
  codes: z.array(outcomeCode),
  createdAt: instant,
  expiresAt: instant,
  /** Whether any answer is there. */
  started: z.boolean(),
});

/** Answer of `GET /patients/:id/outcomes`. */
export const outcomes = z.strictObject({
  series: z.array(outcomeSeries),
  /** Newest first; corrected and voided ones too. */
  responses: z.array(outcomeResponse),
  openLinks: z.array(openLink),
  /** What a link may ask: our own questions, and forms whose text the clinic has brought and may show today. */
  askable: z.array(outcomeCode),
});

/** Body of `POST /outcome-links`. */
export const outcomeLinkRequest = z.strictObject({
  patientId: uuid,
  episodeId: uuid.nullable(),
  codes: z
    .array(outcomeCode)
    .min(1)
    .max(6)
    .refine((codes) => new Set(codes).size === codes.length, 'names one questionnaire twice'),
  /** The activities to ask about again, so that the series goes on; empty: the runner names them. */
  activities: z.array(shortText(80)).max(3),
});

/** A link to hand over. Shown once. */
export const outcomeLink = z.strictObject({ link: z.string(), expiresAt: instant });

/** Body of `POST /outcome-links/open` and `POST /outcome-links/finish`. */
export const openOutcomeLink = z.strictObject({ token: linkSecret });

/** Answers so far, by questionnaire. */
export const linkAnswers = z.record(
  outcomeCode,
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('items'), items: z.array(itemPoints).min(1).max(60) }),
    z.strictObject({ kind: z.literal('activities'), activities: z.array(ratedActivity).min(1).max(3) }),
  ]),
);

/** Body of `PUT /outcome-links/answers`: everything answered so far, whole. */
export const saveLinkAnswers = z.strictObject({ token: linkSecret, answers: linkAnswers });

/** One question of a link, on a page of its own. */
export const linkQuestion = z.strictObject({
  code: outcomeCode,
  /** Place among the items of its form, from 0. */
  item: z.int(),
  /** `activities`: the runner names up to three, then rates each; `choice`: one of the choices. */
  kind: z.enum(['choice', 'activities']),
  text: z.string(),
  choices: z.array(z.strictObject({ value: z.int(), words: z.string() })),
  /** Answers after which the rest of the form is not asked. */
  endsForm: z.array(z.int()),
});

/** Answer of `POST /outcome-links/open`: nothing of the record but the first name. */
export const linkView = z.strictObject({
  firstName: z.string(),
  clinicName: z.string(),
  expiresAt: instant,
  questions: z.array(linkQuestion),
  activities: z.array(z.string()),
  answers: linkAnswers,
});

/** Path parameter of a licensed form. */
export const outcomeCodeParam = z.strictObject({ code: outcomeCode });

/** Body of `PUT /licensed-forms/:code`: the text a clinic holds a licence for. It stays in the clinic's own data. */
export const saveLicensedForm = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag like en-GB'),
  licenceReference: shortText(200),
  /** Last day the licence holds; `null` when it does not end. */
  licenceEndsOn: localDate.nullable(),
  items: z
    .array(z.strictObject({ text: text(600), options: z.array(shortText(200)).max(15) }))
    .min(1)
    .max(60),
});

export const licensedForm = saveLicensedForm.extend({ code: outcomeCode, version: z.int().min(1) });
export const licensedFormList = z.strictObject({ items: z.array(licensedForm) });

export type OutcomeAnswer = z.infer<typeof outcomeAnswer>;
export type SaveOutcomeResponse = z.infer<typeof saveOutcomeResponse>;
export type VoidOutcomeResponse = z.infer<typeof voidOutcomeResponse>;
export type OutcomeResponse = z.infer<typeof outcomeResponse>;
export type OutcomeChangeView = z.infer<typeof outcomeChange>;
export type OutcomeSeries = z.infer<typeof outcomeSeries>;
export type Outcomes = z.infer<typeof outcomes>;
export type OutcomeLinkRequest = z.infer<typeof outcomeLinkRequest>;
export type OutcomeLink = z.infer<typeof outcomeLink>;
export type OpenOutcomeLink = z.infer<typeof openOutcomeLink>;
export type LinkAnswers = z.infer<typeof linkAnswers>;
export type SaveLinkAnswers = z.infer<typeof saveLinkAnswers>;
export type LinkQuestion = z.infer<typeof linkQuestion>;
export type LinkView = z.infer<typeof linkView>;
export type SaveLicensedForm = z.infer<typeof saveLicensedForm>;
export type LicensedForm = z.infer<typeof licensedForm>;
