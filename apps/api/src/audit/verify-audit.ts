import { Client } from 'pg';

/** A place where the audit trail is not what was sealed. */
export interface AuditFault {
  clinicId: string;
  /** Position in the clinic's chain. */
  sealNo: number;
  /** `null` when the row is gone together with its seal. */
  auditId: string | null;
  /** `removed`, `altered`, `reordered`, `seal removed before this`, `the end of the chain up to here is removed`. */
  fault: string;
}

/**
 * What a check of all clinics found. `heads` are the ends of the chains: keep them elsewhere to notice a tail that was
 * cut by somebody who set the recorded end back as well.
 */
export interface AuditReport {
  faults: AuditFault[];
  heads: { clinicId: string; sealNo: number; hash: string }[];
  /** Rows not sealed yet; only the newest should be. */
  unsealed: number;
}

/** Recomputes every clinic's chain from the rows as they are now. */
export async function verifyAudit(ownerUrl: string): Promise<AuditReport> {
  const client = new Client({ connectionString: ownerUrl, options: '-c role=midstance_owner' });
  await client.connect();
  try {
    const report: AuditReport = { faults: [], heads: [], unsealed: 0 };
    const clinics = await client.query<{ clinic_id: string }>(
      'SELECT clinic_id FROM sec.audit_heads ORDER BY clinic_id',
    );
    for (const { clinic_id: clinicId } of clinics.rows) await verifyClinic(client, clinicId, report);
    return report;
  } finally {
    await client.end();
  }
}

async function verifyClinic(client: Client, clinicId: string, report: AuditReport): Promise<void> {
  await client.query(`SELECT set_config('app.clinic_id', $1, false)`, [clinicId]);
  const faults = await client.query<{ seal_no: string; audit_id: string; fault: string }>(
    'SELECT seal_no, audit_id, fault FROM sec.audit_faults($1)',
    [clinicId],
  );
  for (const { seal_no, audit_id, fault } of faults.rows) {
    report.faults.push({ clinicId, sealNo: Number(seal_no), auditId: audit_id, fault });
  }
  const head = await client.query<{ seal_no: string; hash: string; recorded_no: string; recorded_hash: string }>(
    `SELECT coalesce(s.seal_no, 0) AS seal_no, encode(coalesce(s.chain_hash, ''), 'hex') AS hash,
       h.seal_no AS recorded_no, encode(h.chain_hash, 'hex') AS recorded_hash
     FROM sec.audit_heads h LEFT JOIN LATERAL
       (SELECT seal_no, chain_hash FROM audit_seals ORDER BY seal_no DESC LIMIT 1) s ON true
     WHERE h.clinic_id = $1`,
    [clinicId],
  );
  const unsealed = await client.query<{ count: string }>(
    `SELECT count(*) FROM audit_log a WHERE NOT EXISTS
       (SELECT FROM audit_seals s WHERE s.clinic_id = a.clinic_id AND s.audit_id = a.audit_id)`,
  );
  report.unsealed += Number(unsealed.rows[0]?.count ?? 0);
  const end = head.rows[0];
  if (!end) return;
  report.heads.push({ clinicId, sealNo: Number(end.seal_no), hash: end.hash });
  if (end.seal_no === end.recorded_no && end.hash === end.recorded_hash) return;
  const fault = 'the end of the chain up to here is removed';
  report.faults.push({ clinicId, sealNo: Number(end.recorded_no), auditId: null, fault });
}
