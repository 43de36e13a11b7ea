import type { ClinicLimits } from '@midstance/clinical/findings';
import type { RecordedValue } from '@midstance/contracts/assessments';

/** Last signed assessment before this one. */
export interface EarlierVisit {
  readonly assessedOn: string;
  readonly bodyMassKg: number | null;
  readonly values: readonly RecordedValue[];
}

/** The person and the injury a draft is read with. */
export interface Visit {
  readonly person: {
    readonly birthDate: string;
    readonly sexForNorms: 'female' | 'male' | 'unspecified';
    readonly bodyMassKg: number | null;
    readonly bodyHeightCm: number | null;
  };
  /** Complaint of the episode. */
  readonly complaint: string;
  readonly previous: EarlierVisit | null;
  /** The clinic's own numbers in place of product defaults. */
  readonly limits: ClinicLimits;
}
