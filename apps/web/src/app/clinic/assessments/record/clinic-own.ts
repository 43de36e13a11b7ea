import { Injectable, computed, inject } from '@angular/core';
import { type Battery, type QuickBattery, findBattery } from '@midstance/clinical/measures';
import type { Battery as OwnBattery } from '@midstance/contracts/clinic-settings';
import { BatteriesClient } from '../../settings-data/batteries-client';
import { ClinicThresholdsClient, limitsOf } from '../../settings-data/clinic-thresholds-client';

/** What the clinic set for itself, as a recording uses it: its limits and its batteries. */
@Injectable()
export class ClinicOwn {
  private readonly thresholds = inject(ClinicThresholdsClient).current();
  private readonly list = inject(BatteriesClient).list();

  /** The clinic's numbers in place of product defaults; empty until they are here. */
  readonly limits = computed(() => (this.thresholds.hasValue() ? limitsOf(this.thresholds.value()) : {}));
  /** Whether values are judged without knowing the clinic's numbers. */
  readonly limitsUnknown = computed(() => this.thresholds.error() !== undefined);
  readonly batteries = computed<readonly OwnBattery[]>(() =>
    this.list.hasValue() ? this.list.value().items.filter((battery) => battery.own) : [],
  );

  /** The tests of a battery, the product's or the clinic's; `null` while unknown. */
  battery(id: string): Battery | QuickBattery | OwnBattery | null {
    return findBattery(id) ?? this.batteries().find((battery) => battery.id === id) ?? null;
  }

  /** The battery whose questions and red flags a visit asks: for one of the clinic's own, that of its complaint. */
  questions(id: string): Battery | QuickBattery | null {
    return findBattery(id) ?? findBattery(this.batteries().find((battery) => battery.id === id)?.complaint ?? '');
  }
}
