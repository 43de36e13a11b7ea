import { batteries, quickBatteries } from './batteries.data';
import type { Battery, QuickBattery } from './battery';
import { earlierBatteries } from './earlier-batteries.data';

/** Every version of every battery, the present ones first. */
export const batteryVersions: readonly (Battery | QuickBattery)[] = [
  ...batteries,
  ...quickBatteries,
  ...earlierBatteries,
];

/**
 * The battery with this id, of a complaint or quick: as it is now, or as it was in a version. `null` when there is none.
 *
 * @param versions where to look; the present version of a battery stands before its earlier ones
 * @example findBattery('knee-quick').name // => "Knee, quick"
 * @example findBattery('knee-quick', 1).version // => 1
 * @example findBattery('elbow') // => null
 */
export function findBattery(
  id: string,
  version?: number,
  versions: readonly (Battery | QuickBattery)[] = batteryVersions,
): Battery | QuickBattery | null {
  const isMeant = (battery: Battery | QuickBattery) => version === undefined || battery.version === version;
  return versions.find((battery) => battery.id === id && isMeant(battery)) ?? null;
}
