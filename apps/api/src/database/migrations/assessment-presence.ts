import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

/** Who has a draft on the screen, and when they last said so. Rows live for a minute. */
const presence = tenantTable(
  'assessment_presence',
  `assessment_id uuid NOT NULL, user_id uuid NOT NULL, seen_at timestamptz NOT NULL,
   CONSTRAINT assessment_presence_pk PRIMARY KEY (clinic_id, assessment_id, user_id),
   CONSTRAINT assessment_presence_assessment FOREIGN KEY (clinic_id, assessment_id)
     REFERENCES public.assessments (clinic_id, id)`,
  { staffOnly: true },
);

/** Two people in one draft see each other. */
export class AssessmentPresence1795346000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(presence);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE public.assessment_presence');
  }
}
