import type { Inside } from '@midstance/clinical/derivations';
import type { MeasureReading } from '@midstance/clinical/findings';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';

/** A goal as it is stored: what follows from later records is not among it. */
export interface StoredGoal extends Pick<
  EpisodeGoal,
  | 'id'
  | 'patientId'
  | 'episodeId'
  | 'kind'
  | 'status'
  | 'statusOn'
  | 'dueOn'
  | 'measureId'
  | 'side'
  | 'basis'
  | 'unit'
  | 'baseline'
  | 'version'
> {
  readonly activity: string | null;
  readonly assessmentId: string | null;
  readonly findingKey: string | null;
  readonly finding: Omit<NonNullable<EpisodeGoal['finding']>, 'assessmentId' | 'key'> | null;
  readonly target: {
    readonly when: Inside['when'] | null;
    readonly value: number | null;
    readonly limitId: string | null;
  };
}

/** What a signed assessment says of the measures that goals follow. */
export interface GoalReading {
  readonly assessmentId: string;
  readonly episodeId: string;
  readonly on: string;
  readonly measures: Readonly<Partial<Record<string, MeasureReading>>> | null;
}

/** Activities rated on a day. */
export interface ActivityRatings {
  readonly on: string;
  readonly answer: Extract<OutcomeResponse['answer'], { kind: 'activities' }>;
}

/** Everything the goals of a patient follow from; lists are oldest first. */
export interface GoalFacts {
  readonly goals: readonly StoredGoal[];
  readonly readings: readonly GoalReading[];
  readonly ratings: readonly ActivityRatings[];
}
