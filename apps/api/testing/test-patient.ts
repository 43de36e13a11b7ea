import { randomUUID } from 'node:crypto';
import { addPerson, type TestClinic, type TestPerson } from './test-clinic';
import type { TestApp } from './test-app';

/** A runner with an account, an open episode of the right knee, and a therapist in the care team. */
export interface TestPatient {
  readonly id: string;
  readonly episodeId: string;
  readonly person: TestPerson;
}

/** Arranges a runner directly in the database, so that a spec of another domain does not depend on that domain's API. */
export async function createPatient(test: TestApp, clinic: TestClinic): Promise<TestPatient> {
  const [id, episodeId] = [randomUUID(), randomUUID()];
  const { sql, ownerUrl } = test.database;
  await sql(
    `INSERT INTO patients (clinic_id, id, given_name, family_name, search_given, search_family, birth_date, sex_for_norms,
       time_zone, body_mass_kg, created_by)
     VALUES ($1, $2, 'Mara', 'Kestrel', 'mara', 'kestrel', '1992-03-03', 'female', 'Europe/Berlin', 62, $3)`,
    [clinic.id, id, clinic.therapist.userId],
  );
  await sql('INSERT INTO care_team (clinic_id, patient_id, user_id) VALUES ($1, $2, $3)', [
    clinic.id,
    id,
    clinic.therapist.userId,
  ]);
  await sql(
    `INSERT INTO episodes (clinic_id, id, patient_id, complaint, region, side, started_on, factors, precautions,
       pre_injury_weekly_run_min, created_by)
     VALUES ($1, $2, $3, 'patellofemoral', 'anterior-knee', 'right', current_date - 30, '[]', '[]', 150, $4)`,
    [clinic.id, episodeId, id, clinic.therapist.userId],
  );
  return { id, episodeId, person: await addPerson(ownerUrl, clinic.id, 'patient', id) };
}
