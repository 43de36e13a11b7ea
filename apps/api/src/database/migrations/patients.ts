import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const patients = tenantTable(
  'patients',
  `id uuid NOT NULL,
   given_name text NOT NULL, family_name text NOT NULL,
   search_given text COLLATE "C" NOT NULL, search_family text COLLATE "C" NOT NULL,
   birth_date date NOT NULL,
   sex_for_norms text NOT NULL,
   email text, phone text,
   time_zone text NOT NULL,
   body_mass_kg double precision, body_height_cm double precision,
   archived_at timestamptz,
   version integer NOT NULL DEFAULT 1,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT patients_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT patients_sex_for_norms CHECK (sex_for_norms IN ('female', 'male', 'unspecified')),
   CONSTRAINT patients_body_mass CHECK (body_mass_kg BETWEEN 20 AND 250),
   CONSTRAINT patients_body_height CHECK (body_height_cm BETWEEN 100 AND 230)`,
  { patientColumn: 'id' },
);

const careTeam = tenantTable(
  'care_team',
  `patient_id uuid NOT NULL, user_id uuid NOT NULL, since timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT care_team_pk PRIMARY KEY (clinic_id, patient_id, user_id),
   CONSTRAINT care_team_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id)`,
  { patientColumn: 'patient_id' },
);

const episodes = tenantTable(
  'episodes',
  `id uuid NOT NULL, patient_id uuid NOT NULL,
   complaint text NOT NULL, region text NOT NULL, side text NOT NULL,
   onset_date date, started_on date NOT NULL,
   factors jsonb NOT NULL, precautions jsonb NOT NULL, goal jsonb,
   pre_injury_weekly_run_min double precision,
   status text NOT NULL DEFAULT 'open', closed_at timestamptz,
   version integer NOT NULL DEFAULT 1,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT episodes_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT episodes_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT episodes_side CHECK (side IN ('left', 'right', 'both', 'none')),
   CONSTRAINT episodes_status CHECK (status IN ('open', 'closed')),
   CONSTRAINT episodes_pre_injury CHECK (pre_injury_weekly_run_min BETWEEN 0 AND 3000)`,
  { patientColumn: 'patient_id' },
);

/** Who the patients are, whose they are, and what they come with. */
export class Patients1790000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${patients}
      CREATE INDEX patients_family ON public.patients (clinic_id, search_family, search_given, id);
      CREATE INDEX patients_given ON public.patients (clinic_id, search_given);
      CREATE INDEX patients_birth_date ON public.patients (clinic_id, birth_date);`);
    await db.query(`${careTeam}
      CREATE INDEX care_team_user ON public.care_team (clinic_id, user_id);`);
    await db.query(`${episodes}
      CREATE INDEX episodes_patient_index ON public.episodes (clinic_id, patient_id, started_on DESC);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE public.episodes; DROP TABLE public.care_team; DROP TABLE public.patients;`);
  }
}
