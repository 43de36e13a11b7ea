import { findExercise, type ProgramItem } from '@midstance/clinical/exercises';

const REGIONS = {
  knee: 'knees',
  hip: 'hips',
  'lower-leg': 'calves',
  foot: 'feet',
  ankle: 'ankles',
  thigh: 'thighs',
  trunk: 'middle',
  'whole-leg': 'legs',
} as const;

/** The one or two parts of the body a session is mostly for: "Hips and knees". */
export function sessionTitle(items: readonly ProgramItem[]): string {
  const counts = new Map<string, number>();
  for (const { exerciseId } of items) {
    const region = findExercise(exerciseId)?.region;
    if (region) counts.set(REGIONS[region], (counts.get(REGIONS[region]) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const title = names.slice(0, 2).join(' and ') || 'your exercises';
  return title.charAt(0).toUpperCase() + title.slice(1);
}
