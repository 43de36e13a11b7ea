import { Injectable } from '@nestjs/common';
import type { Battery, BatteryList, SaveBattery } from '@midstance/contracts/clinic-settings';
import { isDeepStrictEqual } from 'node:util';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { batteryQuery, insertBattery, ownBatteriesQuery } from './batteries.queries';
import { checkBattery } from './check-battery';
import { shippedBatteries } from './shipped-batteries';

/** Lists of measures to take: the product's and the clinic's own. */
@Injectable()
export class BatteriesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async list(principal: Principal): Promise<BatteryList> {
    const own = await this.database.read(principal, ownBatteriesQuery, []);
    return { items: [...shippedBatteries, ...(JSON.parse(own) as Battery[])] };
  }

  /** One battery of the clinic as it was in a version. */
  show(principal: Principal, id: string, version: number): Promise<string> {
    return this.database.read(principal, batteryQuery, [id, version]);
  }

  save(principal: Principal, id: string, body: SaveBattery, ifMatch: number | undefined): Promise<Battery> {
    return this.database.inTenant(principal, (tx) => this.saveIn(tx, id, body, ifMatch));
  }

  /**
   * Makes a battery, or its next version with `ifMatch`. The same content again changes nothing.
   *
   * @throws {ProblemError} `invalid_input` naming `strength.2`; `precondition_required`, `stale_version` with
   *   `current`; `not_found` for a version of a battery that is not there
   */
  async saveIn(tx: Tx, id: string, body: SaveBattery, ifMatch: number | undefined): Promise<Battery> {
    lockId(tx, id);
    const current = await this.read(tx, id);
    if (current === undefined && ifMatch !== undefined) throw new ProblemError('not_found');
    if (current !== undefined) {
      if (isDeepStrictEqual(contentOf(current), contentOf(body))) return current;
      assertVersion(ifMatch, current);
    }
    checkBattery(body);
    return this.write(tx, id, (current?.version ?? 0) + 1, body);
  }

  private async write(tx: Tx, id: string, version: number, body: SaveBattery): Promise<Battery> {
    const { name, complaint, note, retired, ...sections } = body;
    const by = [tx.userId, this.clock.now()];
    tx.queue(insertBattery, [id, version, name, complaint, JSON.stringify(sections), note, retired, ...by]);
    tx.audit({ action: retired ? 'battery.retire' : 'battery.save', objectType: 'battery', objectId: id });
    const stored = await this.read(tx, id);
    if (stored === undefined) throw new ProblemError('not_found');
    return stored;
  }

  private async read(tx: Tx, id: string): Promise<Battery | undefined> {
    const [row] = await tx.query<{ body: string }>(batteryQuery, [id, null]);
    return row && (JSON.parse(row.body) as Battery);
  }
}

function contentOf({ name, complaint, gait, strength, mobility, function: fn, tests, note, retired }: SaveBattery) {
  return [name, complaint, gait, strength, mobility, fn, tests, note, retired];
}
