import type { OutcomeCode, OutcomeMeasure } from './outcome-shape';
import { OUTCOMES } from './outcomes.data';

/** All questionnaires the product scores. */
export function allOutcomes(): readonly OutcomeMeasure[] {
  return OUTCOMES;
}

/**
 * A questionnaire by its code, or null for a code there is none for.
 *
 * @example findOutcome('LEFS')?.range // => [0,80]
 */
export function findOutcome(code: string): OutcomeMeasure | null {
  return OUTCOMES.find((measure) => measure.code === code) ?? null;
}

/** Whether a text is the code of a questionnaire. */
export function isOutcomeCode(code: string): code is OutcomeCode {
  return findOutcome(code) !== null;
}

/** How many items the whole form has. */
export function itemCount(measure: OutcomeMeasure): number {
  return measure.scales.reduce((sum, scale) => sum + scale.items, 0) + (measure.scoring.kind === 'profile' ? 1 : 0);
}

/**
 * The name of a questionnaire's last total in program and gate rules; with `_change` after it, last minus baseline.
 *
 * @example promMetric('VISA-A') // => "prom.VISA_A"
 * @example promMetric('I-PRRS') // => "prom.IPRRS"
 */
export function promMetric(code: OutcomeCode): string {
  return `prom.${code === 'I-PRRS' ? 'IPRRS' : code.replaceAll('-', '_')}`;
}
