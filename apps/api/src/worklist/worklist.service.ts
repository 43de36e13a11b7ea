import { Injectable } from '@nestjs/common';
import { snoozeProblems, type Priority } from '@midstance/clinical/adherence';
import type { WorklistView } from '@midstance/contracts/worklist';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { ProblemError } from '../http/problem-error';
import { worklistQueries } from './worklist.queries';

interface Page {
  readonly view: WorklistView;
  readonly limit: number;
  readonly after?: string | undefined;
}

interface SnoozeRow {
  readonly priority: Priority | 5;
  readonly days: number;
  readonly [column: string]: unknown;
}

/** Who needs somebody, and putting it off. */
@Injectable()
export class WorklistService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** The home page, one round trip. */
  show(principal: Principal, { view, limit, after }: Page): Promise<string> {
    const [priority = null, since = null, patientId = null] = after?.split('|') ?? [];
    return this.database.read(principal, worklistQueries[view], [this.clock.now(), limit, priority, since, patientId]);
  }

  /** Takes a row out of "needs me" until a day; at most seven days, never for a same-day reason. */
  async snooze(principal: Principal, patientId: string, until: string, reason: string): Promise<void> {
    await this.database.inTenant(principal, async (tx) => {
      const [row] = await tx.query<SnoozeRow>(
        `SELECT w.priority, $2::date - ($3::timestamptz AT TIME ZONE c.time_zone)::date AS days
         FROM worklist_rows w JOIN clinics c ON c.clinic_id = w.clinic_id WHERE w.patient_id = $1`,
        [patientId, until, this.clock.now()],
      );
      if (row === undefined) throw new ProblemError('not_found');
      const [problem] = row.priority === 5 ? [] : snoozeProblems(row.priority, row.days, reason);
      if (problem?.field === 'priority') {
        throw new ProblemError('rule_refused', { detail: 'A same-day reason cannot be put off.' });
      }
      if (problem !== undefined) {
        throw new ProblemError('invalid_input', {
          fields: [{ path: 'until', message: 'must lie one to seven days ahead' }],
        });
      }
      tx.queue('INSERT INTO worklist_snoozes (patient_id, until, reason, created_by) VALUES ($1, $2, $3, $4)', [
        patientId,
        until,
        reason,
        tx.userId,
      ]);
      tx.audit({ action: 'worklist.snooze', objectType: 'patient', objectId: patientId, patientId });
    });
  }
}
