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
  /** `null` when the account gets its address later, by `giveAddresses`: until then nobody can sign in with it. */
  email: string | null;
  /** PHC string of `Passwords.hash`. */
  passwordHash: string;
}

/** Ends the address of an account that has none yet; no mail can ever go there. */
const noAddress = '@unfinished.invalid';

/** Makes clinics and accounts without an invitation, with the login of the database's owner: demo, tests, first lead. */
export class Founding {
  private constructor(private readonly client: Client) {}

  static async connect(ownerUrl: string): Promise<Founding> {
    const client = new Client({ connectionString: ownerUrl, options: '-c role=midstance_owner' });
    await client.connect();
    return new Founding(client);
  }

  /** Whether there is a clinic, other than one whose accounts never got their addresses. */
  async anyClinic(): Promise<boolean> {
    const { rowCount } = await this.client.query(
      `SELECT FROM sec.audit_heads h WHERE NOT EXISTS (
         SELECT FROM sec.users u WHERE u.clinic_id = h.clinic_id AND right(u.email_key, length($1)) = $1) LIMIT 1`,
      [noAddress],
    );
    return (rowCount ?? 0) > 0;
  }

  /** Does several steps so that all of them happen or none. */
  async together(work: () => Promise<void>): Promise<void> {
    await this.client.query('BEGIN');
    try {
      await work();
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
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
      email ?? `${userId}${noAddress}`,
      passwordHash,
    ]);
  }

  /** Invites the lead of a clinic by a link whose secret has this hash; only inside of `together`. */
  async inviteLead(lead: {
    clinicId: string;
    hash: Buffer;
    name: string;
    email: string;
    hours: number;
  }): Promise<void> {
    const { clinicId, hash, name, email, hours } = lead;
    await this.client.query('SELECT sec.open_system_ctx($1, NULL, $2::smallint, NULL)', [clinicId, roleNumbers.lead]);
    await this.client.query('SELECT sec.create_invitation($1, $2::smallint, $3, $4, NULL, $5)', [
      hash,
      roleNumbers.lead,
      name,
      email,
      hours,
    ]);
  }

  /** Gives all these accounts their addresses at once: from now on people can sign in with them. */
  async giveAddresses(people: readonly { userId: string; email: string }[]): Promise<void> {
    await this.client.query(
      `UPDATE sec.users u SET email = p.email, email_key = lower(p.email)
       FROM unnest($1::uuid[], $2::text[]) AS p (user_id, email) WHERE u.user_id = p.user_id`,
      [people.map(({ userId }) => userId), people.map(({ email }) => email)],
    );
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
