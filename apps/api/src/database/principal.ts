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
