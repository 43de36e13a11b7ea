import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './definer';

const functions = [
  // The worker works in one clinic at a time, under the same policies as its staff, with nobody behind it.
  definer(
    'open_worker_ctx(clinic uuid)',
    'void',
    `BEGIN
       PERFORM sec.set_ctx(clinic, NULL, 2::smallint, NULL, NULL);
     END`,
  ),
  definer(
    'stale_worklist(most integer)',
    'TABLE (clinic_id uuid, patient_id uuid)',
    `DECLARE
       head sec.audit_heads;
     BEGIN
       FOR head IN SELECT * FROM sec.audit_heads LOOP
         PERFORM set_config('app.clinic_id', head.clinic_id::text, true);
         RETURN QUERY SELECT w.clinic_id, w.patient_id FROM public.worklist_rows w
           JOIN public.patients p ON p.clinic_id = w.clinic_id AND p.id = w.patient_id
           WHERE w.clinic_id = head.clinic_id AND NOT w.archived
             AND (w.computed_on < (now() AT TIME ZONE p.time_zone)::date OR w.updated_at < now() - interval '6 hours')
           ORDER BY w.computed_on, w.updated_at LIMIT most;
         IF FOUND THEN RETURN; END IF;
       END LOOP;
     END`,
  ),
];

/** Lets a worker renew the rows of the worklist that time alone has changed: nobody wrote, and that is the reason. */
export class WorklistWorker1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of functions) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION sec.stale_worklist; DROP FUNCTION sec.open_worker_ctx');
  }
}
