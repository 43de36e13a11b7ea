import type { MeasureEvaluation, SideEvaluation } from '@midstance/clinical/derivations';
import { companionWords } from '@midstance/clinical/record';
import { measureGroupNames, measures, trialRules, type Measure, type MeasureGroup } from '@midstance/clinical/measures';
import type { Report, ReportRow } from '@midstance/contracts/reports';
import { changeOf, comparisonOf } from './compare-words';
import type { SignedFacts } from './report-facts';
import { answerText, unitOf } from './written';

const AGGREGATES = { max: 'best', min: 'best', mean: 'mean', only: 'one' } as const;

function cellOf(measure: Measure, side: SideEvaluation | null): string {
  if (side === null) return '';
  const text = answerText(measure.value, side.value ?? side.answer);
  if (text === '') return side.notDoneReason === null ? '' : `not done (${side.notDoneReason})`;
  const beside = companionWords(measure, side.companions);
  return beside === '' ? text : `${text} (${beside})`;
}

function usedOf(measure: Measure, { left, right, none }: MeasureEvaluation): string {
  if (measure.derived !== undefined) return 'worked out';
  const trials = Math.max(...[left, right, none].map((side) => side?.trials ?? 0));
  const aggregate = AGGREGATES[trialRules[measure.trials].aggregate];
  return trials < 2 ? '' : `${aggregate} of ${trials}`;
}

function rowOf(measure: Measure, result: MeasureEvaluation, involved: SignedFacts['involvedSide']): ReportRow {
  return {
    measureId: measure.id,
    name: measure.name,
    unit: unitOf(measure),
    left: cellOf(measure, result.left),
    right: cellOf(measure, result.right),
    none: cellOf(measure, result.none),
    used: usedOf(measure, result),
    symmetry: comparisonOf(measure, result, involved),
    change: changeOf(measure, result, involved),
  };
}

/** Everything that was measured, in the order of a visit; measures without a value that fits a table are left out. */
export function tableOf({ snapshot, involvedSide }: SignedFacts): Report['groups'] {
  const groups = new Map<MeasureGroup, ReportRow[]>();
  for (const measure of measures) {
    const result = snapshot.evaluation.measures[measure.id];
    if (result === undefined) continue;
    const row = rowOf(measure, result, involvedSide);
    if (row.left + row.right + row.none === '') continue;
    groups.set(measure.group, [...(groups.get(measure.group) ?? []), row]);
  }
  return [...groups].map(([group, rows]) => ({ title: measureGroupNames[group], rows }));
}
