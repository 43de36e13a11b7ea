import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const thresholds = tenantTable(
  'clinic_thresholds',
  `version integer NOT NULL, limit_id text NOT NULL,
   /* the clinic's number from this version on; null: the product's default again */
   value double precision,
   reason text NOT NULL, changed_by uuid NOT NULL, changed_at timestamptz NOT NULL,
   CONSTRAINT clinic_thresholds_pk PRIMARY KEY (clinic_id, version, limit_id),
   CONSTRAINT clinic_thresholds_version CHECK (version >= 2),
   CONSTRAINT clinic_thresholds_reason CHECK (length(reason) BETWEEN 1 AND 500)`,
  { staffOnly: true, appendOnly: true },
);

const batteries = tenantTable(
  'clinic_batteries',
  `id uuid NOT NULL, version integer NOT NULL,
   name text NOT NULL, complaint text NOT NULL,
   /* measure ids by section, in the order of the visit */
   sections jsonb NOT NULL,
   note text NOT NULL, retired boolean NOT NULL,
   saved_by uuid NOT NULL, saved_at timestamptz NOT NULL,
   CONSTRAINT clinic_batteries_pk PRIMARY KEY (clinic_id, id, version),
   CONSTRAINT clinic_batteries_version CHECK (version >= 1),
   CONSTRAINT clinic_batteries_name CHECK (length(name) BETWEEN 1 AND 80)`,
  { staffOnly: true, appendOnly: true },
);

/** What a clinic sets for itself. Rows are versions: none is ever changed, so that old records keep what they used. */
export class ClinicSettings1790000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${thresholds} ${batteries}
      CREATE INDEX clinic_thresholds_limit ON public.clinic_thresholds (clinic_id, limit_id, version DESC);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE public.clinic_batteries; DROP TABLE public.clinic_thresholds;');
  }
}
