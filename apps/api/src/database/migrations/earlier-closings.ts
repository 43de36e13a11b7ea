import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The owner sees the rows of every clinic only while security is not forced. */
const read = ['assessments', 'patients', 'care_team', 'runs', 'training_history', 'return_to_run_decisions'];
const security = (how: 'NO FORCE' | 'FORCE') =>
  [...read, 'red_flag_resolutions'].map((table) => `ALTER TABLE public.${table} ${how} ROW LEVEL SECURITY;`).join('\n');

/** A decision of a plan closed every flag that the runner had reported since the closing before it. */
const fromDecisions = `
  WITH closings AS (
    SELECT d.*, lag(d.decided_at, 1, '-infinity') OVER (PARTITION BY d.clinic_id, d.patient_id ORDER BY d.decided_at) AS after
    FROM public.return_to_run_decisions d WHERE d.action ->> 'kind' = 'close-red-flags'),
  reported AS (
    SELECT r.clinic_id, r.patient_id, jsonb_array_elements_text(r.red_flags) AS code, r.recorded_at AS at
    FROM public.runs r
    UNION ALL
    SELECT h.clinic_id, h.patient_id, jsonb_array_elements_text(h.record -> 'redFlags'),
      (h.record ->> 'recordedLocal')::timestamp AT TIME ZONE r.time_zone
    FROM public.training_history h JOIN public.runs r ON r.clinic_id = h.clinic_id AND r.id::text = h.record_id
    WHERE h.kind = 'run')
  INSERT INTO public.red_flag_resolutions (clinic_id, id, patient_id, flag_id, reason, actor_role, local_time, resolved_by,
    resolved_at)
  SELECT c.clinic_id, uuidv7(), c.patient_id, f.code, c.reason, c.actor_role, c.local_time, c.decided_by, c.decided_at
  FROM closings c JOIN LATERAL (SELECT DISTINCT s.code FROM reported s WHERE s.clinic_id = c.clinic_id
    AND s.patient_id = c.patient_id AND s.at > c.after AND s.at <= c.decided_at) f ON true;
  ALTER TABLE public.return_to_run_decisions DISABLE TRIGGER append_only;
  DELETE FROM public.return_to_run_decisions WHERE action ->> 'kind' = 'close-red-flags';
  ALTER TABLE public.return_to_run_decisions ENABLE TRIGGER append_only;`;

/** An assessment that was signed said what was done about flags, of itself or of earlier ones. */
const fromSigned = `
  INSERT INTO public.red_flag_resolutions (clinic_id, id, patient_id, flag_id, reason, assessment_id, actor_role, local_time,
    resolved_by, resolved_at)
  SELECT a.clinic_id, uuidv7(), a.patient_id, k ->> 'redFlagId', k ->> 'text', a.id,
    CASE WHEN EXISTS (SELECT FROM public.care_team c WHERE c.clinic_id = a.clinic_id AND c.patient_id = a.patient_id
      AND c.user_id = a.signed_by) THEN 'treating_therapist' ELSE 'cover' END,
    to_char(a.signed_at AT TIME ZONE p.time_zone, 'YYYY-MM-DD"T"HH24:MI'), a.signed_by, a.signed_at
  FROM public.assessments a JOIN public.patients p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id,
    jsonb_array_elements(a.red_flag_acknowledgements) k
  WHERE a.status = 'signed' AND NOT EXISTS (SELECT FROM public.red_flag_resolutions x
    WHERE x.clinic_id = a.clinic_id AND x.assessment_id = a.id AND x.flag_id = k ->> 'redFlagId');`;

/** What was decided about red flags before decisions about them had a place of their own. */
export class EarlierClosings1795352520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${security('NO FORCE')} ${fromDecisions} ${fromSigned} ${security('FORCE')}`);
  }

  /** Nothing to take back: every version since reads resolutions. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
