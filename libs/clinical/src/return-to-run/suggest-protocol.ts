import { COMPLAINT_PROTOCOLS, type ComplaintProtocol } from './complaint-protocols.data';

/**
 * The ladder that goes with a complaint; null where the choice is left to the therapist. A suggestion: the therapist
 * picks, and what speaks against a protocol is in its `notFor`.
 *
 * @example suggestProtocol('itb', 'lateral-knee')?.protocol // => "RTR_ITB"
 * @example suggestProtocol('screen-healthy', null) // => null
 */
export function suggestProtocol(complaint: string, region: string | null): ComplaintProtocol | null {
  const sameComplaint = COMPLAINT_PROTOCOLS.filter((row) => row.complaint === complaint);
  return sameComplaint.find((row) => row.region === region) ?? sameComplaint.find((row) => row.region === null) ?? null;
}
