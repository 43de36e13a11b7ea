import type { Role } from '@midstance/contracts/identity';

/** Who asks: the hash of a session token and the roles that may pass. The database does the checking. */
export interface Principal {
  tokenHash: Buffer;
  allowed: readonly Role[];
  /** Correlation id, written next to what the request did. */
  requestId: string;
}

/** Roles as the database stores them. */
export const roleNumbers: Record<Role, number> = { lead: 1, therapist: 2, patient: 3 };

/** As whom a connection speaks to the database: each has policies of its own. */
export type Speaker = 'staff' | 'patient';

/**
 * The connection a caller's statements travel on. A route that patients may call uses a patient's, staff that call it
 * too: what it does concerns nobody but the caller.
 */
export function speakerOf({ allowed }: Principal): Speaker {
  return allowed.includes('patient') ? 'patient' : 'staff';
}
