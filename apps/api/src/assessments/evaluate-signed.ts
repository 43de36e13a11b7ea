import {
  evaluate,
  type Evaluation,
  type LeverArms,
  type Method,
  type RecordedValue as ClinicalValue,
} from '@midstance/clinical/derivations';
import {
  findingsAndRedFlags,
  overridesOf,
  type ClinicLimits,
  type ComplaintId,
  type FindingsContext,
} from '@midstance/clinical/findings';
import { findMeasure, type RedFlagId } from '@midstance/clinical/measures';
import type { Assessment, PainSite, RecordedValue, SignedSnapshot } from '@midstance/contracts/assessments';
import { painRow } from './check-content';
import { intakeContext } from './intake-context';

/** Changes whenever results are worked out differently; stored with every signed assessment. */
const ENGINE_VERSION = '1';

interface Earlier {
  readonly assessedOn: string;
  readonly bodyMassKg: number | null;
  readonly values: readonly RecordedValue[];
}

/** An assessment with what its results depend on. */
export interface SigningRecord extends Omit<Assessment, 'previous' | 'signedAt' | 'signedBy' | 'snapshot' | 'addenda'> {
  readonly patient: {
    readonly birthDate: string;
    readonly sex: 'female' | 'male' | 'unspecified';
    readonly bodyMassKg: number | null;
    readonly heightCm: number | null;
    readonly timeZone: string;
  };
  readonly episode: {
    readonly complaint: string;
    readonly status: 'open' | 'closed';
    readonly onsetDate: string | null;
  };
  readonly previous: Earlier | null;
  /** First signed assessment of the episode. */
  readonly first: Earlier | null;
  /** The clinic's own limits at this moment. */
  readonly clinicLimits: { readonly version: number; readonly values: ClinicLimits };
}

function clinicalValue(recorded: RecordedValue): ClinicalValue {
  const { measureId, side, trial, value, option, unit, notDone, pain } = recorded;
  return { measureId, side, trial, value: option ?? value, unit, notDoneReason: notDone, painOnTest: pain };
}

function clinicalValues(values: readonly RecordedValue[], painSites: readonly PainSite[] = []): ClinicalValue[] {
  const answers = values.map(clinicalValue);
  if (painSites.length === 0) return answers;
  return [...answers, { measureId: 'pain-sites', side: 'none', trial: 1, value: painSites.map(painRow) }];
}

function leverArmsOf(values: readonly RecordedValue[]): Record<string, LeverArms> {
  const arms: Record<string, LeverArms> = {};
  for (const { measureId, side, leverArmM } of values) {
    if (leverArmM !== null) arms[measureId] = { ...arms[measureId], [side]: leverArmM };
  }
  return arms;
}

function methodOf(measureId: string, id: string): Method {
  const { devices = [], modes = [] } = findMeasure(measureId)?.methods ?? {};
  if (devices.some((option) => option.id === id)) return { device: id };
  return modes.some((option) => option.id === id) ? { mode: id } : { position: id };
}

function setUpOf(values: readonly RecordedValue[]) {
  const methods = values.flatMap(({ measureId, method }) =>
    method === null ? [] : [[measureId, methodOf(measureId, method)] as const],
  );
  return { leverArms: leverArmsOf(values), methods: Object.fromEntries(methods) };
}

function earlier({ values, bodyMassKg }: Earlier) {
  return { values: clinicalValues(values), bodyMassKg, ...setUpOf(values) };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function firstOf({ first, episode }: Pick<SigningRecord, 'first' | 'episode'>) {
  if (first === null || episode.onsetDate === null) return null;
  return { ...earlier(first), daysFromOnset: daysBetween(episode.onsetDate, first.assessedOn) };
}

/** Completed years on a day. */
export function ageYearsOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The part of a record that its results depend on. */
export type Judgeable = Pick<
  SigningRecord,
  'patient' | 'episode' | 'previous' | 'first' | 'values' | 'painSites' | 'involvedSide' | 'assessedOn' | 'bodyMassKg'
> &
  Partial<Pick<SigningRecord, 'clinicLimits'>>;

/** The values, judged: everything the clinical functions make of them. */
export function evaluationOf(record: Judgeable): Evaluation {
  const { patient, previous, values, painSites, involvedSide } = record;
  return evaluate(
    { values: clinicalValues(values, painSites) },
    {
      sex: patient.sex,
      ageYears: ageYearsOn(patient.birthDate, record.assessedOn),
      bodyMassKg: record.bodyMassKg ?? patient.bodyMassKg,
      heightCm: patient.heightCm,
      involvedSide,
      ...setUpOf(values),
      previous: previous && earlier(previous),
      first: firstOf(record),
      thresholdOverrides: overridesOf(record.clinicLimits?.values ?? {}).thresholdOverrides,
    },
  );
}

function findingsContext(record: SigningRecord): FindingsContext {
  const { intake, facts, redFlags } = intakeContext(record.intake);
  return {
    complaints: [record.episode.complaint as ComplaintId],
    involvedSide: record.involvedSide,
    sex: record.patient.sex,
    ageYears: ageYearsOn(record.patient.birthDate, record.assessedOn),
    intake,
    facts,
    redFlags: { ...redFlags, closed: record.redFlagAcknowledgements.map(({ redFlagId }) => redFlagId as RedFlagId) },
    dismissed: record.findingDecisions.filter((each) => each.decision === 'dismissed').map((each) => each.key),
    ruleOverrides: overridesOf(record.clinicLimits.values).ruleOverrides,
  };
}

/** What is kept of a signed assessment: results, findings and open red flags as they stood, and how they were made. */
export function snapshotOf(record: SigningRecord, evaluation: Evaluation): SignedSnapshot {
  const { findings, redFlags } = findingsAndRedFlags(evaluation, findingsContext(record));
  const settingsVersion = record.clinicLimits.version;
  return {
    engineVersion: ENGINE_VERSION,
    settingsVersion,
    evaluation,
    findings: [...findings],
    redFlags: [...redFlags],
  };
}
