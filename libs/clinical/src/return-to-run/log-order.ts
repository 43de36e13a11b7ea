import type { PlanStarted, RtrEvent, SessionLogged } from './events';
import { dayOf } from './cursor';
import { known } from './known';
import { dateOf, type LocalDateTime } from './local-time';
import { overrideRefusal } from './override';
import type { SessionVersions } from './judge-session';

/** What is neither the start of the plan nor a session. */
export type LogEvent = Exclude<RtrEvent, PlanStarted | SessionLogged>;

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
      readonly event: LogEvent;
    };

/** A log in the one order in which it is applied, whatever order it arrived in. */
export interface OrderedLog {
  readonly start: PlanStarted;
  readonly items: readonly LogItem[];
  /** The versions of each session, by its id. */
  readonly sessions: ReadonlyMap<string, SessionVersions['versions']>;
}

/** Earlier first; at the same minute by id, so that every machine agrees. */
function inTime(at: LocalDateTime, id: string, otherAt: LocalDateTime, otherId: string): number {
  if (at !== otherAt) return at < otherAt ? -1 : 1;
  return id < otherId ? -1 : 1;
}

/** Takes an event into its group; in the place of one that came before under the same id. */
function take<Event extends RtrEvent>(group: Event[], event: Event): void {
  const place = group.findIndex(({ id }) => id === event.id);
  if (place < 0) group.push(event);
  else group[place] = event;
}

/** The versions of each session, in the order they were told. */
function groupSessions(logged: readonly SessionLogged[]): OrderedLog['sessions'] {
  const groups = new Map<string, [SessionLogged, ...SessionLogged[]]>();
  for (const event of logged) {
    const group = groups.get(event.session.sessionId);
    if (group === undefined) groups.set(event.session.sessionId, [event]);
    else take(group, event);
  }
  for (const versions of groups.values()) {
    if (versions.length > 1) versions.sort((a, b) => inTime(a.recordedAt, a.id, b.recordedAt, b.id));
  }
  return groups;
}

/** Sessions that a therapist has put down to another injury. */
function otherInjuries(events: readonly LogEvent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'override' || event.action.type !== 'not_this_injury') continue;
    if (overrideRefusal(event.by, event.action.type, event.reason) === null) ids.add(event.action.sessionId);
  }
  return ids;
}

/** The events by what they are; of other events than sessions without the replays. */
function sortOut(events: readonly RtrEvent[]): { start: PlanStarted; sessions: SessionLogged[]; others: LogEvent[] } {
  let start: PlanStarted | undefined;
  const sessions: SessionLogged[] = [];
  const others: LogEvent[] = [];
  for (const event of events) {
    if (event.kind === 'session') sessions.push(event);
    else if (event.kind === 'plan_started') start = event;
    else take(others, event);
  }
  return { start: known(start), sessions, others };
}

/** Sorts a checked log: replays dropped, answers joined to their session, sessions at the time they ended. */
export function orderLog(events: readonly RtrEvent[]): OrderedLog {
  const { start, sessions, others } = sortOut(events);
  const excluded = otherInjuries(others);
  const groups = groupSessions(sessions);
  const items: LogItem[] = others.map((event) => {
    const at = event.recordedAt;
    return { kind: 'event', at, day: dayOf(dateOf(at)), id: event.id, event };
  });
  for (const [id, versions] of groups) {
    const at = known(versions.at(-1)).session.endedAt;
    const day = dayOf(dateOf(at));
    items.push({ kind: 'session', at, day, id, logged: { versions, day, otherInjury: excluded.has(id) } });
  }
  items.sort((a, b) => inTime(a.at, a.id, b.at, b.id));
  return { start, items, sessions: groups };
}
