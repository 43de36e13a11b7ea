import type { Role } from '@midstance/contracts/identity';
import { randomUUID } from 'node:crypto';
import { Founding } from '../src/identity/founding';
import { Passwords } from '../src/identity/passwords';

/** Every test person's password; hashed once for the file. */
export const password = 'rain on the quiet harbour';
let passwordHash: Promise<string> | undefined;

/** Somebody of a test clinic. */
export interface TestPerson {
  userId: string;
  email: string;
  displayName: string;
  role: Role;
  patientId: string | null;
}

/** A clinic with one lead, one therapist, and as many runners with an account as a test adds. */
export interface TestClinic {
  id: string;
  name: string;
  lead: TestPerson;
  therapist: TestPerson;
}

/** Adds an account to a clinic; a patient's record is made by the test. */
export async function addPerson(
  ownerUrl: string,
  clinicId: string,
  role: Role,
  patientId: string | null = null,
): Promise<TestPerson> {
  passwordHash ??= new Passwords().hash(password);
  const userId = randomUUID();
  const person = {
    userId,
    email: `${role}.${userId.slice(0, 8)}@clinic.example`,
    displayName: `A ${role}`,
    role,
    patientId,
  };
  const founding = await Founding.connect(ownerUrl);
  try {
    await founding.addMember({ clinicId, ...person, passwordHash: await passwordHash });
  } finally {
    await founding.close();
  }
  return person;
}

/** Makes a clinic with its two staff. */
export async function createClinic(ownerUrl: string, name = 'Test clinic'): Promise<TestClinic> {
  const id = randomUUID();
  const founding = await Founding.connect(ownerUrl);
  try {
    await founding.foundClinic({ id, name, timeZone: 'Europe/Berlin' });
  } finally {
    await founding.close();
  }
  const lead = await addPerson(ownerUrl, id, 'lead');
  const therapist = await addPerson(ownerUrl, id, 'therapist');
  return { id, name, lead, therapist };
}

/** Makes a runner's record directly in the database; answers its id. */
export async function createPatient(
  sql: (text: string, values?: unknown[]) => Promise<unknown>,
  clinic: TestClinic,
  familyName = 'Testrunner',
): Promise<string> {
  const id = randomUUID();
  await sql(
    `INSERT INTO patients (clinic_id, id, given_name, family_name, search_given, search_family, birth_date, sex_for_norms,
       time_zone, created_by) VALUES ($1, $2, 'Ada', $3, 'ada', lower($3), '1990-04-01', 'female', 'Europe/Berlin', $4)`,
    [clinic.id, id, familyName, clinic.therapist.userId],
  );
  return id;
}
