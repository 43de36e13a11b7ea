import { Injectable } from '@nestjs/common';
import type { OpenRedFlag, OpenRedFlags, ResolveRedFlag } from '@midstance/contracts/red-flags';
import { Clock, localTime } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { insertResolution, openFlagsIn, readOpenRedFlags } from './red-flag-store';
import { redFlagLogQuery } from './red-flags.queries';

/** Who resolves: whether they treat the patient, and the patient's clock. */
interface Place extends Record<string, unknown> {
  readonly treats: boolean;
  readonly time_zone: string;
}

/** Open red flags of a patient, and resolving them. */
@Injectable()
export class RedFlagsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /** What every screen of a patient shows above itself; the screen's own read is what is recorded. */
  async list(principal: Principal, patientId: string): Promise<OpenRedFlags> {
    const body = await this.database.read(principal, redFlagLogQuery, [patientId]);
    return { items: openFlagsIn(body) };
  }

  /** Resolves a flag and answers with those that are still open. */
  resolve(principal: Principal, id: string, body: ResolveRedFlag): Promise<OpenRedFlags> {
    return this.database.inTenant(principal, async (tx) => {
      await this.resolveIn(tx, id, body);
      await this.worklist.refresh(tx, body.patientId);
      return { items: await readOpenRedFlags(tx, body.patientId) };
    });
  }

  /**
   * Records that a therapist looked into a flag; the same act again changes nothing. The worklist is left to the caller.
   *
   * @throws {ProblemError} `not_found` for an unknown patient; `rule_refused` for somebody who does not treat;
   *   `conflict` when the flag is not open, or stands in a draft; `id_reused`
   */
  async resolveIn(tx: Tx, id: string, { patientId, flagId, reason }: ResolveRedFlag): Promise<void> {
    lockId(tx, id);
    const open = await readOpenRedFlags(tx, patientId);
    const [known] = await tx.query<{ same: boolean }>(
      `SELECT (patient_id, flag_id, reason) IS NOT DISTINCT FROM ($2, $3, $4) AS same
       FROM red_flag_resolutions WHERE id = $1`,
      [id, patientId, flagId, reason],
    );
    if (known?.same === false) throw new ProblemError('id_reused');
    if (known !== undefined) return;
    const [place] = await tx.query<Place>(
      `SELECT p.time_zone, EXISTS (SELECT FROM care_team c WHERE c.patient_id = p.id AND c.user_id = $2) AS treats
       FROM patients p WHERE p.id = $1`,
      [patientId, tx.userId],
    );
    if (place === undefined) throw new ProblemError('not_found');
    if (!place.treats && tx.role === 'lead') {
      throw new ProblemError('rule_refused', {
        detail: 'A red flag is resolved by a therapist. Join the care team first.',
      });
    }
    assertResolvable(open.find((flag) => flag.flagId === flagId));
    const at = this.clock.now();
    const when = { at, localTime: localTime(at, place.time_zone) };
    insertResolution(tx, { id, patientId, flagId, reason, assessmentId: null, ...when });
    tx.audit({ action: 'red-flag.resolve', objectType: 'red-flag', objectId: id, patientId });
  }
}

function assertResolvable(flag: OpenRedFlag | undefined): void {
  if (flag === undefined) throw new ProblemError('conflict', { detail: 'This red flag is not open any more.' });
  if (flag.recordedIn.kind !== 'draft') return;
  throw new ProblemError('conflict', {
    detail: 'This red flag stands in an assessment that is not signed: say there what was done.',
  });
}
