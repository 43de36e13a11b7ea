import type { EarlierAssessment, LeverArms, Method, RecordedValue } from '@midstance/clinical/derivations';
import { findMeasure } from '@midstance/clinical/measures';
import type { PainSite, RecordedValue as SentValue } from '@midstance/contracts/assessments';
import { type SetUp, setUpsOf } from '../draft/draft';

/** Recorded values and pain sites as the clinical functions read them. */
export function clinicalValues(values: readonly SentValue[], painSites: readonly PainSite[]): RecordedValue[] {
  const answers = values.map(({ measureId, side, trial, value, option, unit, notDone, pain }) => ({
    measureId,
    side,
    trial,
    value: option ?? value,
    unit,
    notDoneReason: notDone,
    painOnTest: pain,
  }));
  if (painSites.length === 0) return answers;
  return [...answers, { measureId: 'pain-sites', side: 'none', trial: 1, value: painSites.map(painRow) }];
}

/** Lever arms and methods by measure. */
export function clinicalSetUps(setUps: Readonly<Record<string, SetUp>>): {
  readonly leverArms: Record<string, LeverArms>;
  readonly methods: Record<string, Method>;
} {
  const leverArms: Record<string, LeverArms> = {};
  const methods: Record<string, Method> = {};
  for (const [measureId, { left, right, none, method }] of Object.entries(setUps)) {
    leverArms[measureId] = { left, right, none };
    if (method !== null) methods[measureId] = methodOf(measureId, method);
  }
  return { leverArms, methods };
}

/** An earlier assessment to count changes from. */
export function clinicalEarlier(values: readonly SentValue[], bodyMassKg: number | null): EarlierAssessment {
  return { values: clinicalValues(values, []), bodyMassKg, ...clinicalSetUps(setUpsOf(values)) };
}

function painRow({ siteId, side, kind, boneSiteId }: PainSite): Record<string, string | null> {
  return { site: siteId, side, type: kind, 'bone-site': boneSiteId };
}

/** What kind of choice a method is: the device, the mode or the position. */
function methodOf(measureId: string, id: string): Method {
  const { devices = [], modes = [] } = findMeasure(measureId)?.methods ?? {};
  if (devices.some((option) => option.id === id)) return { device: id };
  return modes.some((option) => option.id === id) ? { mode: id } : { position: id };
}
