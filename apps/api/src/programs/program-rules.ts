import { dosageProblems, findExercise } from '@midstance/clinical/exercises';
import { blockingPrecautions } from '@midstance/clinical/exercises/library';
import type { FieldError } from '@midstance/contracts/problem';
import type { ProgramContent } from '@midstance/contracts/programs';
import { ProblemError } from '../http/problem-error';

const DOSAGE_WORDS: Readonly<Record<string, string>> = {
  'out-of-range': 'is outside the allowed range',
  missing: 'is missing: give repetitions, a hold or a time',
  'not-allowed-value': 'must be seconds like 3-1-2',
};

function itemFaults(
  item: ProgramContent['phases'][number]['items'][number],
  path: string,
  precautions: readonly string[],
): FieldError[] {
  if (!item.exerciseId.startsWith('own:') && findExercise(item.exerciseId) === null) {
    return [{ path: `${path}.exerciseId`, message: 'is not an exercise of the library' }];
  }
  const blocking = blockingPrecautions(item.exerciseId, precautions);
  return [
    ...(blocking.length > 0
      ? [{ path: `${path}.exerciseId`, message: `is blocked by a precaution: ${blocking.join(', ')}` }]
      : []),
    ...dosageProblems(item.dosage).map(({ field, code }) => ({
      path: `${path}.dosage.${field}`,
      message: DOSAGE_WORDS[code] ?? 'is not right',
    })),
  ];
}

/**
 * What only the clinical library knows of a program: its exercises exist, their dosage can be prescribed, no precaution
 * forbids them, and each item is there once.
 *
 * @throws {ProblemError} `invalid_input` with the path of each fault
 */
export function assertProgram(content: ProgramContent, precautions: readonly string[]): void {
  const seen = new Set<string>();
  const faults = content.phases.flatMap((phase, phaseIndex) =>
    phase.items.flatMap((item, index) => {
      const path = `content.phases.${phaseIndex}.items.${index}`;
      const twice = seen.has(item.id) ? [{ path: `${path}.id`, message: 'is there twice' }] : [];
      seen.add(item.id);
      return [...twice, ...itemFaults(item, path, precautions)];
    }),
  );
  if (faults.length > 0) throw new ProblemError('invalid_input', { fields: faults.slice(0, 50) });
}
