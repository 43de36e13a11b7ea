import type { GateAnswer } from '@midstance/clinical/return-to-run';
import type { SaveGateTest } from '@midstance/contracts/return-to-run';

/** Why a typed number is no answer, in words; `''` when it is one, or none is asked for. */
export function outOfRange(answer: GateAnswer, value: number | null): string {
  if (answer.kind !== 'number') return '';
  const { min, max, whole } = answer;
  const isInRange = value !== null && value >= min && value <= max && (!whole || Number.isInteger(value));
  return isInRange ? '' : `The result must be a ${whole ? 'whole number' : 'number'} from ${min} to ${max}`;
}

/** What was entered, as it is recorded: a number, yes or no, one of the choices, or a day. */
export function gateValue(answer: GateAnswer, number: number | null, text: string): SaveGateTest['value'] {
  if (answer.kind === 'number') return number ?? 0;
  if (answer.kind === 'yes-no') return text === 'yes';
  if (answer.kind === 'date') return text;
  return answer.options.find(({ value }) => String(value) === text)?.value ?? text;
}
