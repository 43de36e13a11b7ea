import {
  countedSymmetryBand,
  differenceUnitOf,
  type MeasureEvaluation,
  type SideEvaluation,
  withUnit,
} from '@midstance/clinical/derivations';
import type { InvolvedSide, Measure, Status } from '@midstance/clinical/measures';
import type { ReportRow, ReportSeverity } from '@midstance/contracts/reports';
import { signed, unitOf, written } from './written';

const SEVERITIES: Record<Status, ReportSeverity> = { flag: 'act', watch: 'watch', ok: 'good', info: 'info' };

export function severityOf(status: Status | null): ReportSeverity | null {
  return status === null ? null : SEVERITIES[status];
}

/** The two numbers a symmetry percentage is made of, and their unit. */
export interface Compared {
  readonly left: number;
  readonly right: number;
  readonly unit: string;
}

function pairOf({ left, right }: MeasureEvaluation, on: 'torque' | 'value') {
  return on === 'torque' ? [left?.torqueNm, right?.torqueNm] : [left?.value, right?.value];
}

/** What the sides were compared on: the torque where both have one, else the value; `null` when they were not. */
export function comparedOn(measure: Measure, result: MeasureEvaluation): Compared | null {
  const { symmetry } = result;
  if (typeof symmetry?.primary !== 'number') return null;
  const [left, right] = pairOf(result, symmetry.on);
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  return { left, right, unit: symmetry.on === 'torque' ? 'N·m' : unitOf(measure) };
}

/** "300/400 N": the side on top that the percentage is of. Of times the quicker one is the better, so they change places. */
function fraction(measure: Measure, { left, right, unit }: Compared, isLeftOnTop: boolean): string {
  const isOnTop = measure.better === 'lower' ? !isLeftOnTop : isLeftOnTop;
  const [top, bottom] = isOnTop ? [left, right] : [right, left];
  return withUnit(`${written(top)}/${written(bottom)}`, unit);
}

/** The weaker side of the stronger, as two numbers. */
export function weakerOfStronger(measure: Measure, compared: Compared, weaker: 'left' | 'right' | 'equal'): string {
  return fraction(measure, compared, weaker !== 'right');
}

const NOTHING: ReportRow['symmetry'] = { text: '', of: '', severity: null };

function symmetryWords(measure: Measure, result: MeasureEvaluation, involved: InvolvedSide): ReportRow['symmetry'] {
  const compared = comparedOn(measure, result);
  const { symmetry } = result;
  if (compared === null || symmetry?.primary === undefined || symmetry.primary === null) return NOTHING;
  const isLeft = symmetry.convention === 'involved-uninvolved' ? involved === 'left' : symmetry.weakerSide !== 'right';
  return {
    text: `${written(symmetry.primary)} %`,
    of: fraction(measure, compared, isLeft),
    severity: severityOf(countedSymmetryBand(symmetry)),
  };
}

function differenceWords(measure: Measure, { sideDifference }: MeasureEvaluation): ReportRow['symmetry'] {
  if (!sideDifference) return NOTHING;
  const { difference, largerSide, band } = sideDifference;
  return {
    text: withUnit(written(difference), differenceUnitOf(measure)),
    of: largerSide === 'equal' ? 'no difference' : `more ${largerSide}`,
    severity: severityOf(band),
  };
}

/** Left against right: the symmetry with its two numbers, or the difference; empty where the sides are not compared. */
export function comparisonOf(
  measure: Measure,
  result: MeasureEvaluation,
  involved: InvolvedSide,
): ReportRow['symmetry'] {
  const symmetry = symmetryWords(measure, result, involved);
  if (symmetry.text !== '') return symmetry;
  const difference = differenceWords(measure, result);
  return difference.text === '' ? { ...NOTHING, severity: severityOf(result.status) } : difference;
}

const NO_CHANGE: ReportRow['change'] = { side: 'none', text: '', note: '' };

function changeNote({ decision, threshold }: NonNullable<SideEvaluation['change']>): string {
  const error = threshold === null ? '' : ` ${written(threshold)}`;
  switch (decision) {
    case 'improved':
      return `better, beyond error${error}`;
    case 'worse':
      return `worse, beyond error${error}`;
    case 'changed':
      return `beyond error${error}`;
    case 'within-error':
      return `within error${error}`;
    case 'not-comparable':
      return 'other method';
    default:
      return 'error unknown';
  }
}

/** Whether a change is one of torque: a force with its lever arm is compared as that, whatever unit was typed. */
export function isOnTorque({ why }: NonNullable<SideEvaluation['change']>): boolean {
  return why.inputs[0]?.name.startsWith('torque') ?? false;
}

/** Change since the test before: of the involved side where it has one, so that a row stays one line. */
export function changeOf(measure: Measure, result: MeasureEvaluation, involved: InvolvedSide): ReportRow['change'] {
  const order = involved === 'left' ? (['left', 'right', 'none'] as const) : (['right', 'left', 'none'] as const);
  const side = order.find((each) => result[each]?.change);
  const change = side && result[side]?.change;
  if (!side || !change) return NO_CHANGE;
  const unit = isOnTorque(change) ? 'N·m' : unitOf(measure);
  const text = change.change === null ? '' : withUnit(signed(change.change), unit);
  return { side, text, note: changeNote(change) };
}
