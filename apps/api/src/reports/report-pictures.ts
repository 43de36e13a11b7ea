import { countedSymmetryBand, type MeasureEvaluation } from '@midstance/clinical/derivations';
import { measures, type Measure } from '@midstance/clinical/measures';
import { comparedMuscles, muscleBalance, muscleLine } from '@midstance/clinical/muscles';
import type { Report, ReportBar, ReportMark, ReportTrend } from '@midstance/contracts/reports';
import { comparedOn, severityOf, weakerOfStronger, type Compared } from './compare-words';
import type { PastValues, SignedFacts } from './report-facts';
import { siteName } from './site-name';
import { unitOf, written } from './written';

/** Bars a report draws. */
const BARS = 3;

/** A measure whose sides were compared in percent. */
export interface Comparison {
  readonly measure: Measure;
  readonly result: MeasureEvaluation;
  readonly compared: Compared;
  /** Weaker of stronger, 0–100. */
  readonly percent: number;
  readonly weaker: 'left' | 'right' | 'equal';
}

/** All comparisons in percent, the lowest first; the order of the catalogue decides between equals. */
export function comparisonsOf({ snapshot }: SignedFacts): Comparison[] {
  return measures
    .flatMap((measure) => {
      const result = snapshot.evaluation.measures[measure.id];
      const compared = result === undefined ? null : comparedOn(measure, result);
      const { lsiWeakStrong: percent = null, weakerSide: weaker = null } = result?.symmetry ?? {};
      if (result === undefined || compared === null || percent === null || weaker === null) return [];
      return [{ measure, result, compared, percent, weaker }];
    })
    .sort((a, b) => a.percent - b.percent);
}

function bandOf({ symmetry }: MeasureEvaluation) {
  return symmetry === null ? null : severityOf(countedSymmetryBand(symmetry));
}

/** The lowest symmetries of the assessment as bars. */
export function barsOf(comparisons: readonly Comparison[]): ReportBar[] {
  return comparisons.slice(0, BARS).map(({ measure, result, compared, percent, weaker }) => ({
    measureId: measure.id,
    name: measure.name,
    percent,
    weaker,
    severity: bandOf(result),
    text: `${written(percent)} % · ${weakerOfStronger(measure, compared, weaker)}`,
  }));
}

/** Groups of muscles for the outline of the body, and how many of them were measured on both sides. */
export function musclesOf({ snapshot }: SignedFacts): Pick<Report, 'muscles' | 'musclesCompared'> {
  const balances = muscleBalance(snapshot.evaluation);
  return { muscles: balances.map((each) => muscleLine(each, written)), musclesCompared: comparedMuscles(balances) };
}

/** Pain sites for the outline of the body. */
export function marksOf({ painSites }: SignedFacts): ReportMark[] {
  return painSites.map(({ siteId, side, view, worst, x, y }) => {
    const text = worst === null ? '' : String(worst);
    const where = `${siteName(siteId)}${side === 'none' ? '' : `, ${side}`}`;
    const label = `Pain, ${where}: ${worst === null ? 'not rated' : `${worst} of 10`}`;
    return { view, side, x, y, text, label };
  });
}

function pointOf(values: PastValues | undefined, isTorque: boolean) {
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    left: number(isTorque ? values?.leftTorque : values?.left),
    right: number(isTorque ? values?.rightTorque : values?.right),
  };
}

/** The measure with the lowest symmetry over the dates it was taken on. */
export function trendOf({ history }: SignedFacts, worst: Comparison | undefined): ReportTrend | null {
  if (worst === undefined) return null;
  const { measure, result, weaker } = worst;
  const isTorque = result.symmetry?.on === 'torque';
  const points = history
    .map(({ assessedOn, measures: past }) => ({ on: assessedOn, ...pointOf(past?.[measure.id], isTorque) }))
    .filter((point) => point.left !== null || point.right !== null);
  return {
    measureId: measure.id,
    name: measure.name,
    unit: isTorque ? 'N·m' : unitOf(measure),
    points,
    error: result[weaker === 'left' ? 'left' : 'right']?.change?.threshold ?? null,
  };
}
