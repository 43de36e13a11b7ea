import type { Status } from '../measures';

const ORDER: readonly Status[] = ['ok', 'info', 'watch', 'flag'];
const RANK: Readonly<Record<Status, number>> = { ok: 0, info: 1, watch: 2, flag: 3 };

/** Position of a status on the scale ok 0, info 1, watch 2, flag 3. */
export function rankOf(status: Status): number {
  return RANK[status];
}

/**
 * The final status of a measure: the worst of all known bands, but never above the measure's cap.
 * Nothing known gives `null`, which is never to be shown as "ok" (clinical reference §0.3).
 *
 * @example mergeStatus(['watch', null, 'flag'], 'watch') // => "watch"
 * @example mergeStatus([null]) // => null
 */
export function mergeStatus(bands: readonly (Status | null)[], cap: Status = 'flag'): Status | null {
  let worst = -1;
  for (const band of bands) {
    if (band !== null && RANK[band] > worst) worst = RANK[band];
  }
  return ORDER[Math.min(worst, RANK[cap])] ?? null;
}
