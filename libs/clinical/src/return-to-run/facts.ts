import type { LocalDate } from '../local-date';
import type { MriGrade } from './model';
import type { CheckIn } from './session';

/** A value recorded by a clinician, a home test, a questionnaire or a clearance; metric named as in the gates. */
export interface Measurement {
  /** Such as `lsi.quad_iso` (percent), `test.jog_in_place_60s.pain` (0-10), `clearance.surgeon` (true/false). */
  readonly metric: string;
  readonly date: LocalDate;
  readonly value: number | boolean | string;
}

/** Everything a gate looks at besides the log. `null` = not recorded; it never opens a gate. */
export interface GateFacts {
  readonly checkIns: readonly CheckIn[];
  readonly measurements: readonly Measurement[];
  readonly diagnosisDate: LocalDate | null;
  readonly surgeryDate: LocalDate | null;
  readonly birthDate: LocalDate | null;
  readonly mriGrade: MriGrade | null;
  /** Usual running minutes a week before the injury, or the target agreed on. */
  readonly preInjuryWeeklyRunMinutes: number | null;
  /** A red flag found in the clinic, or reported before the plan, holds steps up back; those reported since are in the log. */
  readonly redFlagOpen: boolean;
  /** Values worked out elsewhere on the day of looking, such as `adherence_strength_14d` (0-1). */
  readonly supplied: Readonly<Record<string, number | null>>;
}

/** Facts with nothing recorded. */
export const NO_FACTS: GateFacts = {
  checkIns: [],
  measurements: [],
  diagnosisDate: null,
  surgeryDate: null,
  birthDate: null,
  mriGrade: null,
  preInjuryWeeklyRunMinutes: null,
  redFlagOpen: false,
  supplied: {},
};
