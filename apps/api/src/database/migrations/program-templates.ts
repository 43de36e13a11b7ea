import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const templates = tenantTable(
  'clinic_program_templates',
  `id uuid NOT NULL, version integer NOT NULL, title text NOT NULL, content jsonb NOT NULL, retired boolean NOT NULL,
   saved_by uuid NOT NULL, saved_at timestamptz NOT NULL,
   CONSTRAINT clinic_program_templates_pk PRIMARY KEY (clinic_id, id, version),
   CONSTRAINT clinic_program_templates_version CHECK (version >= 1),
   CONSTRAINT clinic_program_templates_title CHECK (length(title) BETWEEN 1 AND 160)`,
  { staffOnly: true, appendOnly: true },
);

/** A clinic's own program templates. Each change is a version. */
export class ProgramTemplates1795349220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(templates);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE public.clinic_program_templates;');
  }
}
