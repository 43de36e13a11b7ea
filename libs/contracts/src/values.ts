/** The small values every message is built from. */
import * as z from 'zod';

export const uuid = z.uuid({ error: 'must be a UUID' }).toLowerCase();

/** A calendar day of the patient, without time or zone: `2026-11-22`. */
export const localDate = z.iso
  .date({ error: 'must be a date like 2026-11-22' })
  .refine((day) => day >= '1900-01-01' && day < '2200-01-01', 'must lie between 1900 and 2199');

/** A moment in UTC: `2026-11-22T07:30:00Z`. */
export const instant = z.iso.datetime({ error: 'must be a UTC time like 2026-11-22T07:30:00Z' });

/** Zones this machine has been found to know; asking for one anew is slow. */
const knownZones = new Set(['UTC']);
/** There are some 600, but each may be written in many ways. */
const MOST_ZONES = 1000;

/** True for a zone with a region (or UTC) that this machine knows: an unknown one would break every later date. */
function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (!/^[A-Z][A-Za-z]+(?:\/[A-Za-z0-9+_-]+){1,2}$/.test(name)) return false;
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    if (known && knownZones.size < MOST_ZONES) knownZones.add(name);
    return known;
  } catch {
    return false;
  }
}

/** IANA time zone, e.g. `Europe/Berlin`. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'must be a time zone like Europe/Berlin');

export const side = z.enum(['left', 'right', 'none']);
export const involvedSide = z.enum(['left', 'right', 'both', 'none']);
export const sexForNorms = z.enum(['female', 'male', 'unspecified']);

/** Pain from 0 (none) to 10 (worst imaginable), whole numbers. No answer is `null`, never 0. */
export const pain = z
  .int('Pain must be a whole number from 0 to 10')
  .min(0, 'Pain must be a number from 0 to 10')
  .max(10, 'Pain must be a number from 0 to 10');

/** Rate of perceived exertion, 0 (rest) to 10 (all out). */
export const effort = z
  .int('Effort must be a whole number from 0 to 10')
  .min(0, 'Effort must be a number from 0 to 10')
  .max(10, 'Effort must be a number from 0 to 10');

/** Text that can be stored: bounded, without the null character and without halves of characters. */
export const text = (max: number) =>
  z
    .string()
    .max(max, `must be at most ${max} characters`)
    .refine((typed) => !/\u0000|\p{Cs}/u.test(typed), 'holds a character that cannot be stored');

/** Text a person typed: trimmed, bounded, may not be empty. */
export const shortText = (max: number) => text(max).trim().min(1, 'must not be empty');

/** Key of something in the clinical library (measure, exercise, protocol …). */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a code of the clinical library');

/** Version of an editable resource; sent back in `If-Match` as `"v<version>"`. */
export const version = z.int().min(1);

/** Answer of a list: the page and the key of the next one, `null` at the end. */
export const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });

/** Path parameters `{ id }`. */
export const idParam = z.strictObject({ id: uuid });

export type LocalDate = z.infer<typeof localDate>;
export type Side = z.infer<typeof side>;
export type InvolvedSide = z.infer<typeof involvedSide>;

/**
 * The secret part of a link: 256 random bits as base64url. A link that was cut off on its way is no wrong input but a link
 * that opens nothing, and is answered so.
 */
export const linkSecret = z.string().max(200);
