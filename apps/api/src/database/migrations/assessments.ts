import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const assessments = tenantTable(
  'assessments',
  `id uuid NOT NULL, patient_id uuid NOT NULL, episode_id uuid NOT NULL,
   battery_id text NOT NULL, battery_version integer NOT NULL,
   assessed_on date NOT NULL, involved_side text NOT NULL, body_mass_kg double precision,
   pain_sites jsonb NOT NULL, intake jsonb NOT NULL,
   finding_decisions jsonb NOT NULL, red_flag_acknowledgements jsonb NOT NULL,
   note text NOT NULL,
   /* fingerprint of the draft as it was sent: the same body again changes nothing */
   body_hash bytea NOT NULL,
   status text NOT NULL DEFAULT 'draft', signed_at timestamptz, signed_by uuid, snapshot jsonb,
   version integer NOT NULL DEFAULT 1,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT assessments_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT assessments_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT assessments_episode FOREIGN KEY (clinic_id, episode_id) REFERENCES public.episodes (clinic_id, id),
   CONSTRAINT assessments_involved_side CHECK (involved_side IN ('left', 'right', 'both', 'none')),
   CONSTRAINT assessments_body_mass CHECK (body_mass_kg BETWEEN 20 AND 250),
   CONSTRAINT assessments_status CHECK (status IN ('draft', 'signed')),
   CONSTRAINT assessments_signed CHECK ((status = 'signed') = (signed_at IS NOT NULL AND signed_by IS NOT NULL AND snapshot IS NOT NULL))`,
  { staffOnly: true },
);

const values = tenantTable(
  'assessment_values',
  `assessment_id uuid NOT NULL, measure_id text NOT NULL, side text NOT NULL, trial smallint NOT NULL,
   patient_id uuid NOT NULL,
   value double precision, option text, unit text, not_done text, pain smallint,
   confirmed_out_of_range boolean NOT NULL, lever_arm_m double precision, method text,
   CONSTRAINT assessment_values_pk PRIMARY KEY (clinic_id, assessment_id, measure_id, side, trial),
   CONSTRAINT assessment_values_assessment FOREIGN KEY (clinic_id, assessment_id) REFERENCES public.assessments (clinic_id, id),
   CONSTRAINT assessment_values_side CHECK (side IN ('left', 'right', 'none')),
   CONSTRAINT assessment_values_trial CHECK (trial BETWEEN 1 AND 60),
   CONSTRAINT assessment_values_pain CHECK (pain BETWEEN 0 AND 10),
   CONSTRAINT assessment_values_lever_arm CHECK (lever_arm_m BETWEEN 0.01 AND 1.2),
   CONSTRAINT assessment_values_one CHECK (num_nonnulls(value, option, not_done) = 1)`,
  { staffOnly: true },
);

/** Values of a signed assessment are as final as the assessment; looked at once a statement, not once a row. */
const finalValues = `
  CREATE FUNCTION sec.refuse_signed_values() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM public.assessments a WHERE a.status = 'signed'
        AND (a.clinic_id, a.id) IN (SELECT DISTINCT c.clinic_id, c.assessment_id FROM changed c)) THEN
      RAISE EXCEPTION 'values of a signed assessment are append-only' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER signed_inserts AFTER INSERT ON public.assessment_values REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_signed_values();
  CREATE TRIGGER signed_updates AFTER UPDATE ON public.assessment_values REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_signed_values();
  CREATE TRIGGER signed_deletes AFTER DELETE ON public.assessment_values REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_signed_values();`;

const addenda = tenantTable(
  'assessment_addenda',
  `id uuid NOT NULL, assessment_id uuid NOT NULL, patient_id uuid NOT NULL, text text NOT NULL,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT assessment_addenda_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT assessment_addenda_assessment FOREIGN KEY (clinic_id, assessment_id) REFERENCES public.assessments (clinic_id, id)`,
  { staffOnly: true, appendOnly: true },
);

/** What was measured. A signed assessment and its values can no longer change, whoever asks. */
export class Assessments1790000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${assessments}
      CREATE INDEX assessments_patient_index ON public.assessments (clinic_id, patient_id, assessed_on DESC, id);
      CREATE TRIGGER signed_is_final BEFORE UPDATE OR DELETE ON public.assessments
        FOR EACH ROW WHEN (OLD.status = 'signed') EXECUTE FUNCTION sec.refuse_change();`);
    await db.query(`${values} ${finalValues}`);
    await db.query(addenda);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE public.assessment_addenda; DROP TABLE public.assessment_values; DROP TABLE public.assessments;
       DROP FUNCTION sec.refuse_signed_values;`,
    );
  }
}
