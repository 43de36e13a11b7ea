/** Questionnaires: what they are, how they are scored, what a change means, and where the licensed form comes from. */
export * from './activities';
export type { ChangeVerdict, OutcomeChange } from './change';
export { compareScores } from './change';
export * from './global-change';
export type { ItemAnswers } from './item-check';
export * from './licensed-form';
export * from './outcome';
export type * from './outcome-shape';
export * from './questions.data';
export * from './score';
