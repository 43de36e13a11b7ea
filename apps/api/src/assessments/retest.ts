import type { Evaluation } from '@midstance/clinical/derivations';
import { getMeasure } from '@midstance/clinical/measures';
import type { WorklistRow } from '@midstance/contracts/worklist';
import type { Tx } from '../database/tenant-transaction';

/** Days after which a test is due again: a product default, the length of a strength block. */
const RETEST_AFTER_DAYS = 42;

/** The lowest symmetry of an assessment, weaker side as a percentage of the stronger; null without any. */
function worstSymmetryOf(evaluation: Evaluation, assessedOn: string): WorklistRow['worstSymmetry'] {
  const [worst] = Object.values(evaluation.measures)
    .flatMap(({ measureId, symmetry }) => {
      const percent = symmetry?.lsiWeakStrong ?? null;
      return percent === null ? [] : [{ measureId, percent, weakerSide: symmetry?.weakerSide }];
    })
    .sort((a, b) => a.percent - b.percent);
  if (worst === undefined) return null;
  const { measureId, percent, weakerSide } = worst;
  const weaker = weakerSide === 'left' || weakerSide === 'right' ? weakerSide : 'none';
  return { label: getMeasure(measureId).short, percent, weaker, assessedOn };
}

/**
 * Notes on the worklist what the last test said and when the next is due. An older assessment that is signed late
 * changes neither. A row that is not there yet is made empty; the refresh that ends the change fills it.
 */
export function noteTest(tx: Tx, patientId: string, evaluation: Evaluation, assessedOn: string): void {
  const worst = worstSymmetryOf(evaluation, assessedOn);
  tx.queue(
    `INSERT INTO worklist_rows (patient_id, priority, since, return_to_run, archived, row, computed_on, worst_symmetry,
       retest_due)
     VALUES ($1, 5, $2::date, false, false, '{}', $2::date, $3, $2::date + ${RETEST_AFTER_DAYS})
     ON CONFLICT (clinic_id, patient_id) DO UPDATE SET worst_symmetry = excluded.worst_symmetry,
       retest_due = excluded.retest_due
     WHERE worklist_rows.retest_due IS NULL OR worklist_rows.retest_due <= excluded.retest_due`,
    [patientId, assessedOn, worst === null ? null : JSON.stringify(worst)],
  );
}
