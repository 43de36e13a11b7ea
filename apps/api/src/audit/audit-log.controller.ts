import { Controller, Get, Query } from '@nestjs/common';
import { auditLogPage, auditLogQuery, type AuditLogQuery } from '@midstance/contracts/audit';
import { utcInstant } from '../database/json-time';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { Access, Caller, Returns } from '../http/access';

/** A page of the log. Opening an episode is a change; every other `….open` only looks. */
const auditLogSql = `
  WITH rows AS (
    SELECT a.audit_id, a.recorded_at, a.actor_user_id, a.action, a.object_type, a.fields, a.patient_id, m.display_name,
      p.given_name || ' ' || p.family_name AS patient_name
    FROM audit_log a LEFT JOIN memberships m ON m.clinic_id = a.clinic_id AND m.user_id = a.actor_user_id
      LEFT JOIN patients p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
    WHERE a.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
      AND ($1::uuid IS NULL OR a.audit_id < $1) AND ($3::uuid IS NULL OR a.actor_user_id = $3)
      AND (NOT $4::boolean OR a.action NOT LIKE '%.open' OR a.action = 'episode.open')
    ORDER BY a.audit_id DESC LIMIT $2 + 1),
  shown AS (SELECT * FROM rows ORDER BY audit_id DESC LIMIT $2)
  SELECT json_build_object(
    'items', coalesce((SELECT json_agg(json_build_object('id', audit_id, 'at', ${utcInstant('recorded_at')},
        'userId', actor_user_id, 'name', display_name, 'action', action, 'objectType', object_type, 'fields', fields,
        'patientId', patient_id, 'patientName', patient_name) ORDER BY audit_id DESC)
      FROM shown), '[]'),
    'next', CASE WHEN (SELECT count(*) FROM rows) > $2
      THEN (SELECT audit_id::text FROM shown ORDER BY audit_id LIMIT 1) END)::text AS body`;

/** Who did what in the whole clinic. Reading it is recorded too. */
@Controller('audit-log')
export class AuditLogController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Access('lead')
  @Returns(auditLogPage)
  list(
    @Caller() caller: Principal,
    @Query({ schema: auditLogQuery }) { after, limit, userId, changesOnly }: AuditLogQuery,
  ): Promise<string> {
    const audit = { action: 'audit-log.open', objectType: 'clinic' };
    return this.database.read(
      caller,
      auditLogSql,
      [after ?? null, limit, userId ?? null, changesOnly === 'true'],
      audit,
    );
  }
}
