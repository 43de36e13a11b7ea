import { Injectable } from '@nestjs/common';
import type { ClinicDetails, SaveClinicDetails } from '@midstance/contracts/clinic-settings';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';

const detailsQuery = `
  SELECT json_build_object('version', c.version, 'name', c.name, 'phone', c.phone)::text AS body FROM clinics c`;
const update = `
  UPDATE clinics SET name = $1, phone = $2, version = version + 1 WHERE version = $3 RETURNING version`;

/** What a clinic is called, and where its runners reach it. */
@Injectable()
export class DetailsService {
  constructor(private readonly database: TenantDatabase) {}

  show(principal: Principal): Promise<string> {
    return this.database.read(principal, detailsQuery, []);
  }

  save(principal: Principal, body: SaveClinicDetails, ifMatch: number | undefined): Promise<ClinicDetails> {
    return this.database.inTenant(principal, (tx) => this.saveIn(tx, body, ifMatch));
  }

  /**
   * Sets name and number; the same again changes nothing.
   *
   * @throws {ProblemError} `precondition_required`, `stale_version` with `current`
   */
  async saveIn(tx: Tx, { name, phone }: SaveClinicDetails, ifMatch: number | undefined): Promise<ClinicDetails> {
    const current = await this.read(tx);
    if (current.name === name && current.phone === phone) return current;
    assertVersion(ifMatch, current);
    const [changed] = await tx.query<{ version: number }>(update, [name, phone, ifMatch]);
    if (changed === undefined) throw new ProblemError('stale_version', { current: await this.read(tx) });
    const fields = [...(name === current.name ? [] : ['name']), ...(phone === current.phone ? [] : ['phone'])];
    tx.audit({ action: 'clinic.change', objectType: 'clinic', objectId: tx.clinicId, fields });
    return { version: changed.version, name, phone };
  }

  private async read(tx: Tx): Promise<ClinicDetails> {
    const [row] = await tx.query<{ body: string }>(detailsQuery);
    if (row === undefined) throw new ProblemError('not_found');
    return JSON.parse(row.body) as ClinicDetails;
  }
}
