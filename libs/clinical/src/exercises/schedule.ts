import type { LocalDate } from '../local-date';
import { dateOf, dayNumber } from '../local-date';
import type { Days } from './dosage';
import type { PlannedDay, ProgramContent, ProgramItem, ProgramPhase } from './program';

/** Longest span one call lays out; two years of a plan. */
const LONGEST_SPAN_DAYS = 731;

function dueOn(days: Days, dayOfPlan: number, dayOfPhase: number): boolean {
  if (days.kind === 'every-n-days') return dayOfPhase % days.everyNDays === 0;
  return days.days.includes((dayOfPlan % 7) + 1);
}

/** A phase with its first and last active day, in whole days since 1970. */
interface ActivePhase {
  readonly items: readonly ProgramItem[];
  readonly from: number;
  readonly to: number;
}

function activePhase({ activeFrom, activeTo, items }: ProgramPhase): ActivePhase | null {
  const from = activeFrom === null ? null : dayNumber(activeFrom);
  const to = activeTo === null ? null : dayNumber(activeTo);
  return from === null || to === null ? null : { items, from, to };
}

function itemsOn(phases: readonly ActivePhase[], startDay: number, day: number): ProgramItem[] {
  const due: ProgramItem[] = [];
  for (const { items, from, to } of phases) {
    if (day < from || day > to) continue;
    for (const item of items) if (dueOn(item.dosage.days, day - startDay, day - from)) due.push(item);
  }
  return due;
}

/**
 * The exercises due on each day of a span, days without exercises left out. Only active phases count; two active
 * phases both do. Days of the week are counted from the day the program starts.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; at most 731 days are laid out
 * @returns an empty list for days that are not real or a span that ends before it begins
 */
export function plannedDays(content: ProgramContent, from: LocalDate, to: LocalDate): readonly PlannedDay[] {
  const startDay = dayNumber(content.startDate);
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (startDay === null || first === null || last === null) return [];
  const phases = content.phases.map(activePhase).filter((phase) => phase !== null);
  const planned: PlannedDay[] = [];
  const begin = Math.max(first, startDay);
  for (let day = begin; day <= Math.min(last, begin + LONGEST_SPAN_DAYS - 1); day += 1) {
    const items = itemsOn(phases, startDay, day);
    if (items.length > 0) planned.push({ date: dateOf(day), items });
  }
  return planned;
}
