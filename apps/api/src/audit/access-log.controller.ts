import { Controller, Get, Param, Query } from '@nestjs/common';
import { accessLogPage, accessLogQuery, type AccessLogQuery } from '@midstance/contracts/audit';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { contextPatient } from '../database/tenant-table';
import { TenantDatabase } from '../database/tenant-database';
import { Access, Caller, Returns } from '../http/access';

/** `$1` id of the last row of the page before, or null; `$2` page size. */
const accessLogOf = (patient: string) => `
  WITH rows AS (
    SELECT a.audit_id, a.recorded_at, a.actor_user_id, a.action, a.object_type, a.fields, m.display_name
    FROM audit_log a LEFT JOIN memberships m ON m.clinic_id = a.clinic_id AND m.user_id = a.actor_user_id
    WHERE a.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid AND a.patient_id = ${patient}
      AND ($1::uuid IS NULL OR a.audit_id < $1)
    ORDER BY a.audit_id DESC LIMIT $2 + 1),
  shown AS (SELECT * FROM rows ORDER BY audit_id DESC LIMIT $2)
  SELECT json_build_object(
    'items', coalesce((SELECT json_agg(json_build_object('id', audit_id,
        'at', to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'userId', actor_user_id,
        'name', display_name, 'action', action, 'objectType', object_type, 'fields', fields) ORDER BY audit_id DESC)
      FROM shown), '[]'),
    'next', CASE WHEN (SELECT count(*) FROM rows) > $2
      THEN (SELECT audit_id::text FROM shown ORDER BY audit_id LIMIT 1) END)::text AS body
  WHERE EXISTS (SELECT FROM patients p WHERE p.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
    AND p.id = ${patient})`;

const accessLogOfRecord = accessLogOf('$3::uuid');
const ownAccessLog = accessLogOf(contextPatient);

/** Who opened or changed a chart: for the clinic, and for the patient it is about. */
@Controller()
export class AccessLogController {
  constructor(private readonly database: TenantDatabase) {}

  @Get('patients/:id/access-log')
  @Access('staff')
  @Returns(accessLogPage)
  ofPatient(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: accessLogQuery }) { after, limit }: AccessLogQuery,
  ): Promise<string> {
    return this.database.read(caller, accessLogOfRecord, [after ?? null, limit, id]);
  }

  @Get('my/access-log')
  @Access('patient')
  @Returns(accessLogPage)
  own(
    @Caller() caller: Principal,
    @Query({ schema: accessLogQuery }) { after, limit }: AccessLogQuery,
  ): Promise<string> {
    return this.database.read(caller, ownAccessLog, [after ?? null, limit]);
  }
}
