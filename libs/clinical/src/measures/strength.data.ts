import type { Measure } from './measure';

export const strengthMeasures: readonly Measure[] = [];
