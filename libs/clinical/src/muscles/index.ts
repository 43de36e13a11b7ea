/** Left against right by muscle group: which tests speak of which muscle, and what they said. */
export * from './balance-words';
export * from './muscle-balance';
export type * from './muscle-group';
export { MUSCLE_GROUPS } from './muscle-groups.data';
