/** Open red flags of a patient, wherever they were recorded, and the act of resolving one. */
import * as z from 'zod';
import { code, localDate, text, uuid } from './values';

/** Shortest note that may stand beside a clinical decision, in characters. */
const MIN_NOTE_LENGTH = 10;

/** Why a therapist decided something about a red flag, in words; kept with their name. */
export const redFlagReason = text(500).trim().min(MIN_NOTE_LENGTH, `must be at least ${MIN_NOTE_LENGTH} characters`);

/** Nobody has looked into it since it was recorded last. */
export const openRedFlag = z.strictObject({
  /** Id of the red-flag check, or the code a runner reported. */
  flagId: code,
  title: z.string(),
  level: z.enum(['emergency', 'urgent', 'prompt', 'advise']),
  /** What was recorded and the usual practice; never a condition the person has. */
  advice: z.string(),
  /** Holds suggestions back whatever its level. */
  blocks: z.boolean(),
  recordedOn: localDate,
  recordedIn: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('assessment'), id: uuid }),
    /** An assessment that is not signed; what was done is said there. */
    z.strictObject({ kind: z.literal('draft'), id: uuid }),
    z.strictObject({ kind: z.literal('run'), id: uuid }),
  ]),
});

/** Most pressing first. */
export const openRedFlags = z.strictObject({ items: z.array(openRedFlag) });

/** Body of `PUT /red-flag-resolutions/:id`: a therapist looked into the flag. The row stays. */
export const resolveRedFlag = z.strictObject({ patientId: uuid, flagId: code, reason: redFlagReason });

export type OpenRedFlag = z.infer<typeof openRedFlag>;
export type OpenRedFlags = z.infer<typeof openRedFlags>;
export type ResolveRedFlag = z.infer<typeof resolveRedFlag>;
