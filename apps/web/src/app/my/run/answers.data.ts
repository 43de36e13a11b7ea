import type { SaveRun } from '@midstance/contracts/training';

interface Answer<T> {
  readonly value: T;
  readonly label: string;
}

/** Answers a run can have, in the runner's words. */
export const COMPLETED: readonly Answer<SaveRun['completed']>[] = [
  { value: 'full', label: 'All of it' },
  { value: 'partial-symptom', label: 'I stopped: it hurt' },
  { value: 'partial-other', label: 'I stopped: other reason' },
];

export const SWELLING: readonly Answer<NonNullable<SaveRun['swelling']>>[] = [
  { value: 'none', label: 'No' },
  { value: 'mild', label: 'A little' },
  { value: 'clear', label: 'Yes, clearly' },
];

export const LIMP: readonly Answer<NonNullable<SaveRun['limp']>>[] = [
  { value: 'none', label: 'No' },
  { value: 'brief', label: 'A few minutes' },
  { value: 'lasting', label: 'Longer' },
];

export const BREAKS: readonly Answer<NonNullable<SaveRun['layoffReason']>>[] = [
  { value: 'symptoms', label: 'It hurt' },
  { value: 'illness', label: 'I was ill' },
  { value: 'other', label: 'Other reason' },
];
