import { dayNumber } from '../local-date';
import type { RtrEvent } from './events';
import { rungOf } from './ladder';
import { minutesOf } from './local-time';
import type { Protocol } from './model';
import type { ErrorCode, FieldError } from './result';
import type { CheckIn, SessionFacts } from './session';

const SCORES = ['painBefore', 'painDuring', 'painAfter60min', 'painNextMorning', 'rpe', 'rpeTarget'] as const;
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

function error(code: ErrorCode, field: string, message: string): FieldError {
  return { code, field, message };
}

function scoreErrors(value: number | null, field: string, max: number): FieldError[] {
  if (value === null) return [];
  if (!Number.isInteger(value)) return [error('not_whole', field, 'Needs a whole number')];
  return value < 0 || value > max ? [error('out_of_range', field, `Needs 0 to ${max}`)] : [];
}

function minutesErrors(value: number | null, field: string): FieldError[] {
  if (value === null || (value >= 0 && value <= DAY_MIN)) return [];
  return [error('out_of_range', field, `Needs 0 to ${DAY_MIN} minutes`)];
}

function timeErrors(time: string, field: string): FieldError[] {
  return minutesOf(time) === null ? [error('bad_time', field, 'Needs YYYY-MM-DDTHH:mm')] : [];
}

function dateErrors(date: string, field: string): FieldError[] {
  return dayNumber(date) === null ? [error('bad_date', field, 'Needs YYYY-MM-DD')] : [];
}

function idErrors(id: string, field: string): FieldError[] {
  return id === '' ? [error('empty', field, 'Needs an id')] : [];
}

function stepErrors(protocol: Protocol, stepId: string, field: string): FieldError[] {
  if (rungOf(protocol, stepId) !== null) return [];
  return [error('unknown_step', field, `${protocol.code} has no step ${stepId}`)];
}

/** Errors in one session: impossible times, scores outside 0-10 or not whole. */
export function sessionErrors(session: SessionFacts, field: string): readonly FieldError[] {
  return [
    ...idErrors(session.sessionId, `${field}.sessionId`),
    ...timeErrors(session.endedAt, `${field}.endedAt`),
    ...SCORES.flatMap((score) => scoreErrors(session[score], `${field}.${score}`, 10)),
    ...minutesErrors(session.runMin, `${field}.runMin`),
  ];
}

/**
 * Errors in one day's check-in.
 *
 * @example checkInErrors({ date: '2026-13-01', nprsRest: 11, nprsWalk: null, nprsStairs: null, nprsStairsDown: null, nprsMorning: null, nprsBone: null, nprsCalfMorning: null, morningStiffnessMin: null, limpReported: null, nightPain: null, suddenPainEvent: null, swellingLevel: null }, 'checkIn').map((e) => e.field) // => ["checkIn.date","checkIn.nprsRest"]
 */
export function checkInErrors(checkIn: CheckIn, field: string): readonly FieldError[] {
  return [
    ...dateErrors(checkIn.date, `${field}.date`),
    ...CHECK_IN_SCORES.flatMap((score) => scoreErrors(checkIn[score], `${field}.${score}`, 10)),
    ...scoreErrors(checkIn.swellingLevel, `${field}.swellingLevel`, 2),
    ...minutesErrors(checkIn.morningStiffnessMin, `${field}.morningStiffnessMin`),
  ];
}

function overrideErrors(
  protocol: Protocol,
  event: Extract<RtrEvent, { kind: 'override' }>,
  field: string,
): readonly FieldError[] {
  const { action } = event;
  if (action.type === 'set_step') return stepErrors(protocol, action.toStepId, `${field}.action.toStepId`);
  return action.type === 'change_threshold' ? scoreErrors(action.value, `${field}.action.value`, 10) : [];
}

/** Errors in one event for this protocol. */
export function eventErrors(protocol: Protocol, event: RtrEvent, field: string): readonly FieldError[] {
  const common = [...idErrors(event.id, `${field}.id`), ...timeErrors(event.recordedAt, `${field}.recordedAt`)];
  switch (event.kind) {
    case 'plan_started':
      return [
        ...common,
        ...dateErrors(event.startsOn, `${field}.startsOn`),
        ...stepErrors(protocol, event.startStepId, `${field}.startStepId`),
      ];
    case 'session':
      return [...common, ...sessionErrors(event.session, `${field}.session`)];
    case 'red_flag':
      return event.codes.length > 0 ? common : [...common, error('empty', `${field}.codes`, 'Needs at least one code')];
    case 'override':
      return [...common, ...overrideErrors(protocol, event, field)];
    case 'red_flag_closed':
    case 'gate_approved':
      return common;
  }
}

/** Errors in a whole log: each event's own, and exactly one start of the plan. */
export function logErrors(protocol: Protocol, events: readonly RtrEvent[], asOf: string): readonly FieldError[] {
  const starts = new Set(events.filter((event) => event.kind === 'plan_started').map((event) => event.id)).size;
  const errors = events.flatMap((event, index) => eventErrors(protocol, event, `events[${index}]`));
  if (starts === 0) errors.push(error('no_plan', 'events', 'The log needs the start of the plan'));
  if (starts > 1) errors.push(error('second_plan', 'events', 'The log holds more than one start of a plan'));
  return [...timeErrors(asOf, 'asOf'), ...errors];
}
