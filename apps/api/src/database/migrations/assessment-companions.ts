import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the catalogue asks beside a value: the angle at which it hurt, the end feel, the site. */
export class AssessmentCompanions1795347300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE public.assessment_values ADD COLUMN companions jsonb
         CONSTRAINT assessment_values_companions CHECK (jsonb_typeof(companions) = 'object')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE public.assessment_values DROP COLUMN companions');
  }
}
