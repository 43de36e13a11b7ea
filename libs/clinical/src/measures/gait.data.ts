import type { Measure } from './measure';

export const gaitMeasures: readonly Measure[] = [];
