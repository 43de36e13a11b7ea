import type { GateFacts } from './facts';
import { METRIC_NAMES } from './metrics.data';
import type { Predicate, PredicateOp } from './model';
import { readMetric, type GateInput } from './read-metric';
import type { MetricValue, Reading } from './readings';

/** true, false or unknown. */
export type Truth = 'true' | 'false' | 'unknown';

/** One line of a gate with the value that proves it. */
export interface PredicateEvidence {
  readonly predicate: Predicate;
  readonly truth: Truth;
  /** `not_tested`: nothing recorded, and the line does not block. */
  readonly state: 'met' | 'not_met' | 'no_data' | 'not_tested';
  readonly required: boolean;
  /** What the line asks for once map and factor are filled in; null when that is not known. */
  readonly threshold: MetricValue | null;
  readonly reading: Reading;
  /** The rule in words: "Worst pain at rest, 3 days: at most 2/10". */
  readonly text: string;
  /** What proves it: "1/10, 3 of 3 days answered"; null without data. */
  readonly proof: string | null;
}

const COMPARE: Readonly<Record<PredicateOp, (value: MetricValue, threshold: MetricValue) => boolean>> = {
  '<=': (value, threshold) => value <= threshold,
  '>=': (value, threshold) => value >= threshold,
  '<': (value, threshold) => value < threshold,
  '>': (value, threshold) => value > threshold,
  '==': (value, threshold) => value === threshold,
};

const OP_WORDS: Readonly<Record<PredicateOp, string>> = {
  '<=': 'at most ',
  '>=': 'at least ',
  '<': 'below ',
  '>': 'above ',
  '==': '',
};

/** What the predicate compares with; null when the fact behind it (MRI grade, minutes before the injury) is missing. */
function thresholdOf(predicate: Predicate, facts: GateFacts): MetricValue | null {
  const { value } = predicate;
  if (typeof value !== 'object') return value;
  if ('map' in value) return facts.mriGrade === null ? null : value.map[facts.mriGrade];
  return facts.preInjuryWeeklyRunMinutes === null ? null : value.factor * facts.preInjuryWeeklyRunMinutes;
}

function truthOf(reading: Reading, op: PredicateOp, threshold: MetricValue | null): Truth {
  if (reading.value === null || threshold === null || typeof reading.value !== typeof threshold) return 'unknown';
  const holds = COMPARE[op](reading.value, threshold);
  // The true value may be higher: only "at least" that is already reached is certain.
  if (reading.lowerBound && !(holds && (op === '>=' || op === '>'))) return 'unknown';
  return holds ? 'true' : 'false';
}

function worded(value: MetricValue, unit: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? `${Math.round(value * 100) / 100}${unit}` : value;
}

function ruleText(predicate: Predicate, threshold: MetricValue | null, name: { label: string; unit: string }): string {
  const window = predicate.windowDays === undefined ? '' : `, ${predicate.windowDays} days`;
  const at = predicate.step === undefined ? '' : ` on ${predicate.step}`;
  const wanted = threshold === null ? 'a value that is not recorded yet' : worded(threshold, name.unit);
  return `${name.label}${at}${window}: ${OP_WORDS[predicate.op]}${wanted}`;
}

function proofOf(reading: Reading, unit: string): string | null {
  const { value, answered, asked, date, lowerBound } = reading;
  const counts = asked === null ? [] : [`${Number(answered)} of ${asked} answered`];
  if (value === null) return asked === null ? null : counts.join('');
  const shown = `${lowerBound ? 'at least ' : ''}${worded(value, unit)}`;
  return [shown, ...counts, ...(date === null ? [] : [`on ${date}`])].join(', ');
}

function stateOf(truth: Truth, required: boolean): PredicateEvidence['state'] {
  if (truth === 'true') return 'met';
  if (truth === 'false') return 'not_met';
  return required ? 'no_data' : 'not_tested';
}

/** One predicate with its outcome and the value behind it. Unknown is never true. Source: clinical reference §1.2. */
export function evaluatePredicate(predicate: Predicate, input: GateInput): PredicateEvidence {
  const reading = readMetric(input, predicate);
  const threshold = thresholdOf(predicate, input.facts);
  const truth = truthOf(reading, predicate.op, threshold);
  const name = METRIC_NAMES[predicate.metric] ?? { label: predicate.metric, unit: '' };
  return {
    predicate,
    truth,
    state: stateOf(truth, predicate.required),
    required: predicate.required,
    threshold,
    reading,
    text: ruleText(predicate, threshold, name),
    proof: proofOf(reading, name.unit),
  };
}
