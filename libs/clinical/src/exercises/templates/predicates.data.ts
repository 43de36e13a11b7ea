import type { TemplatePredicate } from './template-shape';

/** Setback in bone plans: any bone pain, or pain that wakes the runner. */
export const BONE_SETBACK: readonly TemplatePredicate[] = [
  { metric: 'nprs_bone', agg: 'last', op: '>=', value: 1 },
  { metric: 'night_pain', agg: 'last', op: '==', value: true },
];

/** Setback in knee pain plans: clear pain in the exercise, a raised next morning, or clear swelling. */
export const KNEE_SETBACK: readonly TemplatePredicate[] = [
  { metric: 'nprs_exercise', agg: 'last', op: '>=', value: 5 },
  { metric: 'nprs_morning_rise', agg: 'last', op: '>=', value: 3 },
  { metric: 'swelling_level', agg: 'last', op: '==', value: 2 },
];

/** Setback in muscle and shin plans: pain from 3, or a sudden sharp pain. */
export const MUSCLE_SETBACK: readonly TemplatePredicate[] = [
  { metric: 'nprs_exercise', agg: 'last', op: '>=', value: 3 },
  { metric: 'sudden_pain_event', agg: 'last', op: '==', value: true },
];

/** The usual sign that a strength block is done: enough sessions, little pain, and the load has become easy. */
export const READY_FOR_MORE: readonly TemplatePredicate[] = [
  { metric: 'adherence_strength_14d', agg: 'last', op: '>=', value: 0.7 },
  { metric: 'nprs_exercise', agg: 'max', op: '<=', value: 2, windowDays: 7 },
  {
    metric: 'rpe_last_set',
    agg: 'median',
    op: '<=',
    value: 6,
    windowDays: 7,
    note: 'two points under target means the load is too easy',
  },
];

/** Setback in tendon plans: pain above the accepted line, a raised next morning, or mornings that keep rising. */
export const TENDON_SETBACK: readonly TemplatePredicate[] = [
  { metric: 'nprs_exercise', agg: 'last', op: '>=', value: 6 },
  { metric: 'nprs_morning_rise', agg: 'last', op: '>=', value: 3 },
  { metric: 'nprs_morning_trend_7d', agg: 'last', op: '>', value: 0.15, note: 'points per day' },
];
