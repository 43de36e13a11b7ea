import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const plans = tenantTable(
  'return_to_run_plans',
  `id uuid NOT NULL, patient_id uuid NOT NULL, episode_id uuid NOT NULL,
   protocol_id text NOT NULL, protocol_version integer NOT NULL, profile_id text, overlay_ids jsonb NOT NULL,
   start_step_id text NOT NULL, starts_on date NOT NULL,
   ended_at timestamptz,
   version integer NOT NULL DEFAULT 1,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT return_to_run_plans_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT return_to_run_plans_of_patient UNIQUE (clinic_id, patient_id, id),
   CONSTRAINT return_to_run_plans_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT return_to_run_plans_episode FOREIGN KEY (clinic_id, episode_id) REFERENCES public.episodes (clinic_id, id)`,
  { patientColumn: 'patient_id' },
);

/** A decision keeps the proposal and the facts it saw. It is an event of the fold, never edited. */
const decisions = tenantTable(
  'return_to_run_decisions',
  `id uuid NOT NULL, plan_id uuid NOT NULL, patient_id uuid NOT NULL,
   action jsonb NOT NULL, actor_role text NOT NULL, from_step_id text NOT NULL, to_step_id text NOT NULL,
   reason text, local_date date NOT NULL, local_time text NOT NULL,
   proposal jsonb, facts_key text NOT NULL, criteria_met smallint, criteria_total smallint,
   decided_by uuid NOT NULL, decided_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT return_to_run_decisions_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT return_to_run_decisions_plan FOREIGN KEY (clinic_id, plan_id) REFERENCES public.return_to_run_plans (clinic_id, id)`,
  { patientColumn: 'patient_id', appendOnly: true },
);

/** Results of gate tests that are not part of an assessment ("20 hops on the spot: pain 0"). */
const tests = tenantTable(
  'gate_tests',
  `id uuid NOT NULL, patient_id uuid NOT NULL, metric text NOT NULL, local_date date NOT NULL,
   value_number double precision, value_text text, value_boolean boolean,
   created_by uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT gate_tests_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT gate_tests_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT gate_tests_one CHECK (num_nonnulls(value_number, value_text, value_boolean) = 1)`,
  { patientColumn: 'patient_id', appendOnly: true },
);

/** Return-to-run plans, what was decided in them, and the tests their gates ask for. */
export class ReturnToRun1790000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${plans}
      CREATE INDEX return_to_run_plans_patient_index ON public.return_to_run_plans (clinic_id, patient_id, created_at DESC);
      ALTER TABLE public.runs ADD CONSTRAINT runs_plan FOREIGN KEY (clinic_id, patient_id, plan_id)
        REFERENCES public.return_to_run_plans (clinic_id, patient_id, id);`);
    await db.query(`${decisions}
      CREATE INDEX return_to_run_decisions_plan_index ON public.return_to_run_decisions (clinic_id, plan_id, decided_at);`);
    await db.query(`${tests}
      CREATE INDEX gate_tests_patient_index ON public.gate_tests (clinic_id, patient_id, metric, local_date DESC);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE public.runs DROP CONSTRAINT runs_plan; DROP TABLE public.gate_tests; DROP TABLE public.return_to_run_decisions; DROP TABLE public.return_to_run_plans;`,
    );
  }
}
