import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const versions = tenantTable(
  'program_versions',
  `program_id uuid NOT NULL, version integer NOT NULL,
   patient_id uuid NOT NULL, episode_id uuid NOT NULL,
   status text NOT NULL, content jsonb NOT NULL, reason text NOT NULL,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT program_versions_pk PRIMARY KEY (clinic_id, program_id, version),
   CONSTRAINT program_versions_of_patient UNIQUE (clinic_id, patient_id, program_id, version),
   CONSTRAINT program_versions_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT program_versions_episode FOREIGN KEY (clinic_id, episode_id) REFERENCES public.episodes (clinic_id, id),
   CONSTRAINT program_versions_status CHECK (status IN ('active', 'paused', 'ended'))`,
  { patientColumn: 'patient_id', appendOnly: true },
);

/** Prescriptions: each change is a new version; the newest counts. */
export class Programs1790000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${versions}
      CREATE INDEX program_versions_patient_index ON public.program_versions (clinic_id, patient_id, created_at DESC);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE public.program_versions;`);
  }
}
