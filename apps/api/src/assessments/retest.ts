import type { Evaluation } from '@midstance/clinical/derivations';
import { getMeasure } from '@midstance/clinical/measures';
import type { WorklistRow } from '@midstance/contracts/worklist';
import type { Tx } from '../database/tenant-transaction';

/** Days after which a test is due again: a product default, the length of a strength block. */
const RETEST_AFTER_DAYS = 42;

/** The lowest symmetry of an assessment, weaker side as a percentage of the stronger; null without any. */
export function worstSymmetryOf(evaluation: Evaluation, assessedOn: string): WorklistRow['worstSymmetry'] {
  let worst: WorklistRow['worstSymmetry'] = null;
  for (const { measureId, symmetry } of Object.values(evaluation.measures)) {
    const percent = symmetry?.lsiWeakStrong ?? null;
    if (percent === null || (worst !== null && percent >= worst.percent)) continue;
    const weaker = symmetry?.weakerSide ?? null;
    worst = {
      label: getMeasure(measureId).short,
      percent,
      weaker: weaker === 'left' || weaker === 'right' ? weaker : 'none',
      assessedOn,
    };
  }
  return worst;
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
