import type { ProgramItem } from '@midstance/clinical/exercises';
import type { LoggedSet } from '@midstance/contracts/training';
import type { SeededRandom } from './random';

function sidesOf({ dosage }: ProgramItem): readonly LoggedSet['side'][] {
  if (dosage.sides === 'together') return ['both'];
  return dosage.sides === 'each' ? ['left', 'right'] : [dosage.sides];
}

/** Every set of a day's exercises, done as prescribed, now and then with another effort. */
export function loggedSets(items: readonly ProgramItem[], random: SeededRandom): LoggedSet[] {
  return items.flatMap((item) =>
    sidesOf(item).flatMap((side) =>
      Array.from({ length: item.dosage.sets }, (_, index) => ({
        itemId: item.id,
        exerciseId: item.exerciseId,
        side,
        setNumber: index + 1,
        status: 'as-prescribed' as const,
        reps: item.dosage.reps,
        holdS: item.dosage.holdS,
        loadKg: item.dosage.load?.kind === 'mass' ? item.dosage.load.massKg : null,
        rpe:
          item.dosage.effort.scale === 'RPE'
            ? Math.min(10, Math.round(item.dosage.effort.target) + random.int(-1, 1))
            : null,
        skipReason: null,
      })),
    ),
  );
}
