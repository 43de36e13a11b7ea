import { Injectable } from '@nestjs/common';
import type { Duplicate, Patient, SavePatient } from '@midstance/contracts/patients';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { PatientEntity } from './patient.entity';
import { patientQuery } from './patients.queries';
import { searchText } from './search-text';

/** What a therapist types of a patient. */
export type PatientContent = Omit<SavePatient, 'acceptDuplicate'>;

/** Names and birth date, by which a person is recognised. */
type Identity = Pick<PatientContent, 'givenName' | 'familyName' | 'birthDate'>;

export function identityKey({ givenName, familyName, birthDate }: Identity): string {
  return `${searchText(familyName)}|${searchText(givenName)}|${birthDate}`;
}

@Injectable()
export class PatientsRepository {
  /** The patient as the contract has it; `not_found` when they are not the caller's to see. */
  async read(tx: Tx, id: string): Promise<Patient> {
    const [row] = await tx.query<{ body: string }>(patientQuery, [id]);
    if (row === undefined) throw new ProblemError('not_found');
    return JSON.parse(row.body) as Patient;
  }

  find(tx: Tx, id: string): Promise<PatientEntity | null> {
    return tx.manager.findOneBy(PatientEntity, { clinicId: tx.clinicId, id });
  }

  async insert(tx: Tx, id: string, patient: PatientContent, at: Date): Promise<void> {
    await tx.manager.insert(PatientEntity, {
      ...patient,
      ...searchColumns(patient),
      clinicId: tx.clinicId,
      id,
      version: 1,
      createdBy: tx.userId,
      createdAt: at,
      updatedAt: at,
    });
  }

  async update(tx: Tx, id: string, version: number, changed: Partial<PatientEntity>, at: Date): Promise<void> {
    const where = { clinicId: tx.clinicId, id, version };
    await tx.manager.update(PatientEntity, where, { ...changed, version: version + 1, updatedAt: at });
  }

  /** Everybody with the same names and birth date, as searched, but this one. */
  async findDuplicates(tx: Tx, id: string, person: Identity): Promise<Duplicate[]> {
    return tx.query<Duplicate & Record<string, unknown>>(
      `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.birth_date::text AS "birthDate",
         p.archived_at IS NOT NULL AS archived
       FROM patients p WHERE p.birth_date = $2 AND p.search_family = $3 AND p.search_given = $4 AND p.id <> $1
       ORDER BY p.created_at, p.id LIMIT 5`,
      [id, person.birthDate, searchText(person.familyName), searchText(person.givenName)],
    );
  }

  /** Two people who enter the same person at once take turns, so that the second is warned. */
  lockIdentity(tx: Tx, person: Identity): void {
    tx.queue('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`${tx.clinicId}|${identityKey(person)}`]);
  }

  joinCareTeam(tx: Tx, patientId: string, at: Date): void {
    tx.queue('INSERT INTO care_team (patient_id, user_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      patientId,
      tx.userId,
      at,
    ]);
  }

  leaveCareTeam(tx: Tx, patientId: string): void {
    tx.queue('DELETE FROM care_team WHERE patient_id = $1 AND user_id = $2', [patientId, tx.userId]);
  }
}

/** The names as the list is searched by. */
export function searchColumns({ givenName, familyName }: Identity): { searchGiven: string; searchFamily: string } {
  return { searchGiven: searchText(givenName), searchFamily: searchText(familyName) };
}
