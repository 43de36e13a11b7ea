import { Injectable, computed, inject, resource, signal } from '@angular/core';
import { type Battery, type QuickBattery, findBattery } from '@midstance/clinical/measures';
import type { Battery as OwnBattery } from '@midstance/contracts/clinic-settings';
import { BatteriesClient } from '../../settings-data/batteries-client';
import { ClinicThresholdsClient, limitsOf } from '../../settings-data/clinic-thresholds-client';
import type { BatteryVersion } from './begin';

/** What the clinic set for itself, as a recording uses it: its limits and its batteries. */
@Injectable()
export class ClinicOwn {
  private readonly client = inject(BatteriesClient);
  private readonly thresholds = inject(ClinicThresholdsClient).current();
  private readonly list = this.client.list();

  /** The battery the record was made with. */
  readonly recordedWith = signal<BatteryVersion | null>(null, {
    equal: (one, other) => one?.id === other?.id && one?.version === other?.version,
  });
  /** The clinic's numbers in place of product defaults; empty until they are here. */
  readonly limits = computed(() => (this.thresholds.hasValue() ? limitsOf(this.thresholds.value()) : {}));
  /** Whether values are judged without knowing the clinic's numbers. */
  readonly limitsUnknown = computed(() => this.thresholds.error() !== undefined);
  readonly batteries = computed<readonly OwnBattery[]>(() =>
    this.list.hasValue() ? this.list.value().items.filter((battery) => battery.own) : [],
  );

  /** The version of a battery of the clinic a record was made with, when it has been edited since. */
  private readonly earlier = resource({
    params: () => {
      const asked = this.recordedWith();
      const newest = this.batteries().find((battery) => battery.id === asked?.id);
      return asked && newest && newest.version !== asked.version ? asked : undefined;
    },
    loader: ({ params }) => this.client.asItWas(params.id, params.version),
  });

  /** The tests of the record's battery, the product's or the clinic's, as they were; `null` while unknown. */
  readonly recorded = computed<Battery | QuickBattery | OwnBattery | null>(() => {
    const asked = this.recordedWith();
    if (!asked) return null;
    const own = [...this.batteries(), ...(this.earlier.hasValue() ? [this.earlier.value()] : [])];
    const { id, version } = asked;
    return findBattery(id, version) ?? own.find((each) => each.id === id && each.version === version) ?? null;
  });

  /** The battery whose questions and red flags a visit asks: for one of the clinic's own, that of its complaint. */
  readonly questions = computed<Battery | QuickBattery | null>(() => {
    const recorded = this.recorded();
    if (!recorded) return null;
    return 'complaint' in recorded ? findBattery(recorded.complaint) : recorded;
  });

  /** A battery in the version it has now. */
  async newest(id: string): Promise<BatteryVersion> {
    const shipped = findBattery(id);
    if (shipped) return { id, version: shipped.version };
    const known = this.list.hasValue() ? this.list.value() : await this.client.all();
    return { id, version: known.items.find((battery) => battery.id === id)?.version ?? 1 };
  }
}
