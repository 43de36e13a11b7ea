/** The person: who they are, how to reach them, who looks after them. */
import * as z from 'zod';
import { involvedSide, localDate, page, sexForNorms, shortText, text, timeZone, uuid, version } from './values';

export const patientFields = {
  givenName: shortText(80),
  familyName: shortText(80),
  birthDate: localDate,
  sexForNorms,
  email: z.email('must be an e-mail address').max(254).nullable(),
  phone: shortText(40).nullable(),
  timeZone,
  /** Body mass, kg. Range of the clinical reference: 20–250. */
  bodyMassKg: z.number().min(20, 'must be 20 kg or more').max(250, 'must be 250 kg or less').nullable(),
  /** Body height, cm. Range of the clinical reference: 100–230. */
  bodyHeightCm: z.number().min(100, 'must be 100 cm or more').max(230, 'must be 230 cm or less').nullable(),
};

/** Body of `PUT /patients/:id`: creates, or edits with `If-Match`. */
export const savePatient = z.strictObject({
  ...patientFields,
  /** Set when the therapist has seen the duplicate warning and goes on. */
  acceptDuplicate: z.boolean().default(false),
});

export const patient = z.strictObject({
  id: uuid,
  ...patientFields,
  careTeam: z.array(z.strictObject({ userId: uuid, name: z.string() })),
  hasAccount: z.boolean(),
  archived: z.boolean(),
  version,
});

/** One line of the list of runners. */
export const patientRow = z.strictObject({
  id: uuid,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: localDate,
  archived: z.boolean(),
  mine: z.boolean(),
  episode: z
    .strictObject({ id: uuid, complaint: z.string(), region: z.string(), side: involvedSide, startedOn: localDate })
    .nullable(),
});

/** Query of `GET /patients`. `search` matches the start of either name, or a birth date. */
export const patientQuery = z.strictObject({
  search: text(80).trim().default(''),
  archived: z.enum(['true', 'false']).default('false'),
  mine: z.enum(['true', 'false']).default('false'),
  /** `next` of the page before. */
  after: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const patientPage = page(patientRow);

/** Whom a new record may repeat: `current` of the problem `possible_duplicate`. */
export const duplicate = z.strictObject({
  id: uuid,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: localDate,
  archived: z.boolean(),
});

/** One line of a CSV import as the server understood it. */
export const importRow = z.strictObject({
  line: z.int(),
  patient: savePatient.omit({ acceptDuplicate: true }).nullable(),
  errors: z.array(z.strictObject({ column: z.string(), message: z.string() })),
  duplicateOf: uuid.nullable(),
});

/** What a column of a file may hold. */
export const importField = z.enum([
  'givenName',
  'familyName',
  'birthDate',
  'sexForNorms',
  'email',
  'phone',
  'bodyMassKg',
  'bodyHeightCm',
]);

/** Column names of the file for each field; unnamed fields stay empty. */
export const importMapping = z.partialRecord(importField, z.string().max(100));

/** Body of `POST /patients/import/preview`; nothing is saved. */
export const importPreviewRequest = z.strictObject({
  csv: text(500_000).min(1, 'must not be empty'),
  mapping: importMapping.optional(),
  timeZone,
});

export const importPreview = z.strictObject({
  columns: z.array(z.string()),
  mapping: importMapping,
  rows: z.array(importRow),
  ready: z.int(),
  withErrors: z.int(),
  duplicates: z.int(),
});

/** Body of `POST /patients/import`: the rows the therapist kept, each with its own id so that a retry adds nothing. */
export const importRequest = z.strictObject({
  rows: z
    .array(z.strictObject({ id: uuid, line: z.int(), patient: savePatient.omit({ acceptDuplicate: true }) }))
    .min(1)
    .max(1000),
});
export const importResult = z.strictObject({ created: z.int(), alreadyThere: z.int() });

export type SavePatient = z.infer<typeof savePatient>;
export type PatientQuery = z.output<typeof patientQuery>;
export type Patient = z.infer<typeof patient>;
export type Duplicate = z.infer<typeof duplicate>;
export type ImportField = z.infer<typeof importField>;
export type ImportPreviewRequest = z.infer<typeof importPreviewRequest>;
export type ImportRequest = z.infer<typeof importRequest>;
export type ImportResult = z.infer<typeof importResult>;
export type PatientRow = z.infer<typeof patientRow>;
export type PatientPage = z.infer<typeof patientPage>;
export type ImportPreview = z.infer<typeof importPreview>;
export type ImportRow = z.infer<typeof importRow>;
export type ImportMapping = z.infer<typeof importMapping>;
