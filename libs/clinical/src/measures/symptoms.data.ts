import type { Measure } from './measure';

export const symptomsMeasures: readonly Measure[] = [];
