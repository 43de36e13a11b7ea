import { FACT_BEHIND, GATE_ANSWERS } from './gate-answers.data';

/** What may be entered for a gate line, and within which range. */
export type GateAnswer =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      readonly unit: string;
    }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string | number; readonly label: string }[];
    };

/** A question whose answer lets a gate line be judged. */
export interface GateQuestion {
  /** What is recorded; not always the metric of the line: days since surgery need the day of surgery. */
  readonly metric: string;
  readonly answer: GateAnswer;
}

/**
 * What a clinician can enter so that a gate line has a value; null where the value comes from what the runner logs.
 *
 * @example gateQuestion('days_since_surgery') // => {"metric":"date.surgery","answer":{"kind":"date"}}
 * @example gateQuestion('nprs_rest') // => null
 */
export function gateQuestion(metric: string): GateQuestion | null {
  const recorded = (Object.hasOwn(FACT_BEHIND, metric) ? FACT_BEHIND[metric] : undefined) ?? metric;
  const answer = Object.hasOwn(GATE_ANSWERS, recorded) ? GATE_ANSWERS[recorded] : undefined;
  return answer === undefined ? null : { metric: recorded, answer };
}
