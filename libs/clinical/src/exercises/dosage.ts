import type { InputProblem } from '../derivations/result';
import type { Sides } from './vocabulary';

/** How heavy. `rep-max` is the heaviest load for that many good repetitions, found by the runner. */
export type Load =
  | { readonly kind: 'body-weight' }
  | { readonly kind: 'mass'; readonly massKg: number }
  | { readonly kind: 'band'; readonly band: BandStrength }
  | { readonly kind: 'rep-max'; readonly reps: number };

export type BandStrength = 'extra-light' | 'light' | 'medium' | 'heavy' | 'extra-heavy';

/** How hard the last repetition should feel: exertion 1 to 10, or repetitions in reserve 0 to 10. */
export type Effort =
  { readonly scale: 'RPE'; readonly target: number } | { readonly scale: 'RIR'; readonly target: number };

/** Which days: chosen days of the program week (1 = the weekday the program starts on), or every n days. */
export type Days =
  | { readonly kind: 'days-of-week'; readonly days: readonly number[] }
  | { readonly kind: 'every-n-days'; readonly everyNDays: number };

/** A complete prescription of one exercise. Exactly what is null is not prescribed. */
export interface Dosage {
  /** 1 to 10. */
  readonly sets: number;
  /** Repetitions in a set, 1 to 100. */
  readonly reps: number | null;
  /** Seconds each repetition is held, 1 to 300. */
  readonly holdS: number | null;
  /** Seconds of continuous work in a set (or in each repetition, where repetitions are given), 5 to 10,800. */
  readonly timeS: number | null;
  /** "lift-pause-lower" in seconds; null when not counted. */
  readonly tempo: string | null;
  /** Rest between sets in seconds, 0 to 7,200. */
  readonly restS: number;
  readonly sides: Sides;
  readonly load: Load | null;
  /** Words about the load or the dose, for example "edge of step". */
  readonly note: string | null;
  readonly effort: Effort;
  readonly days: Days;
  /** Sessions of this exercise on one day, 1 to 4. */
  readonly timesPerDay: number;
}

/** The only values a dosage may take. Product defaults: wide enough for every published plan in the library. */
export const DOSAGE_RANGES = {
  sets: [1, 10],
  reps: [1, 100],
  holdS: [1, 300],
  timeS: [5, 10800],
  restS: [0, 7200],
  timesPerDay: [1, 4],
  massKg: [0.25, 400],
  repMax: [1, 30],
  rpe: [1, 10],
  rir: [0, 10],
  everyNDays: [2, 14],
} as const;

const TEMPO = /^(\d{1,2})-(\d{1,2})-(\d{1,2})$/;

/**
 * Seconds one repetition takes by its tempo, or null when there is none or it is not "a-b-c".
 *
 * @example tempoSeconds('3-1-2') // => 6
 * @example tempoSeconds('slow') // => null
 */
export function tempoSeconds(tempo: string | null): number | null {
  const parts = tempo === null ? null : TEMPO.exec(tempo);
  return parts === null ? null : parts.slice(1).reduce((sum, part) => sum + Number(part), 0);
}

function outside(value: number, [low, high]: readonly [number, number], whole: boolean): boolean {
  return !Number.isFinite(value) || value < low || value > high || (whole && !Number.isInteger(value));
}

function numberProblems(dosage: Dosage): InputProblem[] {
  const checks = ['sets', 'reps', 'holdS', 'timeS', 'restS', 'timesPerDay'] as const;
  return checks
    .filter((field) => {
      const value = dosage[field];
      return value !== null && outside(value, DOSAGE_RANGES[field], true);
    })
    .map((field) => ({ field, code: 'out-of-range' }));
}

function loadProblem(load: Load | null): boolean {
  if (load?.kind === 'mass') return outside(load.massKg, DOSAGE_RANGES.massKg, false);
  if (load?.kind === 'rep-max') return outside(load.reps, DOSAGE_RANGES.repMax, true);
  return false;
}

function daysProblem(days: Days): boolean {
  if (days.kind === 'every-n-days') return outside(days.everyNDays, DOSAGE_RANGES.everyNDays, true);
  const unique = new Set(days.days);
  return (
    days.days.length === 0 || unique.size !== days.days.length || days.days.some((day) => outside(day, [1, 7], true))
  );
}

function effortProblem({ scale, target }: Effort): boolean {
  return outside(target, scale === 'RPE' ? DOSAGE_RANGES.rpe : DOSAGE_RANGES.rir, false);
}

/**
 * What is wrong with a dosage, field by field; an empty list means it may be prescribed. At least one of
 * repetitions, hold and time must be given, or a note that says how much ("as needed").
 *
 * @example dosageProblems({ ...dose, sets: 0 }) // => [{"field":"sets","code":"out-of-range"}]
 */
export function dosageProblems(dosage: Dosage): readonly InputProblem[] {
  const { reps, holdS, timeS, note, tempo } = dosage;
  const problems = numberProblems(dosage);
  if ((reps ?? holdS ?? timeS ?? note) === null) problems.push({ field: 'reps', code: 'missing' });
  if (tempo !== null && tempoSeconds(tempo) === null) problems.push({ field: 'tempo', code: 'not-allowed-value' });
  if (loadProblem(dosage.load)) problems.push({ field: 'load', code: 'out-of-range' });
  if (effortProblem(dosage.effort)) problems.push({ field: 'effort', code: 'out-of-range' });
  if (daysProblem(dosage.days)) problems.push({ field: 'days', code: 'out-of-range' });
  return problems;
}

/** Days of the program week in the order they are filled, so that counts share days and rest lies between. */
const FILL_ORDER = [1, 4, 6, 2, 5, 3, 7] as const;

/**
 * Spreads a weekly count over the program week with as few session days as possible across a program.
 *
 * @param daysPerWeek 1 to 7; anything else is brought into that range
 * @example spreadDays(2) // => {"kind":"days-of-week","days":[1,4]}
 */
export function spreadDays(daysPerWeek: number): Days {
  const count = Math.max(1, Math.round(daysPerWeek) || 1);
  return { kind: 'days-of-week', days: FILL_ORDER.slice(0, count).sort((a, b) => a - b) };
}
