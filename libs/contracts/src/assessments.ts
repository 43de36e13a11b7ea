/** An assessment: what was measured, left and right; draft, then signed, then addenda. */
import * as z from 'zod';
import { code, instant, involvedSide, localDate, page, pain, shortText, side, text, uuid, version } from './values';

/** Why a test was not done. */
export const notDoneReason = z.enum(['pain', 'time', 'unable', 'refused', 'equipment', 'precaution', 'other']);

/**
 * One trial of one measure on one side.
 * Either `value` (number in `unit`), or `option` (graded, positive/negative, enumerated), or `notDone` is set.
 */
export const recordedValue = z
  .strictObject({
    measureId: code,
    side,
    /** Trial number from 1. */
    trial: z.int().min(1).max(60),
    value: z.number().nullable(),
    option: text(60).nullable(),
    /** Unit as typed (`N`, `kgf`, `cm` …); the catalogue decides the stored one. `null` for measures without a unit. */
    unit: text(20).nullable(),
    notDone: notDoneReason.nullable(),
    /** Pain on the test, 0–10. */
    pain: pain.nullable(),
    /** The therapist saw that the value is outside the usual range and kept it. */
    confirmedOutOfRange: z.boolean(),
    /** Lever arm, m, for torque from force. Each measure has its own bounds inside these. */
    leverArmM: z.number().min(0.01).max(1.2).nullable(),
    /** Device, position or mode where the catalogue offers a choice. */
    method: code.nullable(),
    /** What the catalogue asks beside the answer, by its id: the angle at which it hurt, the end feel, the site. */
    companions: z
      .record(code, z.union([z.number(), z.boolean(), text(200)]))
      .nullable()
      .default(null),
  })
  .refine((v) => Number(v.value !== null) + Number(v.option !== null) + Number(v.notDone !== null) === 1, {
    error: 'give exactly one of value, option or notDone',
    path: ['value'],
  });

export const painSite = z.strictObject({
  siteId: code,
  side,
  view: z.enum(['front', 'back', 'left', 'right']),
  kind: z.enum(['focal-bone', 'tendon', 'muscle', 'joint-line', 'diffuse']),
  /** Which bone, for one spot on a bone. */
  boneSiteId: code.nullable().default(null),
  worst: pain.nullable(),
  /** Place on the outline, 0–1 of its width and height. */
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});

/** Answer to an intake question: training load, footwear, onset, goals, red-flag items. */
export const intakeAnswer = z.strictObject({
  questionId: code,
  side: side.default('none'),
  /** Number, yes or no, choice or text, several choices, or rows of a listed answer. */
  answer: z
    .union([
      z.number(),
      z.boolean(),
      text(500),
      z.array(text(100)).max(30),
      z.array(z.record(code, z.union([z.number(), z.boolean(), text(100)]).nullable())).max(30),
    ])
    .nullable(),
});

/** What the therapist decided about a finding. The key is stable across re-evaluation. */
export const findingDecision = z.strictObject({
  key: shortText(200),
  decision: z.enum(['accepted', 'dismissed']),
  reason: shortText(500).nullable(),
  note: shortText(1000).nullable(),
});

/** Acknowledgement of a red flag: stays in the record. */
export const redFlagAcknowledgement = z.strictObject({ redFlagId: code, text: shortText(1000) });

export const assessmentContent = {
  values: z.array(recordedValue).max(2000),
  painSites: z.array(painSite).max(60),
  intake: z.array(intakeAnswer).max(300),
  findingDecisions: z.array(findingDecision).max(100),
  redFlagAcknowledgements: z.array(redFlagAcknowledgement).max(40),
  note: text(20_000),
};

/** Body of `PUT /assessments/:id`: the whole draft. First save without `If-Match`, later ones with it. */
export const saveAssessment = z.strictObject({
  patientId: uuid,
  episodeId: uuid,
  /** A battery of the clinical library, or `own.<uuid>` with the version it has now. */
  batteryId: code,
  batteryVersion: z.int().min(1),
  assessedOn: localDate,
  involvedSide,
  bodyMassKg: z.number().min(20).max(250).nullable(),
  ...assessmentContent,
});

/** A value outside the usual range that nobody has confirmed yet; signing asks for it. */
export const saveWarning = z.strictObject({ path: z.string(), message: z.string() });

/** Answer to a saved draft. `version` goes into the next `If-Match`. */
export const savedAssessment = z.strictObject({
  id: uuid,
  version,
  savedAt: instant,
  warnings: z.array(saveWarning),
});

export const addendum = z.strictObject({ id: uuid, text: z.string(), by: z.string(), at: instant });
/** Path parameters of an addendum. */
export const addendumParam = z.strictObject({ id: uuid, addendumId: uuid });
export const saveAddendum = z.strictObject({ text: shortText(5000) });

/** A derived value or finding exactly as it stood when the assessment was signed. */
export const signedSnapshot = z.strictObject({
  engineVersion: z.string(),
  /** Version of the clinic's own limits it was judged by; 1 are the product's. */
  settingsVersion: version.default(1),
  evaluation: z.unknown(),
  findings: z.array(z.unknown()),
  redFlags: z.array(z.unknown()),
});

export const assessment = z.strictObject({
  id: uuid,
  patientId: uuid,
  episodeId: uuid,
  batteryId: code,
  batteryVersion: z.int(),
  assessedOn: localDate,
  involvedSide,
  bodyMassKg: z.number().nullable(),
  ...assessmentContent,
  status: z.enum(['draft', 'signed']),
  signedAt: instant.nullable(),
  signedBy: z.string().nullable(),
  snapshot: signedSnapshot.nullable(),
  addenda: z.array(addendum),
  /** Last signed assessment before this one, for ghosts and change; `null` if none. */
  previous: z
    .strictObject({
      id: uuid,
      assessedOn: localDate,
      bodyMassKg: z.number().nullable(),
      values: z.array(recordedValue),
    })
    .nullable(),
  version,
});

/** Body of `PUT /assessments/:id/presence`: "I have this draft open, and know its changes up to this version". */
export const beInDraft = z.strictObject({ version });

/** Who else has the draft open now, and the record when somebody has saved since. */
export const draftCompany = z.strictObject({
  others: z.array(z.strictObject({ name: z.string() })),
  /** `null` while nothing newer than the version that was sent is stored. */
  current: assessment.nullable(),
});

export const assessmentRow = z.strictObject({
  id: uuid,
  episodeId: uuid,
  batteryId: code,
  assessedOn: localDate,
  status: z.enum(['draft', 'signed']),
  by: z.string(),
  valueCount: z.int(),
  findingCount: z.int().nullable(),
});
export const assessmentList = z.strictObject({ items: z.array(assessmentRow) });

/** Query of `GET /patients/:id/signed-assessments`. */
export const signedQuery = z.strictObject({
  /** `next` of the page before: those earlier than it. */
  after: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(24).default(12),
});

/** Signed assessments of a patient, whole, newest first. */
export const signedAssessments = page(assessment);

export type NotDoneReason = z.infer<typeof notDoneReason>;
export type RecordedValue = z.infer<typeof recordedValue>;
export type PainSite = z.infer<typeof painSite>;
export type IntakeAnswer = z.infer<typeof intakeAnswer>;
export type FindingDecision = z.infer<typeof findingDecision>;
export type SaveAssessment = z.infer<typeof saveAssessment>;
export type SavedAssessment = z.infer<typeof savedAssessment>;
export type SaveWarning = z.infer<typeof saveWarning>;
export type SaveAddendum = z.infer<typeof saveAddendum>;
export type Addendum = z.infer<typeof addendum>;
export type SignedSnapshot = z.infer<typeof signedSnapshot>;
export type Assessment = z.infer<typeof assessment>;
export type BeInDraft = z.infer<typeof beInDraft>;
export type DraftCompany = z.infer<typeof draftCompany>;
export type SignedQuery = z.infer<typeof signedQuery>;
export type SignedAssessments = z.infer<typeof signedAssessments>;
export type AssessmentRow = z.infer<typeof assessmentRow>;
