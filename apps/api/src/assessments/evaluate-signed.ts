import { evaluate, type EarlierAssessment, type Evaluation } from '@midstance/clinical/derivations';
import {
  findingsAndRedFlags,
  openRedFlags,
  overridesOf,
  type ClinicLimits,
  type ComplaintId,
  type FindingsContext,
  type OpenRedFlag,
} from '@midstance/clinical/findings';
import type { RedFlagId } from '@midstance/clinical/measures';
import { ageYearsOn } from '@midstance/clinical/age';
import { intakeContext, recordedAssessment } from '@midstance/clinical/record';
import type { Assessment, RecordedValue, SignedSnapshot } from '@midstance/contracts/assessments';

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

function earlier({ values, bodyMassKg }: Earlier): EarlierAssessment {
  return { ...recordedAssessment(values, []), bodyMassKg };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function firstOf({ first, episode }: Pick<SigningRecord, 'first' | 'episode'>) {
  if (first === null || episode.onsetDate === null) return null;
  return { ...earlier(first), daysFromOnset: daysBetween(episode.onsetDate, first.assessedOn) };
}

/** The part of a record that its results depend on. */
export type Judgeable = Pick<
  SigningRecord,
  'patient' | 'episode' | 'previous' | 'first' | 'values' | 'painSites' | 'involvedSide' | 'assessedOn' | 'bodyMassKg'
> &
  Partial<Pick<SigningRecord, 'clinicLimits'>>;

/** The values, judged: everything the clinical functions make of them. */
export function evaluationOf(record: Judgeable): Evaluation {
  const { patient, previous, involvedSide } = record;
  const { values, leverArms, methods } = recordedAssessment(record.values, record.painSites);
  return evaluate(
    { values },
    {
      sex: patient.sex,
      ageYears: ageYearsOn(patient.birthDate, record.assessedOn),
      bodyMassKg: record.bodyMassKg ?? patient.bodyMassKg,
      heightCm: patient.heightCm,
      involvedSide,
      leverArms,
      methods,
      previous: previous && earlier(previous),
      first: firstOf(record),
      thresholdOverrides: overridesOf(record.clinicLimits?.values ?? {}).thresholdOverrides,
    },
  );
}

/** What red flags are asked of, besides the values. */
type Answered = Judgeable & Pick<SigningRecord, 'intake' | 'redFlagAcknowledgements'>;

function answersContext(record: Answered): FindingsContext {
  const { intake, facts, redFlags } = intakeContext(record.intake);
  return {
    complaints: [record.episode.complaint as ComplaintId],
    involvedSide: record.involvedSide,
    sex: record.patient.sex,
    ageYears: ageYearsOn(record.patient.birthDate, record.assessedOn),
    intake,
    facts,
    redFlags: { ...redFlags, closed: record.redFlagAcknowledgements.map(({ redFlagId }) => redFlagId as RedFlagId) },
  };
}

/** The red flags a record opens as it stands, most pressing first; those it says something was done about left out. */
export function redFlagsOf(record: Answered): readonly OpenRedFlag[] {
  return openRedFlags(evaluationOf(record), answersContext(record));
}

function findingsContext(record: SigningRecord): FindingsContext {
  return {
    ...answersContext(record),
    dismissed: record.findingDecisions.filter((each) => each.decision === 'dismissed').map((each) => each.key),
    ruleOverrides: overridesOf(record.clinicLimits.values).ruleOverrides,
  };
}

/** What is kept of a signed assessment: results, findings and open red flags as they stood, and how they were made. */
export function snapshotOf(
  record: SigningRecord,
  evaluation: Evaluation,
): SignedSnapshot & { readonly redFlags: OpenRedFlag[] } {
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
