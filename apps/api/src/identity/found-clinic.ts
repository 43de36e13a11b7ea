import { randomUUID } from 'node:crypto';
import { roleNumbers } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { Founding } from './founding';
import { newToken } from './tokens';

/** A clinic that does not exist yet, and who will lead it. */
export interface ClinicToFound {
  name: string;
  /** IANA time zone. */
  timeZone: string;
  lead: string;
  email: string;
}

const invitationHours = 72;

/** Makes the clinic and an invitation for its lead; answers the secret of the link. Nobody has a password before. */
export async function foundClinic(ownerUrl: string, clinic: ClinicToFound): Promise<string> {
  const clinicId = randomUUID();
  const founding = await Founding.connect(ownerUrl);
  try {
    await founding.foundClinic({ id: clinicId, name: clinic.name, timeZone: clinic.timeZone });
  } finally {
    await founding.close();
  }
  const { token, hash } = newToken();
  const database = await TenantDatabase.connect(ownerUrl, 1);
  try {
    await database.asClinic({ clinicId, userId: null, role: 'lead' }, (tx) =>
      tx.query('SELECT sec.create_invitation($1, $2::smallint, $3, $4, NULL, $5)', [
        hash,
        roleNumbers.lead,
        clinic.lead,
        clinic.email,
        invitationHours,
      ]),
    );
  } finally {
    await database.close();
  }
  return token;
}
