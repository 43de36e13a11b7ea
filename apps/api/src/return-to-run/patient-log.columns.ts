import { wallClock } from '../database/json-time';
import type { LoggedCheckIn, LoggedRun, LoggedSession } from './patient-log';

/** Names of a record's fields with the SQL of each, in the order both ends agree on. */
export type Columns<Row> = readonly (readonly [field: keyof Row & string, sql: string])[];

/** A run, of table `runs r`. */
// prettier-ignore
export const runColumns = [
  ['id', 'r.id'], ['version', 'r.version'], ['planId', 'r.plan_id'], ['stepId', 'r.step_id'],
  ['localDate', 'r.local_date'],
  ['endedLocal', wallClock('r.ended_at', 'r.time_zone')], ['recordedLocal', wallClock('r.recorded_at', 'r.time_zone')],
  ['completed', 'r.completed'], ['runMin', 'r.run_min'], ['walkMin', 'r.walk_min'], ['distanceM', 'r.distance_m'],
  ['painBefore', 'r.pain_before'], ['painDuring', 'r.pain_during'], ['painAfter60Min', 'r.pain_after_60_min'],
  ['swelling', 'r.swelling'], ['limp', 'r.limp'], ['effort', 'r.effort'], ['redFlags', 'r.red_flags'],
  ['layoffReason', 'r.layoff_reason'], ['comment', 'r.comment'],
] as const satisfies Columns<LoggedRun>;

/** A morning answer, of table `check_ins c`. */
// prettier-ignore
export const checkInColumns = [
  ['version', 'c.version'], ['localDate', 'c.local_date'],
  ['recordedLocal', wallClock('c.recorded_at', 'c.time_zone')],
  ['painMorning', 'c.pain_morning'], ['stiffnessMin', 'c.stiffness_min'], ['recovery', 'c.recovery'],
  ['swelling', 'c.swelling'], ['limp', 'c.limp'], ['nightPain', 'c.night_pain'], ['painRest', 'c.pain_rest'],
  ['painWalk', 'c.pain_walk'], ['painStairs', 'c.pain_stairs'], ['comment', 'c.comment'],
] as const satisfies Columns<LoggedCheckIn>;

/** An exercise session, of table `exercise_sessions s`. */
// prettier-ignore
export const sessionColumns = [
  ['id', 's.id'], ['localDate', 's.local_date'], ['completed', 's.completed'], ['painDuring', 's.pain_during'],
  ['effort', 's.effort'], ['programId', 's.program_id'], ['endedLocal', wallClock('s.ended_at', 's.time_zone')],
  ['recordedLocal', wallClock('s.recorded_at', 's.time_zone')],
] as const satisfies Columns<LoggedSession>;

/** Arguments of `json_build_object`: for single records, which keep their names. */
export function asObject<Row>(columns: Columns<Row>): string {
  return columns.map(([field, sql]) => `'${field}', ${sql}`).join(', ');
}

/** Arguments of `json_build_array`: a long list says its names once, which more than halves the answer. */
export function asArray<Row>(columns: Columns<Row>): string {
  return columns.map(([, sql]) => sql).join(', ');
}

/** A row as it is sent: the values of its columns in their order. */
export type Sent<Row, Named extends Columns<Row>> = { readonly [Place in keyof Named]: Row[Named[Place][0]] };
export type SentRun = Sent<LoggedRun, typeof runColumns>;
export type SentCheckIn = Sent<LoggedCheckIn, typeof checkInColumns>;
export type SentSession = Sent<LoggedSession, typeof sessionColumns>;

// Written out, because a record that gets its fields one by one under names in variables takes ten times as long.

/** Gives a run its names back. */
// prettier-ignore
export function runOf([id, version, planId, stepId, localDate, endedLocal, recordedLocal, completed,
  runMin, walkMin, distanceM, painBefore, painDuring, painAfter60Min, swelling, limp, effort, redFlags, layoffReason,
  comment]: SentRun): LoggedRun {
  return { id, version, planId, stepId, localDate, endedLocal, recordedLocal, completed, runMin,
    walkMin, distanceM, painBefore, painDuring, painAfter60Min, swelling, limp, effort, redFlags, layoffReason, comment };
}

/** Gives a morning answer its names back. */
// prettier-ignore
export function checkInOf([version, localDate, recordedLocal, painMorning, stiffnessMin, recovery, swelling, limp,
  nightPain, painRest, painWalk, painStairs, comment]: SentCheckIn): LoggedCheckIn {
  return { version, localDate, recordedLocal, painMorning, stiffnessMin, recovery, swelling, limp,
    nightPain, painRest, painWalk, painStairs, comment };
}

/** Gives an exercise session its names back. */
// prettier-ignore
export function sessionOf([id, localDate, completed, painDuring, effort, programId, endedLocal,
  recordedLocal]: SentSession): LoggedSession {
  return { id, localDate, completed, painDuring, effort, programId, endedLocal, recordedLocal };
}
