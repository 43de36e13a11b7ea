import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import type { ClinicLimits } from '@midstance/clinical/findings';
import {
  type ClinicThresholds,
  type SaveThresholds,
  type ThresholdChanges,
  clinicThresholds,
  thresholdChanges,
} from '@midstance/contracts/clinic-settings';
import { Api } from '../../http/api';

const url = '/api/clinic-settings/thresholds';

/** The clinic's own limits: what everything measured here is judged by. */
@Injectable({ providedIn: 'root' })
export class ClinicThresholdsClient {
  private readonly api = inject(Api);

  current() {
    return httpResource<ClinicThresholds>(() => url, { parse: (answer) => clinicThresholds.parse(answer) });
  }

  /** What was changed up to a version; nothing is asked while it is `null`. */
  changes(version: Signal<number | null>) {
    return httpResource<ThresholdChanges>(() => (version() === null ? undefined : `${url}/changes`), {
      parse: (answer) => thresholdChanges.parse(answer),
    });
  }

  /** Sets all of the clinic's numbers; what is left out goes back to its default. */
  save(limits: ClinicLimits, reason: string, version: number): Promise<ClinicThresholds> {
    const values = Object.entries(limits).map(([id, value]) => ({ id, value }));
    return this.api.put(url, { values, reason } satisfies SaveThresholds, clinicThresholds, { version });
  }
}

/** The clinic's numbers by the id of the default they replace. */
export function limitsOf({ values }: ClinicThresholds): ClinicLimits {
  return Object.fromEntries(values.map(({ id, value }) => [id, value]));
}
