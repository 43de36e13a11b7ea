import {
  CHANGE_WORDS,
  type ChangeDecision,
  type MeasureEvaluation,
  type SideEvaluation,
  evaluate,
  rankOf,
  unitLabelOf,
} from '@midstance/clinical/derivations';
import { type ClinicLimits, overridesOf } from '@midstance/clinical/findings';
import { type MeasureId, getMeasure } from '@midstance/clinical/measures';
import { type RecordedValue, recordedValue } from '@midstance/contracts/assessments';
import type { Chart } from '@midstance/contracts/chart';
import { ageOn } from '../person/person-words';

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
  /** Change of the involved side: "+4", with its meaning in words. */
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

type LastTest = NonNullable<Chart['lastTest']>;

/**
 * The rows of the last test with the worst status, then the least symmetry, first. Every number is worked out by the
 * clinical library.
 */
export function lastTestRows(
  chart: Pick<Chart, 'patient' | 'episodes'>,
  test: LastTest,
  limits: ClinicLimits = {},
): LastTestRow[] {
  const { patient, episodes } = chart;
  const episode = episodes.find(({ id }) => id === test.current.episodeId);
  const involvedSide = episode?.side ?? 'none';
  const [now, before] = [recorded(test.valuesNow), recorded(test.valuesBefore)];
  const evaluation = evaluate(
    { values: now.values },
    {
      sex: patient.sexForNorms,
      ageYears: ageOn(patient.birthDate, test.current.assessedOn),
      bodyMassKg: patient.bodyMassKg,
      heightCm: patient.bodyHeightCm,
      involvedSide,
      leverArms: now.leverArms,
      thresholdOverrides: overridesOf(limits).thresholdOverrides,
      previous: before.values.length === 0 ? null : { ...before, bodyMassKg: patient.bodyMassKg },
    },
  );
  return Object.values(evaluation.measures)
    .filter((each) => each.left !== null || each.right !== null)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, WORST)
    .map((each) => rowOf(each, involvedSide === 'left' ? 'left' : 'right'));
}

function weight({ status, symmetry }: MeasureEvaluation): number {
  const rank = status === null ? -1 : rankOf(status);
  return rank * 1000 - Math.min(999, symmetry?.primary ?? 100);
}

function rowOf(each: MeasureEvaluation, side: 'left' | 'right'): LastTestRow {
  const measure = getMeasure(each.measureId);
  const unit = measure.value.type === 'number' ? unitLabelOf(measure.value.unit) : '';
  const change = each[side]?.change ?? null;
  const decision = change?.decision ?? 'missing';
  return {
    measureId: each.measureId,
    name: measure.short,
    unit,
    left: valueWords(each.left),
    right: valueWords(each.right),
    sides: sidesWords(each, unit),
    weaker: weakerOf(each),
    status: each.status,
    change: signed(change?.change ?? null),
    decision,
    changeWords: briefWords[decision],
    changeInFull: CHANGE_WORDS[decision],
  };
}

function valueWords(side: SideEvaluation | null): string {
  const value = side?.value ?? null;
  if (value !== null) return value.toString();
  return (side?.notDoneReason ?? null) === null ? '–' : 'not done';
}

function sidesWords({ symmetry, sideDifference }: MeasureEvaluation, unit: string): string {
  const percent = symmetry?.primary ?? null;
  if (percent !== null) return `${percent} %`;
  return sideDifference === null ? '' : `${sideDifference.difference} ${unit} apart`.replace('  ', ' ');
}

function weakerOf({ symmetry }: MeasureEvaluation): 'left' | 'right' | null {
  const weaker = symmetry?.weakerSide ?? null;
  return weaker === 'equal' ? null : weaker;
}

function signed(value: number | null): string {
  if (value === null) return '';
  if (value === 0) return '±0';
  return value > 0 ? `+${value}` : `−${Math.abs(value)}`;
}

/** Stored trials as the library reads them, with the lever arms they were taken with. */
function recorded(values: readonly unknown[]) {
  const parsed = values.map((value) => recordedValue.parse(value));
  const leverArms: Record<string, Partial<Record<RecordedValue['side'], number>>> = {};
  for (const { measureId, side, leverArmM } of parsed) {
    if (leverArmM !== null) leverArms[measureId] = { ...leverArms[measureId], [side]: leverArmM };
  }
  return {
    leverArms,
    values: parsed.map(({ measureId, side, trial, value, option, unit, notDone, pain }) => ({
      measureId,
      side,
      trial,
      value: value ?? option,
      unit,
      notDoneReason: notDone,
      painOnTest: pain,
    })),
  };
}
