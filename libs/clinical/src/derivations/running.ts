import type { Status } from '../measures';
import { fromQuantities, isQuantity, type Result } from './result';
import { round } from './rounding';

/** A filmed or sensor-recorded stretch of running. */
export interface RunningInput {
  readonly speedMps: number;
  /** Steps per minute, both feet counted. */
  readonly cadenceSpm: number;
  readonly contactTimeMs?: number | null;
  readonly verticalOscillationCm?: number | null;
}

export interface RunningValues {
  readonly stepLengthM: number;
  readonly strideLengthM: number;
  readonly stepTimeMs: number;
  readonly strideTimeMs: number;
  readonly dutyFactorPct: number | null;
  /** Zero or less means grounded running or walking. */
  readonly flightTimeMs: number | null;
  readonly verticalRatioPct: number | null;
  /** Step-rate targets at the same speed. */
  readonly cadencePlus5Pct: number;
  readonly cadencePlus10Pct: number;
}

/** Length of one step in metres, unrounded. */
export function stepLengthM(speedMps: number, cadenceSpm: number): number {
  return (speedMps * 60) / cadenceSpm;
}

/** Share of the stride one foot is on the ground, in percent. */
export function dutyFactorPct(contactTimeMs: number, cadenceSpm: number): number {
  return round((100 * (contactTimeMs / 1000) * cadenceSpm) / 120);
}

/** Time in the air per step in ms. */
export function flightTimeMs(contactTimeMs: number, cadenceSpm: number): number {
  return round(60_000 / cadenceSpm - contactTimeMs, 0);
}

/** Rise and fall per step in percent of step length. */
export function verticalRatioPct(oscillationCm: number, stepM: number): number {
  return round((100 * oscillationCm) / (stepM * 100));
}

function optional(value: number | null): number {
  return value ?? 0;
}

/**
 * Values that follow from speed, cadence, contact time and vertical oscillation (clinical reference §2.8).
 *
 * @example runningValues({ speedMps: 3, cadenceSpm: 158, contactTimeMs: 268 }).value.dutyFactorPct // => 35.3
 * @example runningValues({ speedMps: 3, cadenceSpm: 0 }) // => {"ok":false,"problems":[{"field":"cadenceSpm","code":"out-of-range"}]}
 */
export function runningValues(input: RunningInput): Result<RunningValues> {
  const { speedMps, cadenceSpm, contactTimeMs = null, verticalOscillationCm = null } = input;
  return fromQuantities(
    {
      speedMps: [speedMps, 'positive'],
      cadenceSpm: [cadenceSpm, 'positive'],
      contactTimeMs: [optional(contactTimeMs), 'zero-or-more'],
      verticalOscillationCm: [optional(verticalOscillationCm), 'zero-or-more'],
    },
    () => {
      const step = stepLengthM(speedMps, cadenceSpm);
      return {
        stepLengthM: round(step, 3),
        strideLengthM: round(2 * step, 3),
        stepTimeMs: round(60_000 / cadenceSpm, 0),
        strideTimeMs: round(120_000 / cadenceSpm, 0),
        dutyFactorPct: contactTimeMs === null ? null : dutyFactorPct(contactTimeMs, cadenceSpm),
        flightTimeMs: contactTimeMs === null ? null : flightTimeMs(contactTimeMs, cadenceSpm),
        verticalRatioPct: verticalOscillationCm === null ? null : verticalRatioPct(verticalOscillationCm, step),
        cadencePlus5Pct: round(cadenceSpm * 1.05, 0),
        cadencePlus10Pct: round(cadenceSpm * 1.1, 0),
      };
    },
  );
}

/**
 * Steps per minute counted on a video.
 *
 * @example cadenceFromVideo(120, 14, 590).value.toFixed(1) // => "170.8"
 */
export function cadenceFromVideo(framesPerSecond: number, steps: number, frames: number): Result<number> {
  return fromQuantities(
    { framesPerSecond: [framesPerSecond, 'positive'], steps: [steps, 'positive'], frames: [frames, 'positive'] },
    () => (60 * framesPerSecond * steps) / frames,
  );
}

/**
 * Foot strike from the sole angle at initial contact, toes up positive: above 8.0° rearfoot, below -1.6°
 * forefoot, midfoot between.
 *
 * @example footStrike(8) // => "midfoot"
 * @example footStrike(null) // => null
 */
export function footStrike(footInclinationDeg: number | null): 'rearfoot' | 'midfoot' | 'forefoot' | null {
  if (!isQuantity(footInclinationDeg)) return null;
  const angle = round(footInclinationDeg);
  if (angle > 8) return 'rearfoot';
  return angle < -1.6 ? 'forefoot' : 'midfoot';
}

export interface SessionSpike {
  readonly pct: number | null;
  readonly category: 'none' | 'small' | 'moderate' | 'large' | 'no-baseline';
  readonly status: Status;
}

/**
 * One run against the longest of the 30 days before it: up to 10 % none, to 30 small, to 100 moderate,
 * beyond large. Without a run in those days there is nothing to compare with, which is worth a look too.
 *
 * @example sessionSpike(18, 14) // => {"ok":true,"value":{"pct":28.6,"category":"small","status":"watch"}}
 * @example sessionSpike(5, null).value.category // => "no-baseline"
 */
export function sessionSpike(sessionKm: number, longest30dKm: number | null): Result<SessionSpike> {
  const longest = longest30dKm ?? 0;
  return fromQuantities({ sessionKm: [sessionKm, 'zero-or-more'], longest30dKm: [longest, 'zero-or-more'] }, () => {
    if (longest === 0) return { pct: null, category: 'no-baseline', status: 'watch' };
    const pct = round((100 * (sessionKm - longest)) / longest);
    if (pct <= 10) return { pct, category: 'none', status: 'ok' };
    if (pct <= 30) return { pct, category: 'small', status: 'watch' };
    return pct <= 100 ? { pct, category: 'moderate', status: 'watch' } : { pct, category: 'large', status: 'flag' };
  });
}

export interface TwoWeekProgression {
  readonly pct: number | null;
  readonly status: Status | null;
}

/**
 * Distance of the last 14 days against the 14 days before; more than 30 % is worth a look.
 *
 * @example twoWeekProgression(100, 74) // => {"ok":true,"value":{"pct":35.1,"status":"watch"}}
 * @example twoWeekProgression(20, 0) // => {"ok":true,"value":{"pct":null,"status":null}}
 */
export function twoWeekProgression(last14dKm: number, previous14dKm: number): Result<TwoWeekProgression> {
  return fromQuantities(
    { last14dKm: [last14dKm, 'zero-or-more'], previous14dKm: [previous14dKm, 'zero-or-more'] },
    () => {
      if (previous14dKm === 0) return { pct: null, status: null };
      const pct = round((100 * (last14dKm - previous14dKm)) / previous14dKm);
      return { pct, status: pct > 30 ? 'watch' : 'ok' };
    },
  );
}
