import { known } from './known';
import { rungOf } from './ladder';
import type { PainProfile, Protocol } from './model';
import { fail, ok, type Result } from './result';

/** GO: start. SWAP: low impact today, ask again tomorrow. HOLD: no session today. STOP: contact the therapist. */
export type PreCheck = 'GO' | 'SWAP' | 'HOLD' | 'STOP';

/** Phases whose walks and low-impact sessions start at any pain below the stop value. */
const BEFORE_RUNNING: readonly string[] = ['P0', 'P1'];

/**
 * Whether a session may start with this pain (0-10) right now. Two HOLD days in a row belong on the worklist. Errors:
 * `out_of_range`, `not_whole`, `unknown_step`. Source: clinical reference §2.1.
 *
 * @example preCheck(PROTOCOL, 'P2-1', PAIN_PROFILES.knee, 3) // => {"ok":true,"value":"SWAP"}
 * @example preCheck(PROTOCOL, 'P1-4', PAIN_PROFILES.knee, 6) // => {"ok":true,"value":"GO"}
 * @example preCheck(PROTOCOL, 'P2-1', PAIN_PROFILES.knee, 11) // => {"ok":false,"errors":[{"code":"out_of_range","field":"painBefore","message":"Needs 0 to 10"}]}
 */
export function preCheck(
  protocol: Protocol,
  stepId: string,
  profile: PainProfile,
  painBefore: number,
): Result<PreCheck> {
  if (rungOf(protocol, stepId) === null) {
    return fail([{ code: 'unknown_step', field: 'stepId', message: `${protocol.code} has no step ${stepId}` }]);
  }
  if (!Number.isInteger(painBefore)) {
    return fail([{ code: 'not_whole', field: 'painBefore', message: 'Needs a whole number' }]);
  }
  if (painBefore < 0 || painBefore > 10) {
    return fail([{ code: 'out_of_range', field: 'painBefore', message: 'Needs 0 to 10' }]);
  }
  if (painBefore >= profile.stopPain) return ok('STOP');
  const { phase } = known(rungOf(protocol, stepId));
  if (BEFORE_RUNNING.includes(phase.id) || painBefore <= profile.duringGreen) return ok('GO');
  return ok(painBefore <= profile.duringAmber ? 'SWAP' : 'HOLD');
}
