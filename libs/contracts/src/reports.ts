/** The report of a signed assessment: one model that the printed pages and the screen are both made from. */
import * as z from 'zod';
import { code, localDate, side, uuid } from './values';

/** Who reads it: the runner gets plain words, a referrer short clinical ones. */
export const reportAudience = z.enum(['runner', 'referrer']);

/** Query of `GET /assessments/:id/report` and `report.pdf`. */
export const reportQuery = z.strictObject({ audience: reportAudience.default('runner') });

const line = z.strictObject({ label: z.string(), text: z.string() });
const severity = z.enum(['act', 'watch', 'good', 'info']);

/** A value as it is written, unit left out; `''` where nothing was measured on that side. */
const cell = z.string();

export const reportRow = z.strictObject({
  measureId: code,
  name: z.string(),
  unit: z.string(),
  left: cell,
  right: cell,
  /** For measures without sides. */
  none: cell,
  /** Which of the trials counts: "best of 3". */
  used: z.string(),
  /** The comparison of the sides; a percentage with the two numbers it is made of. */
  symmetry: z.strictObject({ text: z.string(), of: z.string(), severity: severity.nullable() }),
  /** Change since the test before on the side that matters, against the measurement error; `''` without one. */
  change: z.strictObject({ side, text: z.string(), note: z.string() }),
});

/** A group of muscles on the outline, left against right, as it was judged at signing. */
export const reportMuscle = z.strictObject({
  groupId: code,
  name: z.string(),
  state: z.enum(['compared', 'one-side', 'not-measured']),
  /** Weaker side, or shorter for a length test; `null` when the sides were not compared. */
  weaker: z.enum(['left', 'right', 'equal']).nullable(),
  status: z.enum(['ok', 'info', 'watch', 'flag']).nullable(),
  /** Short text beside the drawing: "75 %". */
  mark: z.string(),
  /** "right weaker, 75 % of left". */
  words: z.string(),
  /** The test that is told. */
  measureId: code.nullable(),
  test: z.string(),
});

/** A pain site on the outline. */
export const reportMark = z.strictObject({
  view: z.enum(['front', 'back', 'left', 'right']),
  side,
  /** Place on the outline, 0–1 of its width and height. */
  x: z.number(),
  y: z.number(),
  /** Short text on the mark: a pain from 0 to 10. */
  text: z.string(),
  label: z.string(),
});

export const reportBar = z.strictObject({
  measureId: code,
  name: z.string(),
  /** Weaker side as a percentage of the stronger, 0–100. */
  percent: z.number(),
  weaker: z.enum(['left', 'right', 'equal']),
  severity: severity.nullable(),
  /** "75 % · 300/400 N". */
  text: z.string(),
});

export const reportTrend = z.strictObject({
  measureId: code,
  name: z.string(),
  unit: z.string(),
  points: z.array(z.strictObject({ on: localDate, left: z.number().nullable(), right: z.number().nullable() })),
  /** Change below which nothing real can be claimed, in the unit of the points; `null` when unknown. */
  error: z.number().nullable(),
});

export const report = z.strictObject({
  assessmentId: uuid,
  patientId: uuid,
  audience: reportAudience,
  title: z.string(),
  name: z.string(),
  clinic: z.string(),
  assessedOn: localDate,
  who: z.array(line),
  why: z.array(line),
  /** The picture in a few sentences. */
  summary: z.array(z.string()),
  redFlags: z.array(z.strictObject({ title: z.string(), advice: z.string() })),
  findings: z.array(
    z.strictObject({ side, title: z.string(), text: z.string(), option: z.string(), note: z.string() }),
  ),
  groups: z.array(z.strictObject({ title: z.string(), rows: z.array(reportRow) })),
  muscles: z.array(reportMuscle),
  /** Muscle groups measured on both sides, of all there are. */
  musclesCompared: z.strictObject({ n: z.int(), of: z.int() }),
  body: z.array(reportMark),
  bars: z.array(reportBar),
  trend: reportTrend.nullable(),
  plan: z.array(line),
  disclaimer: z.string(),
});

export type ReportAudience = z.infer<typeof reportAudience>;
export type ReportQuery = z.infer<typeof reportQuery>;
export type ReportLine = z.infer<typeof line>;
export type ReportSeverity = z.infer<typeof severity>;
export type ReportRow = z.infer<typeof reportRow>;
export type ReportMuscle = z.infer<typeof reportMuscle>;
export type ReportMark = z.infer<typeof reportMark>;
export type ReportBar = z.infer<typeof reportBar>;
export type ReportTrend = z.infer<typeof reportTrend>;
export type ReportFinding = Report['findings'][number];
export type Report = z.infer<typeof report>;
