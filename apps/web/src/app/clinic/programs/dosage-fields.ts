import { type SchemaPathTree, validate } from '@angular/forms/signals';
import { DOSAGE_RANGES, tempoSeconds } from '@midstance/clinical/exercises';
import type { Unit } from '../../settings/units';
import type { DosageModel } from './change-dosage';

/** Name and range of each number of a dosage. */
export const DOSAGE_NUMBERS = [
  { key: 'sets', label: 'Sets', range: DOSAGE_RANGES.sets },
  { key: 'reps', label: 'Repetitions', range: DOSAGE_RANGES.reps },
  { key: 'holdS', label: 'Hold, s', range: DOSAGE_RANGES.holdS },
  { key: 'timeS', label: 'Time, s', range: DOSAGE_RANGES.timeS },
  { key: 'restS', label: 'Rest, s', range: DOSAGE_RANGES.restS },
  { key: 'massKg', label: 'Load', range: DOSAGE_RANGES.massKg },
  { key: 'rpe', label: 'Effort', range: DOSAGE_RANGES.rir },
  { key: 'daysPerWeek', label: 'Days a week', range: [1, 7] },
  { key: 'timesPerDay', label: 'Times a day', range: DOSAGE_RANGES.timesPerDay },
] as const;
/** Numbers a dosage cannot be without. */
const NEEDED: readonly (keyof DosageModel)[] = ['sets', 'rpe', 'timesPerDay'];

/** What every form of a dosage checks; the load is typed in the person's unit. */
export function dosageRules(path: SchemaPathTree<DosageModel>, mass: Unit): void {
  for (const { key, label, range } of DOSAGE_NUMBERS) {
    validate(path[key], ({ value }) => {
      const limits = key === 'massKg' ? range.map((kg) => Math.round(mass.show(kg) * 100) / 100) : range;
      const message = rangeProblem(label, value(), limits, NEEDED.includes(key));
      return message === '' ? undefined : { kind: 'range', message };
    });
  }
  validate(path.tempo, ({ value }) =>
    value().trim() !== '' && tempoSeconds(value().trim()) === null
      ? { kind: 'tempo', message: 'Tempo must be seconds like 3-1-2' }
      : undefined,
  );
}

function rangeProblem(
  label: string,
  value: number | null,
  [min = 0, max = 0]: readonly number[],
  isNeeded: boolean,
): string {
  if (value === null) return isNeeded ? `${label} must not be empty` : '';
  return value < min || value > max ? `${label} must be from ${min} to ${max}` : '';
}
