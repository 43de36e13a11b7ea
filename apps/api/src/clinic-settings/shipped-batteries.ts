import { batteries, quickBatteries } from '@midstance/clinical/measures';
import type { Battery } from '@midstance/contracts/clinic-settings';

/** The product's own batteries, in the shape of the clinic's. */
export const shippedBatteries: readonly Battery[] = [...batteries, ...quickBatteries].map((battery) => ({
  id: battery.id,
  version: battery.version,
  own: false,
  name: battery.name,
  complaint: battery.id,
  gait: [...battery.gait],
  strength: [...battery.strength],
  mobility: [...battery.mobility],
  function: [...battery.function],
  tests: [...battery.tests],
  note: battery.note ?? '',
  retired: false,
}));
