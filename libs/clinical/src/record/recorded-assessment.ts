import type { Companions, EarlierAssessment, LeverArms, Method, RecordedValue } from '../derivations';
import { findMeasure, type Side } from '../measures';

/** One trial as it is stored: exactly one of value, option and not done. */
export interface RecordedTrial {
  readonly measureId: string;
  readonly side: Side;
  readonly trial: number;
  readonly value: number | null;
  /** The answer chosen, where answers are offered. */
  readonly option: string | null;
  readonly unit: string | null;
  readonly notDone: string | null;
  /** Pain on the test, 0 to 10. */
  readonly pain: number | null;
  readonly leverArmM: number | null;
  /** Device, mode or position, by its id. */
  readonly method: string | null;
  /** What the catalogue asks beside the answer, by its id. */
  readonly companions?: Companions | null;
}

/** A painful site as it is stored. */
export interface RecordedPainSite {
  readonly siteId: string;
  readonly side: Side;
  readonly kind: string;
  readonly boneSiteId: string | null;
}

/** A painful site as the catalogue lists it in the measure `pain-sites`. */
export function painSiteRow({ siteId, side, kind, boneSiteId }: RecordedPainSite): Record<string, string | null> {
  return { site: siteId, side, type: kind, 'bone-site': boneSiteId };
}

/**
 * Stored trials and painful sites as `evaluate` reads them, with the lever arms (m) and the methods they were taken
 * with. The server and the screen both go through here, so that they judge the same record alike.
 */
export function recordedAssessment(
  trials: readonly RecordedTrial[],
  painSites: readonly RecordedPainSite[],
): Required<Omit<EarlierAssessment, 'bodyMassKg'>> {
  return { values: valuesOf(trials, painSites), leverArms: leverArmsOf(trials), methods: methodsOf(trials) };
}

function valuesOf(trials: readonly RecordedTrial[], painSites: readonly RecordedPainSite[]): readonly RecordedValue[] {
  const values = trials.map(({ measureId, side, trial, value, option, unit, notDone, pain, companions }) => ({
    ...{ measureId, side, trial, unit },
    value: option ?? value,
    notDoneReason: notDone,
    painOnTest: pain,
    ...(companions && { companions }),
  }));
  if (painSites.length === 0) return values;
  return [...values, { measureId: 'pain-sites', side: 'none', trial: 1, value: painSites.map(painSiteRow) }];
}

function leverArmsOf(trials: readonly RecordedTrial[]): Record<string, LeverArms> {
  const arms: Record<string, LeverArms> = {};
  for (const { measureId, side, leverArmM } of trials) {
    if (leverArmM !== null) arms[measureId] = { ...arms[measureId], [side]: leverArmM };
  }
  return arms;
}

function methodsOf(trials: readonly RecordedTrial[]): Record<string, Method> {
  const methods: Record<string, Method> = {};
  for (const { measureId, method } of trials) {
    if (method !== null) methods[measureId] = methodOf(measureId, method);
  }
  return methods;
}

/** What kind of choice a method is: the device, the mode or the position. */
function methodOf(measureId: string, id: string): Method {
  const { devices = [], modes = [] } = findMeasure(measureId)?.methods ?? {};
  if (devices.some((option) => option.id === id)) return { device: id };
  return modes.some((option) => option.id === id) ? { mode: id } : { position: id };
}
