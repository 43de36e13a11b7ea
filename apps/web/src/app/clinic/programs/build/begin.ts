import type { ProgramContent, Side } from '@midstance/clinical/exercises';
import { blockingPrecautions } from '@midstance/clinical/exercises/library';
import { allTemplates, expandTemplate, templatesFor } from '@midstance/clinical/exercises/templates';
import { complaintWords } from '../../injury/injury-words';
import { emptyProgram, startingOn } from './edit-content';

/** For whom a program is begun. */
export interface Runner {
  readonly complaint: string;
  /** The injured leg, where there is one. */
  readonly injured: Side | null;
  /** Precautions in force. */
  readonly precautions: readonly string[];
}

/** A program from a template of the product; an empty one for an id it does not have. */
export function programFrom(templateId: string, startDate: string, runner: Runner): ProgramContent {
  const { complaint, injured, precautions } = runner;
  if (allTemplates().some(({ id }) => id === templateId)) {
    const expanded = expandTemplate(templateId, startDate, precautions, injured);
    if (expanded.ok) return expanded.value;
  }
  const painProfile = templatesFor(complaint).suggested[0]?.painProfile ?? 'knee';
  return emptyProgram(`Program: ${complaintWords(complaint)}`, startDate, painProfile);
}

/** A template of the clinic for a runner: from their day on, their leg first, without what precautions forbid. */
export function fitted(template: ProgramContent, startDate: string, { injured, precautions }: Runner): ProgramContent {
  const content = startingOn(template, startDate);
  const split = content.phases.map((phase) => {
    const judged = phase.items.map((item) => ({ item, by: blockingPrecautions(item.exerciseId, precautions) }));
    const items = judged
      .filter(({ by }) => by.length === 0)
      .map(({ item }) => ({ ...item, firstSide: item.dosage.sides === 'each' ? injured : null }));
    const leftOut = judged
      .filter(({ by }) => by.length > 0)
      .map(({ item, by }) => ({ phaseId: phase.id, exerciseId: item.exerciseId, precautions: by }));
    return { phase: { ...phase, items }, leftOut };
  });
  return { ...content, phases: split.map(({ phase }) => phase), leftOut: split.flatMap(({ leftOut }) => leftOut) };
}
