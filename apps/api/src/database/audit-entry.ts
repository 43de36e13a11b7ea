import { contextPatient } from './tenant-table';

/** What is recorded of a read of a chart or a change; who, when and from where come from the session. */
export interface AuditEntry {
  /** Verb in words joined by `-` or `.`: `chart.open`, `assessment.sign`. */
  action: string;
  patientId?: string;
  objectType: string;
  objectId?: string;
  /** Names of the fields that changed; never their values. */
  fields?: readonly string[];
}

const columns = 'action, object_type, object_id, patient_id, fields, request_id';

/** Statement that records an entry. */
export const auditInsert = `INSERT INTO audit_log (${columns}) VALUES ($1, $2, $3, ${patientOrOwn('$4')}, $5, $6)`;

/** The wrapped statements by the bare ones: long texts, which need not be put together for each request. */
const audited = new Map<string, string>();

/** Wraps a reading statement so that it is recorded exactly when it found something. `$n+1…` are the entry's values. */
export function auditedRead(sql: string, parameterCount: number): string {
  const wrapped = audited.get(sql) ?? wrap(sql, parameterCount);
  audited.set(sql, wrapped);
  return wrapped;
}

function wrap(sql: string, parameterCount: number): string {
  const [action, type, id, patient, fields, request] = [1, 2, 3, 4, 5, 6].map((n) => `$${parameterCount + n}`);
  return `WITH answer AS MATERIALIZED (${sql}), noted AS (INSERT INTO audit_log (${columns})
    SELECT ${action}, ${type}, ${id}::uuid, ${patientOrOwn(String(patient))}, ${fields}::text[], ${request}
    FROM answer WHERE body IS NOT NULL) SELECT * FROM answer`;
}

export function auditValues(entry: AuditEntry, requestId: string | null): unknown[] {
  return [
    entry.action,
    entry.objectType,
    entry.objectId ?? null,
    entry.patientId ?? null,
    [...(entry.fields ?? [])],
    requestId,
  ];
}

/** A patient's own acts always belong to their own record. */
function patientOrOwn(parameter: string): string {
  return `coalesce(${parameter}::uuid, ${contextPatient})`;
}
