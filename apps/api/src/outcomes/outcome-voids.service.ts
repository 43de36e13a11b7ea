import { Injectable } from '@nestjs/common';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { changeMetric, OutcomeRecorder } from './outcome-recorder';
import { insertVoids, responseQuery } from './outcomes.queries';

/** Takes responses out of the count that should not be there: entered for another day, or another runner. */
@Injectable()
export class OutcomeVoids {
  constructor(
    private readonly database: TenantDatabase,
    private readonly recorder: OutcomeRecorder,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /**
   * Voids a response; it stays readable. Again with the same reason it changes nothing.
   *
   * @throws {ProblemError} `not_found`; `conflict` for one that was corrected, or voided for another reason
   */
  void(principal: Principal, id: string, reason: string): Promise<OutcomeResponse> {
    return this.database.inTenant(principal, async (tx) => {
      lockId(tx, id);
      const response = await this.find(tx, id);
      if (response.voided?.reason === reason) return response;
      if (response.voided !== null) throw new ProblemError('conflict', { detail: 'This was voided already' });
      if (response.correctedBy !== null) {
        throw new ProblemError('conflict', { detail: 'This was corrected: void the record that replaced it' });
      }
      await this.voidIn(tx, response, reason);
      return this.find(tx, id);
    });
  }

  private async voidIn(tx: Tx, { id, patientId, code }: OutcomeResponse, reason: string): Promise<void> {
    const at = this.clock.now();
    tx.queue(insertVoids, [id, changeMetric(code), reason, tx.userId, at]);
    tx.audit({ action: 'outcome.void', objectType: 'outcome-response', objectId: id, patientId, fields: [code] });
    await this.recorder.restateChanges(tx, patientId, code, at);
    await this.worklist.refresh(tx, patientId);
  }

  private async find(tx: Tx, id: string): Promise<OutcomeResponse> {
    const [row] = await tx.query<{ body: string }>(responseQuery, [id]);
    if (row === undefined) throw new ProblemError('not_found');
    return JSON.parse(row.body) as OutcomeResponse;
  }
}
