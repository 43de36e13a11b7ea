import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

/** One row for each goal. What a finding set is written once, from the signed assessment; only its status is edited. */
const goals = tenantTable(
  'episode_goals',
  `id uuid NOT NULL, patient_id uuid NOT NULL, episode_id uuid NOT NULL, kind text NOT NULL,
   assessment_id uuid, finding_key text,
   /* the finding's words, evidence and aims as they were signed */
   finding jsonb,
   activity text, measure_id text, side text NOT NULL, basis text, unit text NOT NULL,
   baseline double precision, baseline_on date NOT NULL,
   target_when text, target double precision, target_id text,
   due_on date, status text NOT NULL, status_on date,
   version integer NOT NULL DEFAULT 1, created_by uuid NOT NULL, created_at timestamptz NOT NULL,
   updated_at timestamptz NOT NULL,
   CONSTRAINT episode_goals_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT episode_goals_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT episode_goals_episode FOREIGN KEY (clinic_id, episode_id) REFERENCES public.episodes (clinic_id, id),
   CONSTRAINT episode_goals_assessment FOREIGN KEY (clinic_id, assessment_id)
     REFERENCES public.assessments (clinic_id, id),
   CONSTRAINT episode_goals_kind CHECK (
     (kind = 'finding' AND assessment_id IS NOT NULL AND finding_key IS NOT NULL AND finding IS NOT NULL)
     OR (kind = 'activity' AND activity IS NOT NULL)),
   CONSTRAINT episode_goals_status CHECK (status IN ('open', 'reached', 'dropped')),
   CONSTRAINT episode_goals_status_on CHECK ((status = 'open') = (status_on IS NULL)),
   CONSTRAINT episode_goals_target CHECK ((target IS NULL) = (target_when IS NULL))`,
  { patientColumn: 'patient_id' },
);

/** Goals of episodes: what accepted findings set, and the runner's own activities. */
export class EpisodeGoals1795347180000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${goals}
      CREATE INDEX episode_goals_of_patient ON public.episode_goals (clinic_id, patient_id);
      CREATE UNIQUE INDEX episode_goals_open_finding
        ON public.episode_goals (clinic_id, episode_id, finding_key, measure_id, side) NULLS NOT DISTINCT
        WHERE kind = 'finding' AND status = 'open';
      CREATE UNIQUE INDEX episode_goals_open_activity ON public.episode_goals (clinic_id, episode_id, lower(activity))
        WHERE kind = 'activity' AND status = 'open';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE public.episode_goals;');
  }
}
