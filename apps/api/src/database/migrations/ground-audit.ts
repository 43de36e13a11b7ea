import { tenantTable } from '../tenant-table';
import { definer } from './definer';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/** Seals the row in `entry`. */
const sealHashingTwice = `head.chain_hash := sha256(head.chain_hash || sec.audit_row_hash(entry));
           INSERT INTO public.audit_seals (clinic_id, seal_no, audit_id, row_hash, chain_hash)
             VALUES (head.clinic_id, head.seal_no, entry.audit_id, sec.audit_row_hash(entry), head.chain_hash);`;

/**
 * Seals what is complete of every clinic. Rows of transactions older than every running one are: none can appear before
 * them any more.
 *
 * @param seal statements that seal the row in `entry` as number `head.seal_no`, and lead `head.chain_hash` on
 */
export function sealAudit(seal = sealHashingTwice): string {
  return definer(
    'seal_audit()',
    'bigint',
    `DECLARE
       horizon bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
       head sec.audit_heads;
       entry public.audit_log;
       cut bigint;
       sealed bigint := 0;
     BEGIN
       IF NOT pg_try_advisory_xact_lock(7340033, 1) THEN RETURN 0; END IF;
       FOR head IN SELECT * FROM sec.audit_heads LOOP
         PERFORM set_config('app.clinic_id', head.clinic_id::text, true);
         SELECT a.xact INTO cut FROM public.audit_log a
           WHERE a.clinic_id = head.clinic_id AND a.xact >= head.next_xact AND a.xact < horizon
           ORDER BY a.xact OFFSET 10000 LIMIT 1;
         IF cut IS NULL OR cut = head.next_xact THEN cut := horizon; END IF;
         FOR entry IN SELECT * FROM public.audit_log a
           WHERE a.clinic_id = head.clinic_id AND a.xact >= head.next_xact AND a.xact < cut
           ORDER BY a.xact, a.audit_id LOOP
           head.seal_no := head.seal_no + 1;
           ${seal}
           sealed := sealed + 1;
           head.next_xact := entry.xact + 1;
         END LOOP;
         UPDATE sec.audit_heads h SET seal_no = head.seal_no, chain_hash = head.chain_hash, next_xact = head.next_xact
           WHERE h.clinic_id = head.clinic_id AND h.seal_no < head.seal_no;
       END LOOP;
       RETURN sealed;
     END`,
  );
}

/** Who did what to whose record, and the chain that shows a later change. */
export const auditSchema = [
  tenantTable(
    'audit_log',
    `audit_id uuid NOT NULL DEFAULT uuidv7(),
     recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     xact bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
     actor_user_id uuid DEFAULT ${setting('user_id')}::uuid,
     actor_role text DEFAULT ${setting('role')},
     session_id uuid DEFAULT ${setting('session_id')}::uuid,
     patient_id uuid DEFAULT ${setting('patient_id')}::uuid,
     action text NOT NULL, object_type text NOT NULL, object_id uuid,
     fields text[] NOT NULL DEFAULT '{}', request_id text,
     CONSTRAINT audit_log_pk PRIMARY KEY (clinic_id, audit_id),
     CONSTRAINT audit_log_action CHECK (action ~ '^[a-z][a-z_.-]{0,59}$')`,
    { appendOnly: true, patientColumn: 'patient_id', patientWrites: true },
  ),
  // Who, when and in which session come from the context alone: the application cannot name them.
  `REVOKE INSERT ON public.audit_log FROM midstance_app;
   GRANT INSERT (action, object_type, object_id, patient_id, fields, request_id) ON public.audit_log TO midstance_app`,
  `CREATE INDEX audit_log_unsealed ON public.audit_log (clinic_id, xact)`,
  `CREATE INDEX audit_log_patient ON public.audit_log (clinic_id, patient_id, recorded_at DESC)`,
  tenantTable(
    'audit_seals',
    `seal_no bigint NOT NULL, audit_id uuid NOT NULL, row_hash bytea NOT NULL, chain_hash bytea NOT NULL,
     sealed_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT audit_seals_pk PRIMARY KEY (clinic_id, seal_no),
     CONSTRAINT audit_seals_audit_unique UNIQUE (clinic_id, audit_id)`,
    { appendOnly: true, staffOnly: true },
  ),
  `REVOKE INSERT ON public.audit_seals FROM midstance_app`,
  // Where the sealing of each clinic stands; derived, the seals themselves are the evidence.
  `CREATE TABLE sec.audit_heads (
     clinic_id uuid CONSTRAINT audit_heads_pk PRIMARY KEY CONSTRAINT audit_heads_clinic_fk REFERENCES public.clinics,
     seal_no bigint NOT NULL DEFAULT 0, chain_hash bytea NOT NULL DEFAULT '', next_xact bigint NOT NULL DEFAULT 0)`,
  `CREATE FUNCTION sec.audit_row_hash(entry public.audit_log) RETURNS bytea LANGUAGE sql STABLE
   SET search_path = pg_catalog, pg_temp AS $$
     SELECT sha256(convert_to(jsonb_build_array(entry.clinic_id, entry.audit_id, extract(epoch FROM entry.recorded_at),
       entry.xact, entry.actor_user_id, entry.actor_role, entry.session_id, entry.patient_id, entry.action,
       entry.object_type, entry.object_id, entry.fields, entry.request_id)::text, 'UTF8'))
   $$;
   REVOKE ALL ON FUNCTION sec.audit_row_hash FROM PUBLIC`,
  sealAudit(),
  `CREATE FUNCTION sec.audit_faults(clinic uuid)
     RETURNS TABLE (seal_no bigint, audit_id uuid, fault text) LANGUAGE sql STABLE
     SET search_path = pg_catalog, pg_temp AS $$
     WITH chain AS (
       SELECT s.seal_no, s.audit_id, s.row_hash, s.chain_hash, a.audit_id IS NULL AS gone,
         CASE WHEN a.audit_id IS NOT NULL THEN sec.audit_row_hash(a) END AS actual_hash,
         lag(s.chain_hash, 1, ''::bytea) OVER seals AS previous_hash, lag(s.seal_no, 1, 0::bigint) OVER seals AS previous_no
       FROM public.audit_seals s LEFT JOIN public.audit_log a ON a.clinic_id = s.clinic_id AND a.audit_id = s.audit_id
       WHERE s.clinic_id = clinic WINDOW seals AS (ORDER BY s.seal_no))
     SELECT seal_no, audit_id, CASE
       WHEN gone THEN 'removed' WHEN actual_hash <> row_hash THEN 'altered'
       WHEN seal_no <> previous_no + 1 THEN 'seal removed before this' ELSE 'reordered' END
     FROM chain
     WHERE gone OR actual_hash <> row_hash OR seal_no <> previous_no + 1
       OR chain_hash <> sha256(previous_hash || row_hash)
     ORDER BY seal_no
   $$;
   REVOKE ALL ON FUNCTION sec.audit_faults FROM PUBLIC`,
];
