import { dayNumber } from '../local-date';
import type { Override, PlanStarted, RtrEvent } from './events';
import { rungOf } from './ladder';
import { minutesOf } from './local-time';
import type { Protocol } from './model';
import type { ErrorCode, FieldError } from './result';
import type { CheckIn, SessionFacts } from './session';

const CHECK_IN_SCORES = [
  'nprsRest',
  'nprsWalk',
  'nprsStairs',
  'nprsStairsDown',
  'nprsMorning',
  'nprsBone',
  'nprsCalfMorning',
] as const;

/** Longest time a single answer may state, in minutes: one day. */
const DAY_MIN = 1440;
const MAX_SCORE = 10;
const MAX_SWELLING = 2;

/** Gathers what is wrong with one record; fields are named inside the record. */
class Errors {
  readonly found: FieldError[] = [];

  private place = '';

  /** What is found from here on lies in a part of the record, `''` for the record itself. */
  inside(place: '' | 'session.'): this {
    this.place = place;
    return this;
  }

  add(code: ErrorCode, field: string, message: string): void {
    this.found.push({ code, field: `${this.place}${field}`, message });
  }

  score(value: number | null, field: string, max: number): void {
    if (value === null) return;
    if (value % 1 !== 0) this.add('not_whole', field, 'Needs a whole number');
    else if (value < 0 || value > max) this.add('out_of_range', field, `Needs 0 to ${max}`);
  }

  minutes(value: number | null, field: string): void {
    if (value === null || (value >= 0 && value <= DAY_MIN)) return;
    this.add('out_of_range', field, `Needs 0 to ${DAY_MIN} minutes`);
  }

  time(value: string, field: string): void {
    if (minutesOf(value) === null) this.add('bad_time', field, 'Needs YYYY-MM-DDTHH:mm');
  }

  date(value: string, field: string): void {
    if (dayNumber(value) === null) this.add('bad_date', field, 'Needs YYYY-MM-DD');
  }

  id(value: string, field: string): void {
    if (value === '') this.add('empty', field, 'Needs an id');
  }

  step(protocol: Protocol, stepId: string, field: string): void {
    if (rungOf(protocol, stepId) === null) this.add('unknown_step', field, `${protocol.code} has no step ${stepId}`);
  }

  /** The errors with the record's own place in front of each field. */
  at(place: string): readonly FieldError[] {
    return this.found.map((error) => ({ ...error, field: `${place}.${error.field}` }));
  }
}

function checkSession(errors: Errors, session: SessionFacts): Errors {
  errors.id(session.sessionId, 'sessionId');
  errors.time(session.endedAt, 'endedAt');
  // Written out: looked up by name one by one they take much longer, and a log holds hundreds of sessions.
  errors.score(session.painBefore, 'painBefore', MAX_SCORE);
  errors.score(session.painDuring, 'painDuring', MAX_SCORE);
  errors.score(session.painAfter60min, 'painAfter60min', MAX_SCORE);
  errors.score(session.painNextMorning, 'painNextMorning', MAX_SCORE);
  errors.score(session.rpe, 'rpe', MAX_SCORE);
  errors.score(session.rpeTarget, 'rpeTarget', MAX_SCORE);
  errors.minutes(session.runMin, 'runMin');
  return errors;
}

function checkStart(errors: Errors, protocol: Protocol, event: PlanStarted): void {
  errors.date(event.startsOn, 'startsOn');
  errors.step(protocol, event.startStepId, 'startStepId');
}

function checkOverride(errors: Errors, protocol: Protocol, { action }: Override): void {
  if (action.type === 'set_step') errors.step(protocol, action.toStepId, 'action.toStepId');
  if (action.type === 'change_threshold') errors.score(action.value, 'action.value', MAX_SCORE);
}

function checkEvent(errors: Errors, protocol: Protocol, event: RtrEvent): Errors {
  errors.inside('');
  errors.id(event.id, 'id');
  errors.time(event.recordedAt, 'recordedAt');
  if (event.kind === 'session') checkSession(errors.inside('session.'), event.session);
  if (event.kind === 'plan_started') checkStart(errors, protocol, event);
  if (event.kind === 'override') checkOverride(errors, protocol, event);
  if (event.kind === 'red_flag' && event.codes.length === 0) errors.add('empty', 'codes', 'Needs at least one code');
  return errors;
}

/** Errors in one session: impossible times, scores outside 0-10 or not whole. */
export function sessionErrors(session: SessionFacts, field: string): readonly FieldError[] {
  return checkSession(new Errors(), session).at(field);
}

/**
 * Errors in one day's check-in.
 *
 * @example checkInErrors({ date: '2026-13-01', nprsRest: 11, nprsWalk: null, nprsStairs: null, nprsStairsDown: null, nprsMorning: null, nprsBone: null, nprsCalfMorning: null, morningStiffnessMin: null, limpReported: null, nightPain: null, suddenPainEvent: null, swellingLevel: null }, 'checkIn').map((e) => e.field) // => ["checkIn.date","checkIn.nprsRest"]
 */
export function checkInErrors(checkIn: CheckIn, field: string): readonly FieldError[] {
  const errors = new Errors();
  errors.date(checkIn.date, 'date');
  for (const score of CHECK_IN_SCORES) errors.score(checkIn[score], score, MAX_SCORE);
  errors.score(checkIn.swellingLevel, 'swellingLevel', MAX_SWELLING);
  errors.minutes(checkIn.morningStiffnessMin, 'morningStiffnessMin');
  return errors.at(field);
}

/** Errors in one event for this protocol. */
export function eventErrors(protocol: Protocol, event: RtrEvent, field: string): readonly FieldError[] {
  return checkEvent(new Errors(), protocol, event).at(field);
}

/** Errors in a whole log: each event's own, and exactly one start of the plan. */
export function logErrors(protocol: Protocol, events: readonly RtrEvent[], asOf: string): readonly FieldError[] {
  const log = new Errors();
  log.time(asOf, 'asOf');
  const starts = new Set(events.filter((event) => event.kind === 'plan_started').map((event) => event.id)).size;
  if (starts === 0) log.add('no_plan', 'events', 'The log needs the start of the plan');
  if (starts > 1) log.add('second_plan', 'events', 'The log holds more than one start of a plan');
  let errors = new Errors();
  for (const [index, event] of events.entries()) {
    if (checkEvent(errors, protocol, event).found.length === 0) continue;
    log.found.push(...errors.at(`events[${index}]`));
    errors = new Errors();
  }
  return log.found;
}
