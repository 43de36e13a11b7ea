import { createHash } from 'node:crypto';
import type { PatientLog } from './patient-log';

/**
 * Fingerprint of the facts a proposal was made from. A decision must quote it: when the runner logged something in
 * between, the therapist sees the new proposal before deciding.
 */
export function factsKey(log: PatientLog): string {
  const { plan, decisions, runs, checkIns, sessions, gateTests, redFlags } = log;
  const facts = JSON.stringify([
    plan?.id,
    plan?.version,
    decisions.map((each) => each.id),
    // A correction has a new version, or was recorded later: the answers themselves need not be read.
    runs.map(({ id, version }) => [id, version]),
    checkIns.map(({ localDate, recordedLocal }) => [localDate, recordedLocal]),
    sessions.map((each) => each.id),
    // What runners report is part of their runs.
    [...redFlags.found, ...redFlags.closings].map(({ id, at }) => [id, at]),
    gateTests.map(({ metric, localDate, value }) => [metric, localDate, value]),
  ]);
  return createHash('sha256').update(facts).digest('base64url').slice(0, 22);
}
