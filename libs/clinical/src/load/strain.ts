import type { Result } from '../derivations/result';
import { fail, fromQuantities, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';

/**
 * Session load in arbitrary units: minutes times effort. Compare a person only with themselves.
 *
 * @param durationMin 0 or more
 * @param rpe effort of the whole session, 0 to 10
 * @example sessionLoadAu(45, 7).value // => 315
 */
export function sessionLoadAu(durationMin: number, rpe: number): Result<number> {
  if (rpe > 10) return fail({ field: 'rpe', code: 'out-of-range' });
  return fromQuantities({ durationMin: [durationMin, 'zero-or-more'], rpe: [rpe, 'zero-or-more'] }, () =>
    round(durationMin * rpe, 1),
  );
}

/** Load of a week. Monotony and strain need all seven days. */
export interface WeekLoad {
  /** Sum of the known days; null when none is known. */
  readonly totalAu: number | null;
  readonly daysKnown: number;
  readonly meanAu: number | null;
  /** Spread of the seven days, population formula (n = 7; product choice, sources differ). */
  readonly sdAu: number | null;
  readonly monotony: number | null;
  /** Load times monotony. No cut-off holds for rehabilitation. */
  readonly strainAu: number | null;
  /** `no-variation`: all days alike. `high-monotony`: above 2.0, as information. `incomplete`: a day is unknown. */
  readonly note: 'no-variation' | 'high-monotony' | 'incomplete' | null;
}

/** Above this, monotony is pointed out as information (trained athletes; no cut-off for rehabilitation). */
export const HIGH_MONOTONY = 2;

const DAYS = 7;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function wholeWeek(loads: readonly number[]): WeekLoad {
  const totalAu = sum(loads);
  const meanAu = totalAu / DAYS;
  const sdAu = Math.sqrt(sum(loads.map((load) => (load - meanAu) ** 2)) / DAYS);
  const base = { totalAu: round(totalAu, 1), daysKnown: DAYS, meanAu: round(meanAu, 2), sdAu: round(sdAu, 2) };
  // A spread below a thousandth of a unit is rounding of equal days.
  if (sdAu < 0.001) return { ...base, monotony: null, strainAu: null, note: 'no-variation' };
  const monotony = meanAu / sdAu;
  const note = monotony > HIGH_MONOTONY ? 'high-monotony' : null;
  return { ...base, monotony: round(monotony, 2), strainAu: round(totalAu * monotony, 0), note };
}

/**
 * Total, mean, spread, monotony and strain of seven days. A rest day is 0; an unknown day is null and leaves monotony
 * and strain unknown.
 *
 * @param dailyLoadsAu seven daily sums of session load
 * @returns problem: `dailyLoadsAu` not seven loads of 0 or more
 * @example weekLoad([0, 120, 0, 315, 300, 0, 320]).value.monotony // => 1.04
 */
export function weekLoad(dailyLoadsAu: readonly (number | null)[]): Result<WeekLoad> {
  const isUsable = dailyLoadsAu.every((load) => load === null || (isQuantity(load) && load >= 0));
  if (dailyLoadsAu.length !== DAYS || !isUsable) return fail({ field: 'dailyLoadsAu', code: 'out-of-range' });
  const loads = dailyLoadsAu.filter((load) => load !== null);
  if (loads.length === DAYS) return succeed(wholeWeek(loads));
  const totalAu = loads.length === 0 ? null : round(sum(loads), 1);
  return succeed({
    totalAu,
    daysKnown: loads.length,
    meanAu: null,
    sdAu: null,
    monotony: null,
    strainAu: null,
    note: 'incomplete',
  });
}
