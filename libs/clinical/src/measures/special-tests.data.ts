import type { Measure } from './measure';

export const specialTestsMeasures: readonly Measure[] = [];
