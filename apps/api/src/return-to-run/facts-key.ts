import { createHash } from 'node:crypto';
import type { PatientLog } from './patient-log';

/**
 * Fingerprint of the facts a proposal was made from. A decision must quote it: when the runner logged something in
 * between, the therapist sees the new proposal before deciding.
 */
export function factsKey(log: PatientLog): string {
  const { plan, decisions, runs, checkIns, sessions, gateTests } = log;
  const facts = JSON.stringify([
    plan?.id,
    plan?.version,
    decisions.map((each) => each.id),
    runs,
    checkIns,
    sessions,
    gateTests,
  ]);
  return createHash('sha256').update(facts).digest('base64url').slice(0, 22);
}
