import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const found = tenantTable(
  'red_flags_found',
  `assessment_id uuid NOT NULL, flag_id text NOT NULL, patient_id uuid NOT NULL,
   /* as it stood when the assessment was signed */
   title text NOT NULL, level text NOT NULL, advice text NOT NULL, blocks boolean NOT NULL,
   found_on date NOT NULL, found_at timestamptz NOT NULL,
   CONSTRAINT red_flags_found_pk PRIMARY KEY (clinic_id, assessment_id, flag_id),
   CONSTRAINT red_flags_found_assessment FOREIGN KEY (clinic_id, assessment_id) REFERENCES public.assessments (clinic_id, id),
   CONSTRAINT red_flags_found_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT red_flags_found_level CHECK (level IN ('emergency', 'urgent', 'prompt', 'advise'))`,
  { patientColumn: 'patient_id', appendOnly: true },
);

const resolutions = tenantTable(
  'red_flag_resolutions',
  `id uuid NOT NULL, patient_id uuid NOT NULL, flag_id text NOT NULL, reason text NOT NULL,
   /* set where it was acknowledged in an assessment */
   assessment_id uuid,
   actor_role text NOT NULL, local_time text NOT NULL, resolved_by uuid NOT NULL, resolved_at timestamptz NOT NULL,
   CONSTRAINT red_flag_resolutions_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT red_flag_resolutions_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT red_flag_resolutions_assessment FOREIGN KEY (clinic_id, assessment_id) REFERENCES public.assessments (clinic_id, id),
   CONSTRAINT red_flag_resolutions_role CHECK (actor_role IN ('treating_therapist', 'cover')),
   CONSTRAINT red_flag_resolutions_reason CHECK (length(reason) BETWEEN 1 AND 1000)`,
  { patientColumn: 'patient_id', appendOnly: true },
);

/** Flags that are open in assessments signed before. The owner sees every clinic only while security is not forced. */
const fromSigned = `
  ALTER TABLE public.assessments NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE public.red_flags_found NO FORCE ROW LEVEL SECURITY;
  INSERT INTO public.red_flags_found (clinic_id, assessment_id, flag_id, patient_id, title, level, advice, blocks, found_on, found_at)
    SELECT a.clinic_id, a.id, f ->> 'id', a.patient_id, f ->> 'title', f ->> 'level', f ->> 'advice',
      (f -> 'blocks')::boolean, a.assessed_on, a.signed_at
    FROM public.assessments a, jsonb_array_elements(a.snapshot -> 'redFlags') f WHERE a.status = 'signed';
  ALTER TABLE public.red_flags_found FORCE ROW LEVEL SECURITY;
  ALTER TABLE public.assessments FORCE ROW LEVEL SECURITY;`;

/** Red flags found in the clinic and what was decided about flags; those runners report are in their runs. */
export class RedFlags1795347835000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${found}
      CREATE INDEX red_flags_found_patient_index ON public.red_flags_found (clinic_id, patient_id, found_at DESC);`);
    await db.query(`${resolutions}
      CREATE INDEX red_flag_resolutions_patient_index ON public.red_flag_resolutions (clinic_id, patient_id, resolved_at DESC);`);
    await db.query(fromSigned);
    await db.query('ALTER TABLE public.program_versions ADD COLUMN red_flag_reason text;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE public.program_versions DROP COLUMN red_flag_reason;
       DROP TABLE public.red_flag_resolutions; DROP TABLE public.red_flags_found;`,
    );
  }
}
