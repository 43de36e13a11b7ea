/** Program templates that a clinic made itself: versions of a program without a runner. */
import * as z from 'zod';
import { programContent } from './programs';
import { instant, shortText, uuid, version } from './values';

/** Body of `PUT /clinic-program-templates/:id`: makes a template, or writes its next version with `If-Match`. */
export const saveClinicTemplate = z.strictObject({
  title: shortText(160),
  content: programContent,
  /** No longer offered; programs made from it stay. */
  retired: z.boolean().default(false),
});

export const clinicTemplate = z.strictObject({
  id: uuid,
  version,
  title: z.string(),
  content: programContent,
  retired: z.boolean(),
  by: z.string(),
  at: instant,
});

/** The newest version of each that is still offered, by title. */
export const clinicTemplateList = z.strictObject({ items: z.array(clinicTemplate) });

export type SaveClinicTemplate = z.infer<typeof saveClinicTemplate>;
export type ClinicTemplate = z.infer<typeof clinicTemplate>;
