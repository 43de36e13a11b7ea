import type { ExerciseId } from '../exercise-list';
import type { PainProfileId, ProgramPredicate } from '../program';

export type TemplatePredicate = ProgramPredicate;

/** Return-to-run ladders a template goes with. */
export type TemplateProtocolId =
  'RTR_KNEE_DEFAULT' | 'RTR_ITB' | 'RTR_ACHILLES' | 'RTR_CALF_STRAIN' | 'RTR_BSI_LOW_RISK' | 'RTR_POST_SURGICAL_KNEE';

export type TemplateItemRow = readonly [
  exerciseId: ExerciseId,
  sets: number,
  reps: number | null,
  holdS: number | null,
  timeS: number | null,
  tempo: string | null,
  restS: number,
  daysPerWeek: number,
  /** If given, it replaces the days a week. */
  everyNDays: number | null,
  timesPerDay: number,
  rpeTarget: number,
  /** Free words about the load; nRM = heaviest load for n good repetitions. */
  load: string | null,
];

export interface TemplateBlock {
  readonly id: string;
  readonly weekFrom: number;
  readonly weekTo: number;
  readonly title: string;
  readonly goal: string;
  readonly items: readonly TemplateItemRow[];
  readonly running: string;
  readonly crossTraining: readonly ExerciseId[];
  readonly progressIfAll: readonly TemplatePredicate[];
  readonly regressIfAny: readonly TemplatePredicate[];
  readonly notes: string;
}

/** A published or expert plan. Weeks may start above 1 (a plan that follows another) and blocks may overlap. */
export interface TemplateRow {
  readonly id: string;
  readonly title: string;
  readonly condition: string;
  readonly protocolId: TemplateProtocolId | null;
  /** Replaces the protocol's own pain profile when both are active. */
  readonly painProfile: PainProfileId;
  readonly weeks: number;
  readonly suits: readonly string[];
  readonly notFor: readonly string[];
  readonly outcomes: readonly { readonly measure: string; readonly when: string }[];
  readonly evidence: {
    readonly level: string;
    readonly note: string;
    /** `status` says whether the source was read ("seen") or is cited from memory ("known"). */
    readonly sources: readonly { readonly ref: string; readonly status: string }[];
  };
  readonly blocks: readonly TemplateBlock[];
}
