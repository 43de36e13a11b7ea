import type { DecisionAction, SaveGateTest } from '@midstance/contracts/return-to-run';
import type { SaveCheckIn, SaveExerciseSession, SaveRun } from '@midstance/contracts/training';
import type { ProgramContent } from '@midstance/clinical/exercises';
import type { SaveOutcomeResponse } from '@midstance/contracts/outcomes';
import type { FindingDecision, PainSite, RecordedValue } from '@midstance/contracts/assessments';

/** A questionnaire answered at a visit; whose it is, the record knows. */
export type OutcomeOfVisit = Pick<SaveOutcomeResponse, 'code' | 'localDate' | 'answer'>;

/** One thing somebody did in the demo clinic's history, at its moment. */
export type DemoEvent = { readonly at: Date } & (
  | { readonly kind: 'run'; readonly id: string; readonly body: SaveRun }
  | { readonly kind: 'check-in'; readonly localDate: string; readonly body: SaveCheckIn }
  | { readonly kind: 'session'; readonly id: string; readonly body: SaveExerciseSession }
  | { readonly kind: 'decision'; readonly id: string; readonly action: DecisionAction; readonly reason: string | null }
  | { readonly kind: 'red-flag-resolved'; readonly id: string; readonly flagId: string; readonly reason: string }
  | { readonly kind: 'program'; readonly id: string; readonly content: ProgramContent; readonly reason: string }
  | { readonly kind: 'outcome'; readonly id: string; readonly body: OutcomeOfVisit }
  | { readonly kind: 'gate-test'; readonly id: string; readonly body: SaveGateTest }
  | {
      readonly kind: 'assessment';
      readonly id: string;
      readonly assessedOn: string;
      readonly values: readonly RecordedValue[];
      readonly painSites: readonly PainSite[];
      readonly signed: boolean;
      readonly findingDecisions: readonly FindingDecision[];
    }
);

/** Events the runner makes on the phone; the therapist makes the others. */
export const BY_RUNNER: ReadonlySet<DemoEvent['kind']> = new Set(['run', 'check-in', 'session']);
