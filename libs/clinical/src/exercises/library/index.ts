/** The therapist's half of the exercise library: facts, search, aims, steps up and down, precautions. */
export * from './exercise';
export type { DefaultDosageRow, Demand, Equipment, FactsRow, Muscle, Serves } from './facts-shape';
export * from './goals';
export type { GoalRow } from './goals.data';
export * from './plan-warnings';
export * from './precautions';
export type { PrecautionRow } from './precautions.data';
export * from './progressions';
export * from './search';
export * from './suggest-for-goals';
