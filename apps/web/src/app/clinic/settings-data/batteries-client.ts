import { httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  type Battery,
  type BatteryList,
  type SaveBattery,
  battery,
  batteryList,
} from '@midstance/contracts/clinic-settings';
import { Api } from '../../http/api';

const url = '/api/batteries';

/** The product's batteries and the clinic's own. */
@Injectable({ providedIn: 'root' })
export class BatteriesClient {
  private readonly api = inject(Api);

  list() {
    return httpResource<BatteryList>(() => url, { parse: (answer) => batteryList.parse(answer) });
  }

  /** The same list, once. */
  all(): Promise<BatteryList> {
    return this.api.get(url, batteryList);
  }

  /** One of the clinic's batteries as it was in a version: what an old record was made with. */
  asItWas(ownId: string, version: number): Promise<Battery> {
    return this.api.get(`${url}/${uuidOf(ownId)}/versions/${version.toString()}`, battery);
  }

  /** Makes a battery, or its next version when `version` is the one the change was made on. */
  save(uuid: string, body: SaveBattery, version?: number): Promise<Battery> {
    return this.api.put(`${url}/${uuid}`, body, battery, version === undefined ? {} : { version });
  }
}

/** The UUID in `own.<uuid>`. */
export function uuidOf(ownId: string): string {
  return ownId.replace(/^own\./, '');
}
