import { dateOfDay, dayOf } from './cursor';
import type { Phase, Predicate } from './model';
import { evaluatePredicate } from './predicate';
import type { GateInput } from './read-metric';

const TODAY = { agg: 'max', windowDays: 1, required: true } as const;
const WALKING_HURTS: Predicate = { metric: 'nprs_walk', op: '>', value: 4, ...TODAY };
const SWOLLEN: Predicate = { metric: 'swelling_level', op: '==', value: 2, ...TODAY };
const BONE_HURTS: Predicate = { metric: 'nprs_bone', op: '>', value: 0, ...TODAY };

function holds(predicate: Predicate, input: GateInput): boolean {
  return evaluatePredicate(predicate, input).truth === 'true';
}

/** Each hold rule of the protocols beside the traffic light, by its wording in the data. */
const RULES: Readonly<Record<string, (input: GateInput) => boolean>> = {
  'nprs_walk > 4 or swelling_level == 2 for 2 days': (input) => {
    const yesterday: GateInput = { ...input, today: dateOfDay(dayOf(input.today) - 1) };
    return holds(WALKING_HURTS, input) || (holds(SWOLLEN, input) && holds(SWOLLEN, yesterday));
  },
  'any pain at the bone': (input) => holds(BONE_HURTS, input),
};

/** Whether today's check-in meets the hold rule of the phase. No answer is not a hold, and not an all-clear either. */
export function holdsToday(phase: Phase, input: GateInput): boolean {
  return RULES[phase.holdIf]?.(input) ?? false;
}
