/** The runner's half of the exercise library: names, texts on demand, dosage, programs and their calendar. */
export * from './block-decision';
export * from './dosage';
export * from './duration';
export * from './exercise-list';
export * from './exercise-text';
export type * from './exercise-text-shape';
export * from './program';
export * from './schedule';
export type * from './vocabulary';
export type { LocalDate } from '../local-date';
