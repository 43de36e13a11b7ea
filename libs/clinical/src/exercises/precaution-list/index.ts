/** The precautions that can be recorded, without the exercise library: a chart needs their names alone. */
export { PRECAUTIONS } from '../library/precautions.data';
export type { PrecautionRow } from '../library/precautions.data';
