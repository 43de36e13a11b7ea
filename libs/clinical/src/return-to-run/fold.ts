import {
  dateOfDay,
  dayOf,
  gateOffered,
  greensNeeded,
  hold,
  openRedFlags,
  profileOn,
  startCursor,
  type Cursor,
} from './cursor';
import type { PlanStarted, RtrEvent } from './events';
import { judgeSession, type JudgedSession, type SessionVersions } from './judge-session';
import { known } from './known';
import { dateOf, type LocalDateTime } from './local-time';
import { orderLog, type LogEvent, type LogItem, type OrderedLog } from './log-order';
import type { Protocol } from './model';
import { applyGate, applyOverride, applyRedFlagClosed, type Decision } from './override';
import { fail, ok, type Result } from './result';
import type { RtrState, TimelineEntry } from './state';
import { logErrors } from './validate';
import { closeWeek } from './week';

type Place = Pick<TimelineEntry, 'id' | 'kind' | 'at'>;
/** What a line says: all that a judged session says, of which other lines know little. */
type Line = Pick<TimelineEntry, keyof JudgedSession>;

const NOTHING_JUDGED = { cls: null, rule: null, missing: [], restDays: null, layoff: null, session: null } as const;

function entryOf(cursor: Cursor, { id, kind, at }: Place, line: Line): TimelineEntry {
  return {
    id,
    kind,
    at,
    date: dateOf(at),
    cls: line.cls,
    rec: line.rec,
    stepBefore: line.stepBefore,
    stepAfter: cursor.rung.step.id,
    greens: cursor.greens,
    ambers: cursor.ambers,
    restDays: line.restDays,
    layoff: line.layoff,
    status: cursor.status,
    reasons: line.reasons,
    rule: line.rule,
    missing: line.missing,
    session: line.session,
  };
}

function weekEntry(cursor: Cursor, today: number): readonly TimelineEntry[] {
  const stepBefore = cursor.rung.step.id;
  const closed = closeWeek(cursor, today);
  if (closed === null) return [];
  const { rec, reason } = closed;
  const at = `${dateOfDay(closed.day)}T23:59`;
  const id = `week:${dateOfDay(closed.firstRunDay)}`;
  return [entryOf(cursor, { id, kind: 'week_end', at }, { ...NOTHING_JUDGED, rec, reasons: [reason], stepBefore })];
}

function decide(cursor: Cursor, event: LogEvent, day: number, { sessions }: OrderedLog): Decision {
  switch (event.kind) {
    case 'red_flag':
      openRedFlags(cursor, event.codes, event.recordedAt);
      hold(cursor, 'red_flag', event.recordedAt);
      return { rec: 'STOP_CONTACT', reason: 'red_flag' };
    case 'red_flag_closed':
      return applyRedFlagClosed(cursor, event);
    case 'gate_approved':
      return applyGate(cursor, event, day, gateOffered(cursor));
    case 'override':
      if (event.action.type === 'not_this_injury' && !sessions.has(event.action.sessionId)) {
        return { rec: 'REFUSED', reason: 'refused_unknown_session' };
      }
      return applyOverride(cursor, event, day);
  }
}

function sessionEntry(
  cursor: Cursor,
  id: string,
  logged: SessionVersions,
  log: OrderedLog,
  asOf: LocalDateTime,
): TimelineEntry {
  const { session } = known(logged.versions.at(-1));
  const place = { id, kind: 'session', at: session.endedAt } as const;
  if (dateOf(session.endedAt) >= log.start.startsOn) return entryOf(cursor, place, judgeSession(cursor, logged, asOf));
  const stepBefore = cursor.rung.step.id;
  return entryOf(cursor, place, { ...NOTHING_JUDGED, rec: 'NO_CHANGE', reasons: ['before_plan'], stepBefore, session });
}

function itemEntry(cursor: Cursor, item: LogItem, log: OrderedLog, asOf: LocalDateTime): TimelineEntry {
  if (item.kind === 'session') return sessionEntry(cursor, item.id, item.logged, log, asOf);
  const stepBefore = cursor.rung.step.id;
  const { rec, reason } = decide(cursor, item.event, item.day, log);
  const place = { id: item.id, kind: item.event.kind, at: item.at };
  return entryOf(cursor, place, { ...NOTHING_JUDGED, rec, reasons: [reason], stepBefore });
}

function stateOf(
  cursor: Cursor,
  start: PlanStarted,
  asOf: LocalDateTime,
  timeline: readonly TimelineEntry[],
): RtrState {
  const { protocol, rung, week } = cursor;
  return {
    protocol: protocol.code,
    version: protocol.version,
    asOf,
    startsOn: start.startsOn,
    diagnosisSubtype: start.diagnosisSubtype,
    stepId: rung.step.id,
    stepIndex: rung.index,
    phaseId: rung.phase.id,
    greens: cursor.greens,
    greensRequired: greensNeeded(cursor),
    ambers: cursor.ambers,
    unknownsInRow: cursor.unknowns,
    redDates: cursor.redDays.map(dateOfDay),
    advanceDates: cursor.advanceDays.map(dateOfDay),
    status: cursor.status,
    holdReason: cursor.holdReason,
    lastRunDate: cursor.lastRunDay === null ? null : dateOfDay(cursor.lastRunDay),
    layoffFrom: cursor.layoffFromDay === null ? null : dateOfDay(cursor.layoffFromDay),
    week: week && {
      firstRunDate: dateOfDay(week.firstRunDay),
      green: week.green,
      amber: week.amber,
      pending: week.pending,
    },
    gateOffered: gateOffered(cursor),
    openRedFlags: [...cursor.openRedFlags.keys()].sort(),
    confirmedPhases: protocol.phases.map((phase) => phase.id).filter((id) => cursor.confirmed.has(id)),
    phaseSince: dateOfDay(cursor.phaseSinceDay),
    stepSince: dateOfDay(cursor.stepSinceDay),
    pendingSessionId: cursor.pendingSessionId,
    stuckOnFirstStep: cursor.stuck,
    restDays: cursor.restDays,
    strengthWaitUntil: cursor.strengthWaitUntilDay === null ? null : dateOfDay(cursor.strengthWaitUntilDay),
    profile: profileOn(cursor, dayOf(dateOf(asOf))),
    timeline,
  };
}

/** State of a plan at its start, before anything is logged; the start must be checked. */
export function stateAtStart(protocol: Protocol, start: PlanStarted): RtrState {
  return stateOf(startCursor(protocol, start), start, `${start.startsOn}T00:00`, []);
}

/**
 * Where the runner stands after everything in the log, seen at `asOf`. The order of the events and repeated events make
 * no difference; a late or corrected answer is judged again from its session on. Nothing is kept between calls.
 * Errors name the field; with any error nothing is computed. Source: clinical reference §2.4.
 */
export function fold(protocol: Protocol, events: readonly RtrEvent[], asOf: LocalDateTime): Result<RtrState> {
  const errors = logErrors(protocol, events, asOf);
  if (errors.length > 0) return fail(errors);
  const log = orderLog(events);
  const { start } = log;
  const cursor = startCursor(protocol, start);
  const timeline: TimelineEntry[] = [
    entryOf(
      cursor,
      { id: start.id, kind: 'plan_started', at: `${start.startsOn}T00:00` },
      { ...NOTHING_JUDGED, rec: 'SET_STEP', reasons: ['plan_started'], stepBefore: start.startStepId },
    ),
  ];
  for (const item of log.items) {
    timeline.push(...weekEntry(cursor, item.day), itemEntry(cursor, item, log, asOf));
  }
  timeline.push(...weekEntry(cursor, dayOf(dateOf(asOf))));
  return ok(stateOf(cursor, start, asOf, timeline));
}
