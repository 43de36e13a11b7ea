import type { Measure } from './measure';

export const alignmentMeasures: readonly Measure[] = [];
