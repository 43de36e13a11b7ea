import type { Measure } from './measure';

export const mobilityMeasures: readonly Measure[] = [];
