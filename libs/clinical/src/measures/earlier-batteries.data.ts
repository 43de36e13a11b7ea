import type { Battery, QuickBattery } from './battery';

/** Versions of batteries before the present one, as records were made with them; none has been changed yet. */
export const earlierBatteries: readonly (Battery | QuickBattery)[] = [];
