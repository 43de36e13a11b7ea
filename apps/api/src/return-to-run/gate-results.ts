import { round, type Evaluation, type MeasureEvaluation } from '@midstance/clinical/derivations';
import { getMeasure, type InvolvedSide } from '@midstance/clinical/measures';
import type { Tx } from '../database/tenant-transaction';
import { gateMetrics, type Taking } from './gate-metrics.data';

/** The result of a gate metric. */
export interface GateResult {
  readonly metric: string;
  readonly value: number | string | boolean;
}

type Injured = 'left' | 'right';

function percentOfOther(measure: MeasureEvaluation, injured: Injured): number | null {
  const ofTorque = measure.symmetry?.lsiInvolved ?? null;
  if (ofTorque !== null) return ofTorque;
  const [own, other] = [measure[injured]?.value, measure[injured === 'left' ? 'right' : 'left']?.value];
  const isComparable = typeof own === 'number' && typeof other === 'number' && other > 0;
  return isComparable ? round((100 * own) / other) : null;
}

function placeOf({ measureId }: MeasureEvaluation, choice: number | string): number | null {
  const { value } = getMeasure(measureId);
  const place = value.type === 'choice' ? value.options.findIndex((option) => option.id === choice) : -1;
  return place < 0 ? null : place;
}

/** How each taking reads the value of the injured side; null where it says nothing. */
const readings: Readonly<
  Record<
    Exclude<Taking, 'percent-of-other'>,
    (value: number | string, measure: MeasureEvaluation) => GateResult['value'] | null
  >
> = {
  injured: (value) => (typeof value === 'number' ? value : null),
  'below-zero': (value) => (typeof value === 'number' ? Math.max(0, -value) : null),
  place: (value, measure) => placeOf(measure, value),
  'is-positive': (value) => (value === 'positive' || value === 'negative' ? value === 'positive' : null),
  'normal-when-negative': (value) =>
    value === 'positive' || value === 'negative' ? (value === 'negative' ? 'normal' : 'abnormal') : null,
};

function taken(measure: MeasureEvaluation, injured: Injured, taking: Taking): GateResult['value'] | null {
  if (taking === 'percent-of-other') return percentOfOther(measure, injured);
  const value = measure[injured]?.value ?? null;
  return value === null ? null : readings[taking](value, measure);
}

/** What an assessment says about gates: nothing unless exactly one side is injured, and nothing for what was not measured. */
export function gateResults(evaluation: Evaluation, injured: InvolvedSide): GateResult[] {
  if (injured !== 'left' && injured !== 'right') return [];
  return gateMetrics.flatMap(({ metric, measureId, taking }) => {
    const measure = evaluation.measures[measureId];
    const value = measure === undefined ? null : taken(measure, injured, taking);
    return value === null ? [] : [{ metric, value }];
  });
}

/** Stores gate results of one day; sent without waiting. */
export function storeGateResults(tx: Tx, patientId: string, localDate: string, results: GateResult[], at: Date): void {
  if (results.length === 0) return;
  tx.queue(
    `INSERT INTO gate_tests (id, patient_id, metric, local_date, value_number, value_text, value_boolean, created_by,
       created_at)
     SELECT uuidv7(), $1, r.metric, $2, CASE jsonb_typeof(r.value) WHEN 'number' THEN r.value::double precision END,
       CASE jsonb_typeof(r.value) WHEN 'string' THEN r.value #>> '{}' END,
       CASE jsonb_typeof(r.value) WHEN 'boolean' THEN r.value::boolean END, $4, $5
     FROM jsonb_to_recordset($3::jsonb) AS r(metric text, value jsonb)`,
    [patientId, localDate, JSON.stringify(results), tx.userId, at],
  );
}
