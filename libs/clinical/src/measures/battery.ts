import type { MeasureId, RedFlagId } from './measure';

export type BatteryId =
  | 'patellofemoral'
  | 'itb'
  | 'patellar-tendon'
  | 'meniscus-oa'
  | 'achilles-calf'
  | 'shin'
  | 'plantar-heel'
  | 'hamstring-proximal'
  | 'hip-groin'
  | 'bone-stress'
  | 'screen-healthy';

/** Measures to take for a complaint, in the order of the visit. */
export interface Battery {
  readonly id: BatteryId;
  /** From 1; a record names the one it was made with. What an earlier one held stands in `earlier-batteries.data`. */
  readonly version: number;
  readonly name: string;
  readonly gait: readonly MeasureId[];
  readonly strength: readonly MeasureId[];
  readonly mobility: readonly MeasureId[];
  readonly function: readonly MeasureId[];
  readonly tests: readonly MeasureId[];
  /** Red-flag checks shown at the top of this battery. */
  readonly redFlags: readonly RedFlagId[];
  /** True when the energy-availability screen belongs to it. */
  readonly energyScreen: boolean;
  /** Boxes the therapist ticks; the software only counts them. */
  readonly checklist?: readonly { readonly id: string; readonly text: string }[];
  readonly note?: string;
}

/** A short list of tests for no complaint of its own: a quick check between visits. */
export interface QuickBattery extends Omit<Battery, 'id'> {
  readonly id: 'knee-quick';
  /** The symptoms asked; a complaint battery asks all of them. */
  readonly symptoms: readonly MeasureId[];
}
