import {
  CHANGE_WORDS,
  type ChangeDecision,
  differenceUnitOf,
  rankOf,
  unitLabelOf,
  withUnit,
} from '@midstance/clinical/derivations';
import { type MeasureId, findMeasure } from '@midstance/clinical/measures';
import type { TestedMeasure } from '@midstance/contracts/chart';
import type { InvolvedSide } from '@midstance/contracts/values';

/** Rows of the chart's first screen. */
const WORST = 5;

/** A measure of the last test: both limbs first, then how they compare, then what changed. */
export interface LastTestRow {
  readonly measureId: MeasureId;
  readonly name: string;
  readonly unit: string;
  readonly left: string;
  readonly right: string;
  /** "82 %" or "2.5 cm apart"; `''` where the sides are not compared. */
  readonly sides: string;
  readonly weaker: 'left' | 'right' | null;
  readonly status: 'flag' | 'watch' | 'ok' | 'info' | null;
  /** Change of the involved side: "+4", "+5.32 N·m", with its meaning in words. */
  readonly change: string;
  readonly decision: ChangeDecision;
  /** The meaning in two words, and in full. */
  readonly changeWords: string;
  readonly changeInFull: string;
}

/** `CHANGE_WORDS` for a narrow column; the full words are one hover away. */
const briefWords: Readonly<Record<ChangeDecision, string>> = {
  improved: 'improved',
  worse: 'worse',
  changed: 'changed',
  'within-error': 'within error',
  'error-unknown': 'error unknown',
  'not-comparable': 'other method',
  missing: 'not compared',
};

/** The measures with the worst status, then the least symmetry, first; in words, as they were judged at signing. */
export function lastTestRows(measures: readonly TestedMeasure[], involvedSide: InvolvedSide): LastTestRow[] {
  return measures
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, WORST)
    .flatMap((each) => rowOf(each, involvedSide === 'left' ? 'left' : 'right'));
}

function weight({ status, symmetryPct }: TestedMeasure): number {
  const rank = status === null ? -1 : rankOf(status);
  return rank * 1000 - Math.min(999, symmetryPct ?? 100);
}

/** No row for a measure this version of the screen does not know. */
function rowOf(each: TestedMeasure, side: 'left' | 'right'): LastTestRow[] {
  const measure = findMeasure(each.measureId);
  if (!measure) return [];
  const unit = measure.value.type === 'number' ? unitLabelOf(measure.value.unit) : '';
  const change = each[side]?.change ?? null;
  const decision = (change?.decision ?? 'missing') as ChangeDecision;
  const row = {
    measureId: measure.id,
    name: measure.short,
    unit,
    left: valueWords(each.left),
    right: valueWords(each.right),
    sides: sidesWords(each, differenceUnitOf(measure)),
    weaker: each.weakerSide === 'equal' ? null : each.weakerSide,
    status: each.status,
    change: signed(change),
    decision,
    changeWords: briefWords[decision],
    changeInFull: CHANGE_WORDS[decision],
  };
  return [row];
}

function valueWords(side: TestedMeasure['left']): string {
  const value = side?.value ?? null;
  if (value !== null) return value.toString();
  return (side?.notDone ?? null) === null ? '–' : 'not done';
}

function sidesWords({ symmetryPct, difference }: TestedMeasure, unit: string): string {
  if (symmetryPct !== null) return `${symmetryPct} %`;
  return difference === null ? '' : `${withUnit(`${difference}`, unit)} apart`;
}

function signed(change: { readonly change: number | null; readonly unit: string | null } | null): string {
  const value = change?.change ?? null;
  if (value === null) return '';
  const words = value === 0 ? '±0' : value > 0 ? `+${value}` : `−${Math.abs(value)}`;
  return withUnit(words, change?.unit ?? '');
}
