/** The one place that turns values into sentences, for therapists (concise) and runners (reading age 9 to 11). */
export * from './adherence-sentence';
export type { Audience } from './audience';
export * from './change-sentence';
export * from './decision-sentence';
export * from './goal-line';
export * from './goal-sentence';
export * from './goal-title';
export * from './load-sentence';
export * from './pain-sentence';
export * from './prom-sentence';
export * from './symmetry-sentence';
export type { GoalWords } from './goal-words.data';
export type { WordingRow } from './wording.data';
export { DIAGNOSIS_WORDS, WORDING } from './wording.data';
