import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const rows = tenantTable(
  'worklist_rows',
  `patient_id uuid NOT NULL,
   /* 1 most urgent to 4; 5 needs nobody */
   priority smallint NOT NULL, since date NOT NULL,
   return_to_run boolean NOT NULL, archived boolean NOT NULL,
   row jsonb NOT NULL,
   /* written when an assessment is signed; a runner's log leaves it alone */
   worst_symmetry jsonb, retest_due date,
   /* where the patient stands, for the chart */
   standing jsonb,
   /* the patient's day the row was worked out for; a worker renews older ones */
   computed_on date NOT NULL, updated_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT worklist_rows_pk PRIMARY KEY (clinic_id, patient_id),
   CONSTRAINT worklist_rows_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT worklist_rows_priority CHECK (priority BETWEEN 1 AND 5)`,
  // A runner's own log rewrites their row; they can neither list the others nor learn more than they wrote.
  { patientColumn: 'patient_id', patientWrites: true },
);

const snoozes = tenantTable(
  'worklist_snoozes',
  `patient_id uuid NOT NULL, until date NOT NULL, reason text NOT NULL,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT worklist_snoozes_pk PRIMARY KEY (clinic_id, patient_id, created_at),
   CONSTRAINT worklist_snoozes_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id)`,
  { staffOnly: true, appendOnly: true },
);

/** The read model of the home page: one row per patient. */
export class Worklist1790000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${rows}
      CREATE INDEX worklist_rows_need ON public.worklist_rows (clinic_id, archived, priority, since, patient_id);`);
    await db.query(snoozes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE public.worklist_snoozes; DROP TABLE public.worklist_rows;`);
  }
}
