import type { Result } from '../../derivations/result';
import { fail, succeed } from '../../derivations/result';
import type { LocalDate } from '../../local-date';
import { dateOf, dayNumber } from '../../local-date';
import type { Dosage, Load } from '../dosage';
import { spreadDays } from '../dosage';
import { exerciseEntry } from '../exercise-list';
import { defaultDosage } from '../library/exercise';
import { blockingPrecautions } from '../library/precautions';
import type { LeftOutItem, ProgramContent, ProgramItem, ProgramPhase } from '../program';
import type { Side } from '../vocabulary';
import { findTemplate } from './template';
import type { TemplateBlock, TemplateItemRow } from './template-shape';

const REP_MAX = /^(\d{1,2})RM/;

/** Reads "10RM, backpack with books" as the load 10RM; other words say nothing that can be counted. */
function loadOf(words: string | null): Load | null {
  const found = words === null ? null : REP_MAX.exec(words);
  return found === null ? null : { kind: 'rep-max', reps: Number(found[1]) };
}

/** "As needed through the day": an item without an amount keeps the words of its exercise. */
function noteFor([exerciseId, , reps, holdS, timeS]: TemplateItemRow): string | null {
  return (reps ?? holdS ?? timeS) === null ? defaultDosage(exerciseId).note : null;
}

function dosageOf(row: TemplateItemRow): Dosage {
  const [exerciseId, sets, reps, holdS, timeS, tempo, restS, daysPerWeek, everyNDays, timesPerDay, rpe, load] = row;
  return {
    sets,
    reps,
    holdS,
    timeS,
    tempo,
    restS,
    sides: exerciseEntry(exerciseId).sides,
    load: loadOf(load),
    note: load ?? noteFor(row),
    effort: { scale: 'RPE', target: rpe },
    days: everyNDays === null ? spreadDays(daysPerWeek) : { kind: 'every-n-days', everyNDays },
    timesPerDay,
  };
}

function itemsOf(block: TemplateBlock, precautions: readonly string[], firstSide: Side | null): ProgramItem[] {
  return block.items.flatMap((row, position) => {
    const dosage = dosageOf(row);
    if (blockingPrecautions(row[0], precautions).length > 0) return [];
    return {
      id: `${block.id}-${position + 1}`,
      exerciseId: row[0],
      firstSide: dosage.sides === 'each' ? firstSide : null,
      dosage,
    };
  });
}

function leftOutOf(block: TemplateBlock, precautions: readonly string[]): LeftOutItem[] {
  return [...block.items.map((row) => row[0]), ...block.crossTraining]
    .map((exerciseId) => ({
      phaseId: block.id,
      exerciseId,
      precautions: blockingPrecautions(exerciseId, precautions),
    }))
    .filter((item) => item.precautions.length > 0);
}

interface Placing {
  /** Day number of the first day of week 1 of the template's own count. */
  readonly weekOneDay: number;
  readonly precautions: readonly string[];
  readonly firstSide: Side | null;
}

/** A phase becomes due when the one before has ended, even where the published weeks overlap. */
function phaseOf(block: TemplateBlock, previous: TemplateBlock | undefined, placing: Placing): ProgramPhase {
  const { weekOneDay, precautions, firstSide } = placing;
  const firstWeek = Math.max(block.weekFrom, (previous?.weekTo ?? 0) + 1);
  const startOfWeek = (week: number): LocalDate => dateOf(weekOneDay + (week - 1) * 7);
  const toDate = dateOf(weekOneDay + block.weekTo * 7 - 1);
  return {
    id: block.id,
    title: block.title,
    goal: block.goal,
    fromDate: startOfWeek(block.weekFrom),
    toDate,
    activeFrom: startOfWeek(firstWeek),
    activeTo: toDate,
    items: itemsOf(block, precautions, firstSide),
    running: block.running,
    crossTraining: block.crossTraining.filter((id) => blockingPrecautions(id, precautions).length === 0),
    progressIfAll: block.progressIfAll,
    regressIfAny: block.regressIfAny,
    notes: block.notes,
  };
}

/**
 * Turns a template into the content of a program that starts on a day. Precautions always win: what they forbid is
 * left out, also from the cross-training, and listed with the reason. Where published phases overlap, a phase becomes
 * due only after the one before; the therapist may activate it earlier.
 *
 * @param startDate the program's first day, in the runner's own calendar
 * @param precautions codes recorded on the episode
 * @param involvedSide the injured side: each-side exercises begin with it; null when both or neither is
 * @returns problems: `templateId` unknown, `startDate` not a day
 * @example expandTemplate('T_ITB', '2026-03-02', [], 'left').value.endDate // => "2026-04-26"
 */
export function expandTemplate(
  templateId: string,
  startDate: LocalDate,
  precautions: readonly string[],
  involvedSide: Side | null,
): Result<ProgramContent> {
  const template = findTemplate(templateId);
  const startDay = dayNumber(startDate);
  if (template === null) return fail({ field: 'templateId', code: 'not-allowed-value' });
  if (startDay === null) return fail({ field: 'startDate', code: 'unusable-date' });
  const { blocks } = template;
  const firstWeek = Math.min(...blocks.map((block) => block.weekFrom));
  const lastWeek = Math.max(...blocks.map((block) => block.weekTo));
  const weekOneDay = startDay - (firstWeek - 1) * 7;
  const placing: Placing = { weekOneDay, precautions, firstSide: involvedSide };
  return succeed({
    schema: 'program/1',
    templateId: template.id,
    title: template.title,
    startDate,
    endDate: dateOf(weekOneDay + lastWeek * 7 - 1),
    protocolId: template.protocolId,
    painProfile: template.painProfile,
    phases: blocks.map((block, position) => phaseOf(block, blocks[position - 1], placing)),
    outcomes: template.outcomes,
    leftOut: blocks.flatMap((block) => leftOutOf(block, precautions)),
  });
}
