import type { PlanStarted, RtrEvent, SessionLogged } from './events';
import { dayOf } from './cursor';
import { known } from './known';
import { dateOf, type LocalDateTime } from './local-time';
import { overrideRefusal } from './override';
import type { SessionVersions } from './judge-session';

/** One thing to apply, at its place in time. */
export type LogItem =
  | {
      readonly kind: 'session';
      readonly at: LocalDateTime;
      readonly day: number;
      readonly id: string;
      readonly logged: SessionVersions;
    }
  | {
      readonly kind: 'event';
      readonly at: LocalDateTime;
      readonly day: number;
      readonly id: string;
      readonly event: Exclude<RtrEvent, PlanStarted | SessionLogged>;
    };

/** A log in the one order in which it is applied, whatever order it arrived in. */
export interface OrderedLog {
  readonly start: PlanStarted;
  readonly items: readonly LogItem[];
  readonly sessionIds: ReadonlySet<string>;
}

/** Earlier first; at the same minute by id, so that every machine agrees. */
function inTime(at: LocalDateTime, id: string, otherAt: LocalDateTime, otherId: string): number {
  if (at !== otherAt) return at < otherAt ? -1 : 1;
  return id < otherId ? -1 : 1;
}

/** The versions of each session, in the order they are given in. */
function groupSessions(logged: readonly SessionLogged[]): Map<string, [SessionLogged, ...SessionLogged[]]> {
  const groups = new Map<string, [SessionLogged, ...SessionLogged[]]>();
  for (const event of logged) {
    const group = groups.get(event.session.sessionId);
    if (group === undefined) groups.set(event.session.sessionId, [event]);
    else group.push(event);
  }
  return groups;
}

/** Sessions that a therapist has put down to another injury. */
function otherInjuries(events: readonly RtrEvent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'override' || event.action.type !== 'not_this_injury') continue;
    if (overrideRefusal(event.by, event.action.type, event.reason) === null) ids.add(event.action.sessionId);
  }
  return ids;
}

function eventItem(event: Exclude<RtrEvent, PlanStarted | SessionLogged>): LogItem {
  return { kind: 'event', at: event.recordedAt, day: dayOf(dateOf(event.recordedAt)), id: event.id, event };
}

/** Sorts a checked log: replays dropped, answers joined to their session, sessions at the time they ended. */
export function orderLog(events: readonly RtrEvent[]): OrderedLog {
  const byId = new Map<string, RtrEvent>();
  for (const event of events) byId.set(event.id, event);
  const unique = [...byId.values()];
  const excluded = otherInjuries(unique);
  const start = known(unique.find((event) => event.kind === 'plan_started'));
  const items: LogItem[] = [];
  const sessions: SessionLogged[] = [];
  for (const event of unique) {
    if (event.kind === 'session') sessions.push(event);
    else if (event.kind !== 'plan_started') items.push(eventItem(event));
  }
  sessions.sort((a, b) => inTime(a.recordedAt, a.id, b.recordedAt, b.id));
  const groups = groupSessions(sessions);
  for (const [id, versions] of groups) {
    const at = known(versions.at(-1)).session.endedAt;
    const day = dayOf(dateOf(at));
    items.push({ kind: 'session', at, day, id, logged: { versions, day, otherInjury: excluded.has(id) } });
  }
  items.sort((a, b) => inTime(a.at, a.id, b.at, b.id));
  return { start, items, sessionIds: new Set(groups.keys()) };
}
