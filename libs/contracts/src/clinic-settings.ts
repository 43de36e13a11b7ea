/** What a clinic sets for itself: its own limits in place of product defaults, and its own batteries. */
import * as z from 'zod';
import { code, instant, shortText, text, uuid, version } from './values';

/** Body of `PUT /clinic-settings/details`: what the clinic is called, and the number its runners are told to call. */
export const saveClinicDetails = z.strictObject({
  name: shortText(120),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()/.-]{4,28}$/, 'must be a number that can be dialled, like +41 44 000 00 00')
    .nullable(),
});

/** Answer of `GET /clinic-settings/details`. */
export const clinicDetails = z.strictObject({ version, name: z.string(), phone: z.string().nullable() });

/** One of the clinic's own numbers, with who set it last, when and why. */
export const clinicThreshold = z.strictObject({
  /** Id of the product default it replaces: `gait-pelvic-drop.watch.high`, `symmetry.flag.low`, `R31.spikePct`. */
  id: code,
  /** In the unit of the default. */
  value: z.number(),
  reason: z.string(),
  by: z.string(),
  at: instant,
});

/** Answer of `GET /clinic-settings/thresholds`. Version 1 is the product's own defaults; what is not listed is one. */
export const clinicThresholds = z.strictObject({ version, values: z.array(clinicThreshold) });

/**
 * Body of `PUT /clinic-settings/thresholds`: all of the clinic's own numbers. What is left out goes back to its default.
 * The same numbers again change nothing; others make a new version.
 */
export const saveThresholds = z.strictObject({
  values: z.array(z.strictObject({ id: code, value: z.number() })).max(500),
  reason: shortText(500),
});

/** One change of one limit; `value` is `null` where it went back to the default. */
export const thresholdChange = z.strictObject({
  version,
  id: code,
  value: z.number().nullable(),
  reason: z.string(),
  by: z.string(),
  at: instant,
});

/** Answer of `GET /clinic-settings/thresholds/changes`, newest first. */
export const thresholdChanges = z.strictObject({ items: z.array(thresholdChange) });

const measureIds = z.array(code).max(80);
/** Measures of a battery by section, in the order of the visit. */
export const batterySections = {
  gait: measureIds,
  strength: measureIds,
  mobility: measureIds,
  function: measureIds,
  tests: measureIds,
};

/** Body of `PUT /batteries/:id`. First save without `If-Match`, later ones with it; each makes a new version. */
export const saveBattery = z.strictObject({
  name: shortText(80),
  /** Complaint whose red flags and questions belong to it; `screen-healthy` for none. */
  complaint: code,
  ...batterySections,
  note: text(500),
  /** Not offered any more; what was recorded with it stays as it is. */
  retired: z.boolean(),
});

/** A battery to choose, the product's or the clinic's own. */
export const battery = z.strictObject({
  /** Goes into `batteryId` of an assessment: an id of the clinical library, or `own.<uuid>`. */
  id: code,
  version,
  own: z.boolean(),
  name: z.string(),
  complaint: code,
  ...batterySections,
  note: z.string(),
  retired: z.boolean(),
});

/** Answer of `GET /batteries`: the product's own first, then the clinic's by name, each in its newest version. */
export const batteryList = z.strictObject({ items: z.array(battery) });

/** Path parameters of one version of a battery of the clinic. */
export const batteryVersionParam = z.strictObject({ id: uuid, version: z.coerce.number().int().min(1).max(1_000_000) });

export type ClinicThreshold = z.infer<typeof clinicThreshold>;
export type ClinicThresholds = z.infer<typeof clinicThresholds>;
export type SaveThresholds = z.infer<typeof saveThresholds>;
export type ThresholdChange = z.infer<typeof thresholdChange>;
export type ThresholdChanges = z.infer<typeof thresholdChanges>;
export type SaveBattery = z.infer<typeof saveBattery>;
export type Battery = z.infer<typeof battery>;
export type BatteryList = z.infer<typeof batteryList>;
export type ClinicDetails = z.infer<typeof clinicDetails>;
export type SaveClinicDetails = z.infer<typeof saveClinicDetails>;
