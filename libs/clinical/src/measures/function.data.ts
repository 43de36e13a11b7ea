import type { Measure } from './measure';

export const functionMeasures: readonly Measure[] = [];
