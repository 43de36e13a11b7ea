import { email } from '@midstance/contracts/identity';
import { shortText, timeZone } from '@midstance/contracts/values';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { Founding } from './founding';
import { newToken } from './tokens';

/** A clinic that does not exist yet, and who will lead it. */
export const clinicToFound = z.strictObject({ name: shortText(120), timeZone, lead: shortText(160), email });
export type ClinicToFound = z.infer<typeof clinicToFound>;

const invitationHours = 72;

/**
 * Makes the clinic and an invitation for its lead; answers the secret of the link. Nobody has a password before.
 *
 * @throws the database's `email_taken` when somebody signs in with that address already; then there is no clinic
 */
export async function foundClinic(ownerUrl: string, { name, ...rest }: ClinicToFound): Promise<string> {
  const clinicId = randomUUID();
  const { token, hash } = newToken();
  const founding = await Founding.connect(ownerUrl);
  try {
    await founding.together(async () => {
      await founding.foundClinic({ id: clinicId, name, timeZone: rest.timeZone });
      await founding.inviteLead({ clinicId, hash, name: rest.lead, email: rest.email, hours: invitationHours });
    });
  } finally {
    await founding.close();
  }
  return token;
}
