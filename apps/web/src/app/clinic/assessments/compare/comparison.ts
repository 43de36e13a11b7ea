import {
  type Evaluation,
  type MeasureEvaluation,
  type SideEvaluation,
  differenceUnitOf,
  unitLabelOf,
  withUnit,
} from '@midstance/clinical/derivations';
import { type Measure, findBattery } from '@midstance/clinical/measures';
import { companionWords } from '@midstance/clinical/record';
import type { Assessment } from '@midstance/contracts/assessments';
import type { GridChange } from '@midstance/ui/bilateral-grid';
import { draftOf } from '../draft/draft';
import { type Write, changeOf } from '../rows/row-words';
import { sectionsOf } from '../rows/sections';

/** One side of a test, before and now, in words; "–" where it was not taken. */
export interface SideWords {
  readonly before: string;
  readonly now: string;
}

/** One test of two assessments. */
export interface ComparedRow {
  readonly measure: Measure;
  readonly unit: string;
  readonly left: SideWords | null;
  readonly right: SideWords | null;
  /** For a value of the whole person. */
  readonly none: SideWords | null;
  /** "95.6 → 94.6 %", "1.1 → 0.8 cm apart"; empty where the sides are not compared. */
  readonly symmetry: string;
  readonly change: GridChange | null;
}

/** Results as they stood when the record was signed. */
export function signedEvaluation(record: Assessment): Evaluation {
  const stored = record.snapshot?.evaluation as Evaluation | undefined;
  return stored ?? { measures: {}, problems: [], redFlagChecks: [] };
}

/**
 * Two assessments test by test, in the order of a visit.
 *
 * @param changes the later assessment worked out against the earlier one
 */
export function compare(earlier: Assessment, later: Assessment, changes: Evaluation, write: Write): ComparedRow[] {
  const before = signedEvaluation(earlier).measures;
  const now = signedEvaluation(later).measures;
  return measuresOfBoth(earlier, later)
    .filter(({ id }) => before[id] !== undefined || now[id] !== undefined)
    .map((measure) => {
      const [old, latest] = [before[measure.id], now[measure.id]];
      const quantity = quantityOf(latest ?? old);
      const words = (result: Side) => valueWords(measure, result, quantity, write);
      const side = (name: 'left' | 'right' | 'none') => sideWords(old?.[name], latest?.[name], words);
      return {
        measure,
        unit: unitOf(measure, quantity),
        left: side('left'),
        right: side('right'),
        none: side('none'),
        symmetry: symmetryOf(measure, [old, latest], write),
        change: changeOf(measure, changes.measures[measure.id], later.involvedSide, write),
      };
    });
}

/** What the numbers of a measure are compared as: a force with its lever arm as a torque. The two are never joined. */
export type Quantity = 'torque' | 'value';

/** The quantity of one result. */
export function quantityOf(result: MeasureEvaluation | undefined): Quantity {
  return [result?.left, result?.right].some((side) => (side?.torqueNm ?? null) !== null) ? 'torque' : 'value';
}

/** Unit of the numbers that are compared. */
export function unitOf({ value }: Measure, quantity: Quantity): string {
  if (quantity === 'torque') return 'N·m';
  return value.type === 'number' ? unitLabelOf(value.unit) : '';
}

/** The number of a side that is compared; `null` when it is missing, or there as another quantity only. */
export function comparedNumber(side: SideEvaluation | null | undefined, quantity: Quantity): number | null {
  const value = quantity === 'torque' ? side?.torqueNm : side?.value;
  return typeof value === 'number' ? value : null;
}

function measuresOfBoth(earlier: Assessment, later: Assessment): readonly Measure[] {
  const all = [later, earlier].flatMap((record) =>
    sectionsOf(draftOf(record), findBattery(record.batteryId, record.batteryVersion)).flatMap(
      (section) => section.measures,
    ),
  );
  return [...new Set(all)];
}

type Side = SideEvaluation | null | undefined;

function sideWords(before: Side, now: Side, words: (side: Side) => string): SideWords | null {
  return before || now ? { before: words(before), now: words(now) } : null;
}

/** A side in words: its number or answer, or that it was not done; "–" where it was not taken. */
export function valueWords(measure: Measure, side: Side, quantity: Quantity, write: Write): string {
  const answer = answerWords(measure, side, quantity, write);
  if (answer === '') return side?.notDoneReason ? 'not done' : '–';
  const beside = companionWords(measure, side?.companions);
  return beside === '' ? answer : `${answer} (${beside})`;
}

function answerWords(measure: Measure, side: Side, quantity: Quantity, write: Write): string {
  const { value } = measure;
  const number = comparedNumber(side, quantity);
  if (number !== null) return write(number);
  // A force without its lever arm beside torques: with its own unit, so that nobody reads the two as one.
  const other = comparedNumber(side, 'value');
  if (other !== null) return `${write(other)} ${unitOf(measure, 'value')}`;
  return value.type === 'choice' ? (value.options.find(({ id }) => id === side?.value)?.label ?? '') : '';
}

/** Left against right before and now: percentages, or how far apart the sides are. */
function symmetryOf(
  measure: Measure,
  [before, now]: readonly [MeasureEvaluation | undefined, MeasureEvaluation | undefined],
  write: Write,
): string {
  const told = [before, now].map((result) => comparedSides(result));
  const known = told.find((each) => each !== null);
  if (!known) return '';
  const amounts = told.map((each) => (each === null ? '–' : write(each.amount))).join(' → ');
  return known.isPercent ? `${amounts} %` : `${withUnit(amounts, differenceUnitOf(measure))} apart`;
}

function comparedSides(result: MeasureEvaluation | undefined) {
  const primary = result?.symmetry?.primary ?? null;
  if (primary !== null) return { amount: primary, isPercent: true };
  const difference = result?.sideDifference?.difference;
  return difference === undefined ? null : { amount: difference, isPercent: false };
}
