import { batteries, quickBatteries } from './batteries.data';
import type { Battery, QuickBattery } from './battery';

/**
 * The battery with this id, of a complaint or quick, or null when there is none.
 * @example findBattery('knee-quick').name // => "Knee, quick"
 * @example findBattery('elbow') // => null
 */
export function findBattery(id: string): Battery | QuickBattery | null {
  return [...batteries, ...quickBatteries].find((battery) => battery.id === id) ?? null;
}
