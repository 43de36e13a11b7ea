import type { Measure } from './measure';

export const personMeasures: readonly Measure[] = [];
