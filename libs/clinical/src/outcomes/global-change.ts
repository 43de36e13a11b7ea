import type { Result } from '../derivations/result';
import { fail, succeed } from '../derivations/result';

/** How a global change answer reads. It mirrors how the person feels today; use it beside a change score. */
export interface GlobalChangeReading {
  readonly reading: 'improved' | 'better' | 'no-change' | 'worse';
  /** At most -2, or below 0 twice in a row. */
  readonly needsAttention: boolean;
}

/** Points of the 11-point scale that count as improved (Bobos et al. 2020). */
const IMPROVED_FROM = 2.5;
const ATTENTION_AT_MOST = -2;

function isAnswer(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 5;
}

/**
 * Reads an answer on the 11-point scale from -5 to +5.
 *
 * @param previous the answer before this one, null when there is none
 * @returns problems: `latest` or `previous` not a whole number from -5 to 5
 * @example readGlobalChange(3, null).value // => {"reading":"improved","needsAttention":false}
 */
export function readGlobalChange(latest: number, previous: number | null): Result<GlobalChangeReading> {
  if (!isAnswer(latest)) return fail({ field: 'latest', code: 'out-of-range' });
  if (previous !== null && !isAnswer(previous)) return fail({ field: 'previous', code: 'out-of-range' });
  const needsAttention = latest <= ATTENTION_AT_MOST || (latest < 0 && previous !== null && previous < 0);
  if (latest < 0) return succeed({ reading: 'worse', needsAttention });
  if (latest === 0) return succeed({ reading: 'no-change', needsAttention });
  return succeed({ reading: latest >= IMPROVED_FROM ? 'improved' : 'better', needsAttention });
}
