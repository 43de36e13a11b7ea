import type { LocalDate } from '../local-date';
import { dayOf } from './cursor';
import type { GateFacts } from './facts';
import { CHECK_IN_FIELDS } from './metrics.data';
import type { Predicate } from './model';
import { morningTrend, painFreeWalking, readCheckIn } from './read-check-ins';
import {
  confirmedPhase,
  countClass,
  greensAtStep,
  morningRise,
  sessionPain,
  sinceFirstRun,
  sinceLastRed,
  weeklyRunMinutes,
} from './read-log';
import { NO_DATA, single, type Reading } from './readings';
import type { RtrState } from './state';

/** Everything a predicate is read from, on one day. */
export interface GateInput {
  readonly state: RtrState;
  readonly facts: GateFacts;
  readonly today: LocalDate;
}

/** Reported by the runner or found in the clinic, and not looked into yet. */
export function isRedFlagOpen({ state, facts }: GateInput): boolean {
  return state.openRedFlags.length > 0 || facts.redFlagOpen;
}

type Reader = (input: GateInput, predicate: Predicate, today: number) => Reading;

function since(date: LocalDate | null, today: number, daysPerUnit: number): Reading {
  return date === null ? NO_DATA : single(Math.floor((today - dayOf(date)) / daysPerUnit), date);
}

/** Metrics worked out here; every other one is a check-in answer, a measurement or a supplied value. */
const READERS: Readonly<Record<string, Reader>> = {
  nprs_run: ({ state }, predicate, today) => sessionPain(state, false, predicate, today),
  nprs_exercise: ({ state }, predicate, today) => sessionPain(state, true, predicate, today),
  nprs_morning_rise: ({ state }, _, today) => morningRise(state, today),
  nprs_morning_trend_7d: ({ facts }, _, today) => morningTrend(facts.checkIns, today),
  red_flag_open: (input) => single(isRedFlagOpen(input)),
  green_sessions_at_step: ({ state }, predicate) => greensAtStep(state, predicate.step),
  ambers_14d: ({ state }, _, today) => countClass(state, ['AMBER'], today, 14),
  reds_14d: ({ state }, _, today) => countClass(state, ['RED', 'STOP'], today, 14),
  reds_56d: ({ state }, _, today) => countClass(state, ['RED', 'STOP'], today, 56),
  days_since_last_red: ({ state }, _, today) => sinceLastRed(state, today),
  phase_exit_met: ({ state }, predicate) => confirmedPhase(state, predicate.value),
  weekly_run_minutes: ({ state }, predicate, today) => weeklyRunMinutes(state, predicate, today),
  days_since_diagnosis: ({ facts }, _, today) => since(facts.diagnosisDate, today, 1),
  days_since_surgery: ({ facts }, _, today) => since(facts.surgeryDate, today, 1),
  weeks_since_birth: ({ facts }, _, today) => since(facts.birthDate, today, 7),
  days_since_run_start: ({ state }, _, today) => sinceFirstRun(state, today),
  days_since_pain_free_walking: ({ facts }, _, today) => painFreeWalking(facts.checkIns, today),
};

function newestMeasurement({ facts }: GateInput, metric: string, today: number): Reading {
  const newest = facts.measurements
    .filter((measurement) => measurement.metric === metric && dayOf(measurement.date) <= today)
    .reduce<{ date: LocalDate; value: number | boolean | string } | null>(
      (best, measurement) => (best === null || measurement.date >= best.date ? measurement : best),
      null,
    );
  return newest === null ? NO_DATA : single(newest.value, newest.date);
}

/** What is known about the metric of a predicate. A metric nobody recorded is "no data". */
export function readMetric(input: GateInput, predicate: Predicate): Reading {
  const today = dayOf(input.today);
  const { metric } = predicate;
  const reader = Object.hasOwn(READERS, metric) ? READERS[metric] : undefined;
  if (reader !== undefined) return reader(input, predicate, today);
  const field = Object.hasOwn(CHECK_IN_FIELDS, metric) ? CHECK_IN_FIELDS[metric] : undefined;
  if (field !== undefined) return readCheckIn(field, input.facts.checkIns, predicate, today);
  const supplied = Object.hasOwn(input.facts.supplied, metric) ? input.facts.supplied[metric] : undefined;
  return supplied === undefined ? newestMeasurement(input, metric, today) : single(supplied);
}
