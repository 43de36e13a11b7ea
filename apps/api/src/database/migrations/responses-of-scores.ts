import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['gate_tests', 'outcome_responses'];
const security = (how: 'NO FORCE' | 'FORCE') =>
  tables.map((table) => `ALTER TABLE public.${table} ${how} ROW LEVEL SECURITY;`).join('\n');

/** A score and its response were written by one request, so within a second of each other. */
const nearest = `
  SELECT r.id FROM public.outcome_responses r
  WHERE r.clinic_id = g.clinic_id AND r.patient_id = g.patient_id AND r.local_date = g.local_date
    AND r.created_by = g.created_by AND r.created_at BETWEEN g.created_at - interval '1 s' AND g.created_at + interval '1 s'
    AND regexp_replace(g.metric, '_change$', '') =
      'prom.' || CASE r.code WHEN 'I-PRRS' THEN 'IPRRS' ELSE replace(r.code, '-', '_') END
  ORDER BY greatest(r.created_at - g.created_at, g.created_at - r.created_at), r.id LIMIT 1`;

/** Scores that gates know from before learn which response they are of, so that voiding it takes them back too. */
export class ResponsesOfScores1795352580000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${security('NO FORCE')}
      ALTER TABLE public.gate_tests DISABLE TRIGGER append_only;
      UPDATE public.gate_tests g SET response_id = (${nearest}) WHERE g.response_id IS NULL AND g.metric LIKE 'prom.%';
      ALTER TABLE public.gate_tests ENABLE TRIGGER append_only;
      ${security('FORCE')}`);
  }

  /** Nothing to take back: the column goes with the migration that made it. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
