import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const own = { patientColumn: 'patient_id', patientWrites: true } as const;
const scale = (name: string, ...columns: string[]) =>
  columns.map((column) => `CONSTRAINT ${name}_${column} CHECK (${column} BETWEEN 0 AND 10)`).join(',\n   ');
const patient = (name: string) =>
  `CONSTRAINT ${name}_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id)`;

const sessions = tenantTable(
  'exercise_sessions',
  `id uuid NOT NULL, patient_id uuid NOT NULL, program_id uuid NOT NULL, program_version integer NOT NULL,
   local_date date NOT NULL, time_zone text NOT NULL, started_at timestamptz NOT NULL, ended_at timestamptz NOT NULL,
   completed text NOT NULL, pain_during smallint, effort smallint, comment text,
   sets_done smallint NOT NULL, sets_skipped smallint NOT NULL,
   body_hash bytea NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT exercise_sessions_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT exercise_sessions_program FOREIGN KEY (clinic_id, patient_id, program_id, program_version)
     REFERENCES public.program_versions (clinic_id, patient_id, program_id, version),
   ${patient('exercise_sessions')},
   CONSTRAINT exercise_sessions_completed CHECK (completed IN ('full', 'partial', 'not-done')),
   ${scale('exercise_sessions', 'pain_during', 'effort')}`,
  own,
);

const sets = tenantTable(
  'exercise_sets',
  `session_id uuid NOT NULL, item_id text NOT NULL, side text NOT NULL, set_number smallint NOT NULL,
   patient_id uuid NOT NULL, exercise_id text NOT NULL, status text NOT NULL,
   reps smallint, hold_s smallint, load_kg real, rpe smallint, skip_reason text,
   CONSTRAINT exercise_sets_pk PRIMARY KEY (clinic_id, session_id, item_id, side, set_number),
   CONSTRAINT exercise_sets_session FOREIGN KEY (clinic_id, session_id) REFERENCES public.exercise_sessions (clinic_id, id),
   CONSTRAINT exercise_sets_side CHECK (side IN ('left', 'right', 'both')),
   CONSTRAINT exercise_sets_status CHECK (status IN ('as-prescribed', 'changed', 'skipped')),
   ${scale('exercise_sets', 'rpe')}`,
  own,
);

const runs = tenantTable(
  'runs',
  `id uuid NOT NULL, patient_id uuid NOT NULL, plan_id uuid, step_id text,
   local_date date NOT NULL, time_zone text NOT NULL, started_at timestamptz NOT NULL, ended_at timestamptz NOT NULL,
   completed text NOT NULL, run_min real, walk_min real, distance_m real,
   pain_before smallint, pain_during smallint, pain_after_60_min smallint,
   swelling text, limp text, effort smallint, red_flags jsonb NOT NULL, layoff_reason text, comment text,
   version integer NOT NULL DEFAULT 1, body_hash bytea NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT runs_pk PRIMARY KEY (clinic_id, id),
   ${patient('runs')},
   CONSTRAINT runs_completed CHECK (completed IN ('full', 'partial-symptom', 'partial-other', 'not-done')),
   CONSTRAINT runs_swelling CHECK (swelling IN ('none', 'mild', 'clear')),
   CONSTRAINT runs_limp CHECK (limp IN ('none', 'brief', 'lasting')),
   CONSTRAINT runs_layoff_reason CHECK (layoff_reason IN ('other', 'illness', 'symptoms')),
   CONSTRAINT runs_minutes CHECK (run_min BETWEEN 0 AND 1440 AND walk_min BETWEEN 0 AND 1440),
   CONSTRAINT runs_distance CHECK (distance_m BETWEEN 0 AND 400000),
   ${scale('runs', 'pain_before', 'pain_during', 'pain_after_60_min', 'effort')}`,
  own,
);

const checkIns = tenantTable(
  'check_ins',
  `patient_id uuid NOT NULL, local_date date NOT NULL, time_zone text NOT NULL, answered_at timestamptz NOT NULL,
   pain_morning smallint, stiffness_min smallint, recovery text, swelling text, limp text, night_pain boolean,
   pain_rest smallint, pain_walk smallint, pain_stairs smallint, comment text,
   version integer NOT NULL DEFAULT 1, body_hash bytea NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT check_ins_pk PRIMARY KEY (clinic_id, patient_id, local_date),
   ${patient('check_ins')},
   CONSTRAINT check_ins_recovery CHECK (recovery IN ('within-24h', '24-48h', 'over-48h')),
   CONSTRAINT check_ins_swelling CHECK (swelling IN ('none', 'mild', 'clear')),
   CONSTRAINT check_ins_limp CHECK (limp IN ('none', 'brief', 'lasting')),
   CONSTRAINT check_ins_stiffness CHECK (stiffness_min BETWEEN 0 AND 600),
   ${scale('check_ins', 'pain_morning', 'pain_rest', 'pain_walk', 'pain_stairs')}`,
  own,
);

/** Earlier answers to a run or check-in that the runner later completed or corrected. Nothing logged is lost. */
const history = tenantTable(
  'training_history',
  `patient_id uuid NOT NULL, kind text NOT NULL, record_id text NOT NULL, version integer NOT NULL,
   record jsonb NOT NULL, replaced_at timestamptz NOT NULL DEFAULT now(),
   CONSTRAINT training_history_pk PRIMARY KEY (clinic_id, patient_id, kind, record_id, version),
   CONSTRAINT training_history_kind CHECK (kind IN ('run', 'check-in'))`,
  { ...own, appendOnly: true },
);

/** What runners did and felt, written by themselves. */
export class Training1790000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${sessions}
      CREATE INDEX exercise_sessions_day ON public.exercise_sessions (clinic_id, patient_id, local_date DESC);`);
    await db.query(sets);
    await db.query(`${runs}
      CREATE INDEX runs_day ON public.runs (clinic_id, patient_id, local_date DESC);`);
    await db.query(checkIns);
    await db.query(history);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['training_history', 'check_ins', 'runs', 'exercise_sets', 'exercise_sessions']) {
      await db.query(`DROP TABLE public.${table}`);
    }
  }
}
