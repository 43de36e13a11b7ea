import {
  type Dosage,
  type ExerciseId,
  type PainProfileId,
  type ProgramContent,
  type ProgramItem,
  type ProgramPhase,
  type Side,
} from '@midstance/clinical/exercises';
import { defaultDosage } from '@midstance/clinical/exercises/library';

const DAY_MS = 86_400_000;

/** A day so many days later, as `YYYY-MM-DD`. */
export function daysLater(localDate: string, days: number): string {
  return new Date(Date.parse(localDate) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative for an earlier one. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Weeks of a phase, at least one. */
export function weeksOf({ fromDate, toDate }: ProgramPhase): number {
  return Math.max(1, Math.round((daysBetween(fromDate, toDate) + 1) / 7));
}

/** Weeks a new phase has until it is changed: a usual strength block (product default). */
const NEW_PHASE_WEEKS = 4;

function emptyPhase(id: string, title: string, fromDate: string): ProgramPhase {
  const toDate = daysLater(fromDate, NEW_PHASE_WEEKS * 7 - 1);
  return {
    ...{ id, title, goal: '', fromDate, toDate, activeFrom: fromDate, activeTo: toDate },
    ...{ items: [], running: '', crossTraining: [], progressIfAll: [], regressIfAny: [], notes: '' },
  };
}

/** A program of one empty phase. */
export function emptyProgram(title: string, startDate: string, painProfile: PainProfileId): ProgramContent {
  const phase = emptyPhase('p1', 'Phase 1', startDate);
  return {
    schema: 'program/1',
    ...{ templateId: null, title, startDate, endDate: phase.toDate, protocolId: null, painProfile },
    ...{ phases: [phase], outcomes: [], leftOut: [] },
  };
}

function moved(day: string | null, days: number): string | null {
  return day === null ? null : daysLater(day, days);
}

/** The same program from another day on. */
export function startingOn(content: ProgramContent, startDate: string): ProgramContent {
  const days = daysBetween(content.startDate, startDate);
  if (days === 0) return content;
  const phases = content.phases.map((phase) => ({
    ...phase,
    fromDate: daysLater(phase.fromDate, days),
    toDate: daysLater(phase.toDate, days),
    activeFrom: moved(phase.activeFrom, days),
    activeTo: moved(phase.activeTo, days),
  }));
  return { ...content, startDate, endDate: daysLater(content.endDate, days), phases };
}

function lastDay(phases: readonly ProgramPhase[]): string {
  return phases.map(({ toDate }) => toDate).reduce((last, day) => (day > last ? day : last));
}

function withPhases(content: ProgramContent, phases: readonly ProgramPhase[]): ProgramContent {
  return { ...content, phases, endDate: lastDay(phases) };
}

function changePhase(
  content: ProgramContent,
  phaseId: string,
  change: (phase: ProgramPhase) => ProgramPhase,
): ProgramContent {
  return withPhases(
    content,
    content.phases.map((phase) => (phase.id === phaseId ? change(phase) : phase)),
  );
}

/** A phase more at the end. */
export function withNewPhase(content: ProgramContent): ProgramContent {
  const numbers = content.phases.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
  const number = Math.max(content.phases.length, ...numbers) + 1;
  const phase = emptyPhase(`p${number}`, `Phase ${content.phases.length + 1}`, daysLater(content.endDate, 1));
  return withPhases(content, [...content.phases, phase]);
}

/** Without a phase; the last one stays. */
export function withoutPhase(content: ProgramContent, phaseId: string): ProgramContent {
  const phases = content.phases.filter(({ id }) => id !== phaseId);
  return phases.length === 0 ? content : withPhases(content, phases);
}

/** A phase with another title. */
export function withTitle(content: ProgramContent, phaseId: string, title: string): ProgramContent {
  return changePhase(content, phaseId, (phase) => ({ ...phase, title }));
}

/** A phase of so many weeks; the phases that begin after it move along. */
export function withWeeks(content: ProgramContent, phaseId: string, weeks: number): ProgramContent {
  const changed = content.phases.find(({ id }) => id === phaseId);
  if (changed === undefined) return content;
  const days = (weeks - weeksOf(changed)) * 7;
  const phases = content.phases.map((phase) => {
    if (phase.id === phaseId) {
      return { ...phase, toDate: daysLater(phase.toDate, days), activeTo: moved(phase.activeTo, days) };
    }
    if (phase.fromDate <= changed.toDate) return phase;
    return {
      ...phase,
      fromDate: daysLater(phase.fromDate, days),
      toDate: daysLater(phase.toDate, days),
      activeFrom: moved(phase.activeFrom, days),
      activeTo: moved(phase.activeTo, days),
    };
  });
  return withPhases(content, phases);
}

/** An exercise as it begins in a program: the dosage the library starts it with, on both legs in turn or on one. */
export function newItem(id: string, exerciseId: ExerciseId, injured: Side | null): ProgramItem {
  const dosage = defaultDosage(exerciseId);
  return { id, exerciseId, firstSide: dosage.sides === 'each' ? injured : null, dosage };
}

/** The program with an exercise at the end of a phase. */
export function withItem(content: ProgramContent, phaseId: string, item: ProgramItem): ProgramContent {
  return changePhase(content, phaseId, (phase) => ({ ...phase, items: [...phase.items, item] }));
}

/** The program without an item. */
export function withoutItem(content: ProgramContent, itemId: string): ProgramContent {
  const phases = content.phases.map((phase) => ({ ...phase, items: phase.items.filter(({ id }) => id !== itemId) }));
  return { ...content, phases };
}

/** The phase that holds an item, and its place there. */
export function placeOf(content: ProgramContent, itemId: string) {
  for (const phase of content.phases) {
    const index = phase.items.findIndex(({ id }) => id === itemId);
    const item = phase.items[index];
    if (item !== undefined) return { phase, index, item };
  }
  return null;
}

/** The program with an item at another place, in its phase or in another one; places beyond the end are the end. */
export function withItemAt(content: ProgramContent, itemId: string, phaseId: string, index: number): ProgramContent {
  const place = placeOf(content, itemId);
  if (place === null || !content.phases.some(({ id }) => id === phaseId)) return content;
  return changePhase(withoutItem(content, itemId), phaseId, (phase) => ({
    ...phase,
    items: phase.items.toSpliced(Math.max(0, index), 0, place.item),
  }));
}

/** One place up (-1) or down (+1): past the end of a phase it goes on in the next one. */
export function withItemMoved(content: ProgramContent, itemId: string, by: -1 | 1): ProgramContent {
  const place = placeOf(content, itemId);
  if (place === null) return content;
  const { phase, index } = place;
  const next = index + by;
  if (next >= 0 && next < phase.items.length) return withItemAt(content, itemId, phase.id, next);
  const other = content.phases[content.phases.indexOf(phase) + by];
  return other === undefined ? content : withItemAt(content, itemId, other.id, by === 1 ? 0 : other.items.length);
}

/** The dosage of an exercise that takes another's place: its own amounts, on the days and the leg of the other. */
function swappedDosage(exerciseId: ExerciseId, before: Dosage): Dosage {
  const own = defaultDosage(exerciseId);
  const isOneLeg = before.sides === 'left' || before.sides === 'right';
  const sides = isOneLeg && own.sides === 'each' ? before.sides : own.sides;
  return { ...own, sides, days: before.days, timesPerDay: before.timesPerDay };
}

/** The program with another exercise in an item's place, easier or harder. */
export function withSwapped(
  content: ProgramContent,
  itemId: string,
  exerciseId: ExerciseId,
  injured: Side | null,
): ProgramContent {
  const phases = content.phases.map((phase) => ({
    ...phase,
    items: phase.items.map((item) => {
      if (item.id !== itemId) return item;
      const dosage = swappedDosage(exerciseId, item.dosage);
      return { ...item, exerciseId, dosage, firstSide: dosage.sides === 'each' ? injured : null };
    }),
  }));
  return { ...content, phases };
}

/**
 * One dose for each leg of its own: the item becomes the left leg's, a second one the right leg's. Nothing changes for
 * an exercise that both legs do together, or that is one leg's already.
 */
export function withSplit(content: ProgramContent, itemId: string, rightId: string): ProgramContent {
  const phases = content.phases.map((phase) => ({
    ...phase,
    items: phase.items.flatMap((item): readonly ProgramItem[] => {
      if (item.id !== itemId || item.dosage.sides !== 'each') return [item];
      const one = (id: string, sides: Side) => ({ ...item, id, firstSide: null, dosage: { ...item.dosage, sides } });
      return [one(item.id, 'left'), one(rightId, 'right')];
    }),
  }));
  return { ...content, phases };
}
