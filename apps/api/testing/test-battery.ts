import type { SaveBattery } from '@midstance/contracts/clinic-settings';

/** A short battery of a clinic. */
export function batteryOf(changes: Partial<SaveBattery> = {}): SaveBattery {
  return {
    name: 'First visit, knee',
    complaint: 'patellofemoral',
    gait: ['gait-cadence'],
    strength: ['str-knee-extension'],
    mobility: ['wblt-distance'],
    function: [],
    tests: ['st-squat-pain'],
    note: '',
    retired: false,
    ...changes,
  };
}
