import type { LocalDate } from '../local-date';
import { dateOfDay, dayOf } from './cursor';
import type { GateFacts } from './facts';
import { known } from './known';
import type { PhaseId, Predicate, Protocol, Step } from './model';
import { earliestNextRun } from './next-run';
import { readMetric, type GateInput } from './read-metric';
import { fail, ok, type Result } from './result';
import { fastestPath } from './simulate';
import { factErrors } from './validate-facts';

/** A date as a range. */
export interface DateRange {
  /** Nothing earlier is possible: every session green, every gate confirmed at once. */
  readonly earliest: LocalDate;
  /** By the upper end of each phase's usual time; `null` where a surgeon sets that time. */
  readonly latest: LocalDate | null;
}

export interface PhaseForecast extends DateRange {
  readonly phaseId: PhaseId;
}

/** When the phases ahead may start and the ladder may end. A range, never a promise. */
export interface Forecast {
  readonly phases: readonly PhaseForecast[];
  readonly end: DateRange;
  /** Date conditions of gates that could not be counted because their date is not recorded. */
  readonly notCounted: readonly string[];
}

/** Gate lines that are only a matter of days, with the days in one unit. */
const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  days_since_diagnosis: 1,
  days_since_surgery: 1,
  weeks_since_birth: 7,
  days_since_run_start: 1,
  days_since_last_red: 1,
};

function gateLines(protocol: Protocol, phaseId: PhaseId): readonly Predicate[] {
  const place = protocol.phases.findIndex((phase) => phase.id === phaseId);
  const lines = [...known(protocol.phases[place]).exit, ...(protocol.phases[place + 1]?.entry ?? [])];
  return lines.filter(({ metric }) => Object.hasOwn(DAYS_PER_UNIT, metric));
}

/** Units a date line asks for; null when the MRI grade behind it is not recorded. */
function unitsWanted({ value }: Predicate, facts: GateFacts): number | null {
  if (typeof value === 'object' && 'map' in value) return facts.mriGrade === null ? null : value.map[facts.mriGrade];
  return Number(value);
}

/** First day a date line is true, from the day it counts from. */
function lineDay(line: Predicate, input: GateInput, firstRunDay: number): number | null {
  const wanted = unitsWanted(line, input.facts);
  if (wanted === null) return null;
  const perUnit = known(DAYS_PER_UNIT[line.metric]);
  if (line.metric === 'days_since_run_start') return firstRunDay + wanted;
  const { value, date } = readMetric(input, line);
  if (typeof value !== 'number') return null;
  const zero = date === null ? dayOf(input.today) - value * perUnit : dayOf(date);
  return zero + wanted * perUnit;
}

/** Upper end of the usual time of a phase, in days; null where the data says it in words. */
function usualDays(protocol: Protocol, phaseId: PhaseId): number | null {
  const text = known(protocol.phases.find((phase) => phase.id === phaseId)).typicalDays;
  const upper = /-(\d+)$/.exec(text)?.[1];
  return upper === undefined ? null : Number(upper);
}

/** Latest end of each phase, one after the other; a phase is never shorter than its fastest way. */
function latestEnds(
  protocol: Protocol,
  input: GateInput,
  ends: readonly { readonly phaseId: PhaseId; readonly earliestEnd: number }[],
): readonly (number | null)[] {
  let from: number | null = dayOf(input.state.phaseSince);
  return ends.map(({ phaseId, earliestEnd }) => {
    const usual = usualDays(protocol, phaseId);
    from = from === null || usual === null ? null : Math.max(from + usual, earliestEnd);
    return from;
  });
}

function volumeReached(facts: GateFacts): (step: Step) => boolean {
  const wanted = facts.preInjuryWeeklyRunMinutes;
  // 0.8 is the share of the usual minutes that the exit of the volume phase asks for.
  return (step) => wanted !== null && step.type === 'week' && step.runTotalMin >= 0.8 * wanted;
}

function firstRunDayOf(input: GateInput): number | null {
  const run = input.state.timeline.find(
    ({ session }) => session !== null && session.activity === 'run' && session.completed !== 'not_done',
  );
  return run === undefined ? null : dayOf(run.date);
}

function rangeOf(earliestDay: number, latestDay: number | null): DateRange {
  return { earliest: dateOfDay(earliestDay), latest: latestDay === null ? null : dateOfDay(latestDay) };
}

/**
 * Earliest and latest start of each phase ahead and end of the ladder, from the runner's place on a day; `null` while
 * the plan is on hold or finished. Date conditions of the gates are counted where their date is recorded. Pass the
 * protocol with its overlays applied. Source: clinical reference §1.4.
 */
export function forecast(protocol: Protocol, input: GateInput): Result<Forecast | null> {
  const errors = factErrors(input.facts, input.today);
  if (errors.length > 0) return fail(errors);
  const { state } = input;
  if (state.status !== 'ACTIVE') return ok(null);
  const firstDay = dayOf(earliestNextRun(protocol, state, input.today));
  const path = fastestPath(protocol, state, {
    firstDay,
    firstRunDay: firstRunDayOf(input),
    gateDay: (phaseId, firstRunDay) =>
      Math.max(0, ...gateLines(protocol, phaseId).map((line) => lineDay(line, input, firstRunDay) ?? 0)),
    volumeReached: volumeReached(input.facts),
  });
  const ends = path.starts.map(({ phaseId }, index) => ({
    phaseId,
    earliestEnd: path.starts[index + 1]?.day ?? path.endDay,
  }));
  const ranges = latestEnds(protocol, input, ends).map((latest, index) =>
    rangeOf(known(ends[index]).earliestEnd, latest),
  );
  const missing = ends.flatMap(({ phaseId }) =>
    gateLines(protocol, phaseId).filter((line) => lineDay(line, input, firstDay) === null),
  );
  return ok({
    phases: ends.slice(1).map(({ phaseId }, index) => ({ phaseId, ...known(ranges[index]) })),
    end: known(ranges.at(-1)),
    notCounted: [...new Set(missing.map((line) => line.metric))],
  });
}
