import { createHash } from 'node:crypto';
import type { PatientLog } from './patient-log';

/** Each correction is a new version, so this grows with every one. */
function versionsOf(records: readonly { readonly version: number }[]): number {
  return records.reduce((sum, { version }) => sum + version, 0);
}

/**
 * Fingerprint of the facts a proposal was made from. A decision must quote it: when the runner logged something in
 * between, the therapist sees the new proposal before deciding.
 */
export function factsKey(log: PatientLog): string {
  const { plan, decisions, runs, checkIns, sessions, gateTests, redFlags } = log;
  const facts = JSON.stringify([
    plan?.id,
    plan?.version,
    [decisions.length, decisions.at(-1)?.id],
    [runs.length, runs.at(-1)?.id, versionsOf(runs)],
    [checkIns.length, checkIns.at(-1)?.localDate, versionsOf(checkIns)],
    [sessions.length, sessions.at(-1)?.id],
    // What runners report is part of their runs.
    [...redFlags.found, ...redFlags.closings].map(({ id, at }) => [id, at]),
    gateTests.map(({ metric, localDate, value }) => [metric, localDate, value]),
  ]);
  return createHash('sha256').update(facts).digest('base64url').slice(0, 22);
}
