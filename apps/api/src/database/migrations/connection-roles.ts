import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isContextPatient, ofClinic, rowAccess, type TenantTableOptions } from '../tenant-table';
import { openContext } from './ground-context';

const staffOnly = { staffOnly: true };
const shown = { patientColumn: 'patient_id' };
const written = { ...shown, patientWrites: true };
const added = { appendOnly: true };

/** Every table of this moment, as it was declared. */
const tables: Readonly<Record<string, TenantTableOptions>> = {
  assessment_addenda: { ...staffOnly, ...added },
  assessment_presence: staffOnly,
  assessment_values: staffOnly,
  assessments: staffOnly,
  audit_log: { ...written, readOnly: true },
  audit_seals: { ...staffOnly, readOnly: true },
  care_team: shown,
  check_ins: written,
  clinic_batteries: { ...staffOnly, ...added },
  clinic_program_templates: { ...staffOnly, ...added },
  clinic_thresholds: { ...staffOnly, ...added },
  clinics: { readOnly: true },
  episode_goals: shown,
  episodes: shown,
  exercise_sessions: written,
  exercise_sets: written,
  gate_tests: { ...shown, ...added },
  licensed_forms: staffOnly,
  memberships: { readOnly: true },
  outcome_responses: { ...shown, ...added },
  outcome_voids: { ...shown, ...added },
  patients: { patientColumn: 'id' },
  program_versions: { ...shown, ...added },
  red_flag_resolutions: { ...shown, ...added },
  red_flags_found: { ...shown, ...added },
  return_to_run_decisions: { ...shown, ...added },
  return_to_run_plans: shown,
  runs: written,
  training_history: { ...written, ...added },
  worklist_rows: written,
  worklist_snoozes: { ...staffOnly, ...added },
};

const auditColumns = 'action, object_type, object_id, patient_id, fields, request_id';

/** What tables of their own kind have besides. */
const besides = [
  // Who, when and in which session come from the context alone: the application cannot name them.
  `GRANT INSERT (${auditColumns}) ON public.audit_log TO midstance_staff, midstance_patient`,
  'GRANT UPDATE (name, phone, version) ON public.clinics TO midstance_staff',
  `CREATE POLICY lead_updates ON public.clinics AS RESTRICTIVE FOR UPDATE TO midstance_staff
     USING (current_setting('app.role', true) = 'lead')`,
  // A patient reads the names of the staff and their own row, not which other runners have an account.
  `ALTER POLICY clinic_rows ON public.memberships USING (${ofClinic} AND (role <> 3 OR ${isContextPatient('patient_id')}))`,
];

/** Policies and grants of all tables, and the functions anybody may call, given to other roles. */
function moved(access: readonly string[], from: string, to: string): string[] {
  return [
    `DO $$ DECLARE held record; BEGIN
       FOR held IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
         EXECUTE format('DROP POLICY %I ON public.%I', held.policyname, held.tablename);
       END LOOP;
       FOR held IN SELECT oid::regprocedure AS routine FROM pg_proc
         WHERE pronamespace = 'sec'::regnamespace AND prosecdef LOOP
         EXECUTE format('REVOKE ALL ON FUNCTION %s FROM ${from}', held.routine);
         EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ${to}', held.routine);
       END LOOP;
     END $$`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${from}, ${to}`,
    ...access,
  ];
}

const isStaff = `current_setting('app.role', true) IS DISTINCT FROM 'patient'`;
const bound = (condition: string) => `USING (${condition}) WITH CHECK (${condition})`;

/** What a table had before: one role, and policies that ask for each row who is looking. */
function earlierAccess(table: string, { patientColumn, patientWrites, ...options }: TenantTableOptions): string[] {
  const restrict = (name: string, condition: string) =>
    `CREATE POLICY ${name} ON ${table} AS RESTRICTIVE ${bound(condition)}`;
  const grants = options.readOnly ? 'SELECT' : options.appendOnly ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
  return [
    `CREATE POLICY tenant ON ${table} ${bound(ofClinic)}`,
    `GRANT ${grants} ON ${table} TO midstance_app`,
    ...(options.staffOnly ? [restrict('staff_only', isStaff)] : []),
    ...(patientColumn ? [restrict('own_rows', `${isStaff} OR ${isContextPatient(patientColumn)}`)] : []),
    ...(options.staffOnly || patientWrites
      ? []
      : [
          `CREATE POLICY staff_inserts ON ${table} AS RESTRICTIVE FOR INSERT WITH CHECK (${isStaff})`,
          `CREATE POLICY staff_updates ON ${table} AS RESTRICTIVE FOR UPDATE ${bound(isStaff)}`,
          `CREATE POLICY staff_deletes ON ${table} AS RESTRICTIVE FOR DELETE USING (${isStaff})`,
        ]),
  ];
}

const earlierBesides = [
  `GRANT INSERT (${auditColumns}) ON public.audit_log TO midstance_app`,
  'GRANT UPDATE (name, phone, version) ON public.clinics TO midstance_app',
  `CREATE POLICY lead_updates ON public.clinics AS RESTRICTIVE FOR UPDATE ${bound(`current_setting('app.role', true) = 'lead'`)}`,
  `CREATE POLICY own_rows ON public.memberships AS RESTRICTIVE
     USING (${isStaff} OR role <> 3 OR ${isContextPatient('patient_id')})`,
];

/** A patient's session opens no connection that speaks as staff, whatever a route declared. */
const patientsStayAmongPatients = `
  IF member.role = 3 AND current_setting('role') <> 'midstance_patient' THEN
    RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501';
  END IF;`;

const ofAll = (access: (table: string, options: TenantTableOptions) => string[]) =>
  Object.entries(tables).flatMap(([name, options]) => access(`public.${name}`, options));

/** A connection speaks as staff or as a patient, and each of the two has policies of its own. */
export class ConnectionRoles1795357412000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const roles = 'midstance_staff, midstance_patient';
    for (const sql of moved([...ofAll(rowAccess), ...besides], 'midstance_app', roles)) await db.query(sql);
    await db.query(openContext(patientsStayAmongPatients));
  }

  async down(db: QueryRunner): Promise<void> {
    const roles = 'midstance_staff, midstance_patient';
    for (const sql of moved([...ofAll(earlierAccess), ...earlierBesides], roles, 'midstance_app')) await db.query(sql);
    await db.query(openContext());
  }
}
