import { batteries, findMeasure } from '@midstance/clinical/measures';
import { batterySections, type SaveBattery } from '@midstance/contracts/clinic-settings';
import type { FieldError } from '@midstance/contracts/problem';
import { ProblemError } from '../http/problem-error';

type Section = keyof typeof batterySections;
const sections = Object.keys(batterySections) as Section[];

function measureErrors(battery: SaveBattery): FieldError[] {
  const seen = new Set<string>();
  return sections.flatMap((section) =>
    battery[section].flatMap((id, index) => {
      const path = `${section}.${index}`;
      if (findMeasure(id) === null) return [{ path, message: 'is not a measure of the clinical library' }];
      if (seen.has(id)) return [{ path, message: 'is in the battery already' }];
      seen.add(id);
      return [];
    }),
  );
}

/**
 * Holds a battery of the clinic against the clinical library.
 *
 * @throws {ProblemError} `invalid_input` naming what is wrong: an unknown complaint or measure, a measure twice, none
 */
export function checkBattery(battery: SaveBattery): void {
  const fields = measureErrors(battery);
  if (!batteries.some(({ id }) => id === battery.complaint)) {
    fields.push({ path: 'complaint', message: 'is not a complaint of the clinical library' });
  }
  if (sections.every((section) => battery[section].length === 0)) {
    fields.push({ path: 'gait', message: 'Choose at least one measure.' });
  }
  if (fields.length > 0) throw new ProblemError('invalid_input', { fields });
}
