import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';
import { definer } from './definer';

/** A response that should not be there at all, with the reason. The response itself stays as it is. */
const voids = tenantTable(
  'outcome_voids',
  `response_id uuid NOT NULL, patient_id uuid NOT NULL,
   /* the metric of its change: all earlier values were counted from a baseline that may be gone */
   change_metric text NOT NULL,
   reason text NOT NULL, voided_by uuid NOT NULL, voided_at timestamptz NOT NULL,
   CONSTRAINT outcome_voids_pk PRIMARY KEY (clinic_id, response_id),
   CONSTRAINT outcome_voids_response FOREIGN KEY (clinic_id, response_id)
     REFERENCES public.outcome_responses (clinic_id, id),
   CONSTRAINT outcome_voids_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id)`,
  { patientColumn: 'patient_id', appendOnly: true },
);

// What was answered so far on a link that is taken back is forgotten with it. Answers whose link it was.
const withdraw = definer(
  'withdraw_outcome_link(link uuid)',
  'uuid',
  `DECLARE
     owner uuid;
   BEGIN
     IF current_setting('app.role') = 'patient' THEN RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501'; END IF;
     DELETE FROM sec.outcome_links l WHERE l.clinic_id = current_setting('app.clinic_id')::uuid AND l.id = link
       AND l.finished_at IS NULL RETURNING l.patient_id INTO owner;
     IF NOT FOUND THEN RAISE EXCEPTION 'not_found' USING ERRCODE = 'MS000'; END IF;
     RETURN owner;
   END`,
);

/** Responses entered by mistake are voided, links handed out by mistake are taken back. */
export class OutcomeVoids1795348620000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${voids}
      CREATE INDEX outcome_voids_of_patient ON public.outcome_voids (clinic_id, patient_id);
      ALTER TABLE public.gate_tests ADD COLUMN response_id uuid,
        ADD CONSTRAINT gate_tests_response FOREIGN KEY (clinic_id, response_id)
          REFERENCES public.outcome_responses (clinic_id, id);`);
    await db.query(withdraw);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION sec.withdraw_outcome_link; ALTER TABLE public.gate_tests DROP COLUMN response_id;
      DROP TABLE public.outcome_voids;`);
  }
}
