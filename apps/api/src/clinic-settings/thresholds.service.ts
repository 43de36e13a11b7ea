import { Injectable } from '@nestjs/common';
import { clinicLimitProblems } from '@midstance/clinical/findings';
import type { ClinicThresholds, SaveThresholds } from '@midstance/contracts/clinic-settings';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { insertThresholds, thresholdChangesQuery, thresholdsQuery } from './thresholds.queries';

interface Change {
  readonly id: string;
  readonly value: number | null;
}

/** The clinic's own numbers in place of product defaults. */
@Injectable()
export class ThresholdsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  show(principal: Principal): Promise<string> {
    return this.database.read(principal, thresholdsQuery, []);
  }

  changes(principal: Principal): Promise<string> {
    return this.database.read(principal, thresholdChangesQuery, []);
  }

  save(principal: Principal, body: SaveThresholds, ifMatch: number | undefined): Promise<ClinicThresholds> {
    return this.database.inTenant(principal, (tx) => this.saveIn(tx, body, ifMatch));
  }

  /**
   * Sets all of the clinic's numbers; those that differ make one new version. The same numbers again change nothing.
   *
   * @throws {ProblemError} `precondition_required`, `stale_version` with `current`; `invalid_input` naming
   *   `values.3.value`
   */
  async saveIn(tx: Tx, body: SaveThresholds, ifMatch: number | undefined): Promise<ClinicThresholds> {
    lockId(tx, `${tx.clinicId} thresholds`);
    const current = await this.read(tx);
    const changes = changesOf(current, body);
    if (changes.length === 0) return current;
    assertVersion(ifMatch, current);
    assertSound(body);
    const values = [current.version + 1, JSON.stringify(changes), body.reason, tx.userId, this.clock.now()];
    tx.queue(insertThresholds, values);
    const fields = changes.map(({ id }) => id);
    tx.audit({ action: 'thresholds.change', objectType: 'clinic', objectId: tx.clinicId, fields });
    return this.read(tx);
  }

  private async read(tx: Tx): Promise<ClinicThresholds> {
    const [row] = await tx.query<{ body: string }>(thresholdsQuery);
    if (row === undefined) throw new ProblemError('not_found');
    return JSON.parse(row.body) as ClinicThresholds;
  }
}

function changesOf(current: ClinicThresholds, sent: SaveThresholds): Change[] {
  const before = new Map(current.values.map(({ id, value }) => [id, value]));
  const kept = new Set(sent.values.map(({ id }) => id));
  const gone = current.values.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id, value: null }));
  return [...sent.values.filter(({ id, value }) => before.get(id) !== value), ...gone];
}

function assertSound({ values }: SaveThresholds): void {
  const ids = values.map(({ id }) => id);
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: `values.${index}.id`, message: 'is given twice' }],
  );
  const problems = clinicLimitProblems(Object.fromEntries(values.map(({ id, value }) => [id, value])));
  const wrong = problems.map(({ id, message }) => ({ path: `values.${ids.indexOf(id)}.value`, message }));
  if (twice.length + wrong.length > 0) throw new ProblemError('invalid_input', { fields: [...twice, ...wrong] });
}
