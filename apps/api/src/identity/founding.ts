import { Client } from 'pg';
import type { Role } from '@midstance/contracts/identity';
import { roleNumbers } from '../database/principal';

/** A clinic to make. */
export interface NewClinic {
  id: string;
  name: string;
  /** IANA time zone. */
  timeZone: string;
}

/** Somebody who may sign in to a clinic from now on. */
export interface NewMember {
  clinicId: string;
  userId: string;
  role: Role;
  displayName: string;
  /** For a patient: the patient record the account belongs to. */
  patientId: string | null;
  email: string;
  /** PHC string of `Passwords.hash`. */
  passwordHash: string;
}

/** Makes clinics and accounts without an invitation, with the login of the database's owner: demo, tests, first lead. */
export class Founding {
  private constructor(private readonly client: Client) {}

  static async connect(ownerUrl: string): Promise<Founding> {
    const client = new Client({ connectionString: ownerUrl, options: '-c role=midstance_owner' });
    await client.connect();
    return new Founding(client);
  }

  async anyClinic(): Promise<boolean> {
    return ((await this.client.query('SELECT FROM sec.audit_heads LIMIT 1')).rowCount ?? 0) > 0;
  }

  async foundClinic({ id, name, timeZone }: NewClinic): Promise<void> {
    await this.client.query('SELECT sec.found_clinic($1, $2, $3)', [id, name, timeZone]);
  }

  async addMember(member: NewMember): Promise<void> {
    const { clinicId, userId, role, displayName, patientId, email, passwordHash } = member;
    await this.client.query('SELECT sec.add_member($1, $2, $3::smallint, $4, $5, $6, $7)', [
      clinicId,
      userId,
      roleNumbers[role],
      displayName,
      patientId,
      email,
      passwordHash,
    ]);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
