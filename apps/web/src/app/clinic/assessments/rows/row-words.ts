import {
  type Band,
  type MeasureEvaluation,
  type SideEvaluation,
  countedSymmetryBand,
  differenceUnitOf,
  unitLabelOf,
  withUnit,
} from '@midstance/clinical/derivations';
import type { InvolvedSide, Measure, Status } from '@midstance/clinical/measures';
import type { GridChange, GridVerdict } from '@midstance/ui/bilateral-grid';

const severities: Record<Status, GridVerdict['status']> = { flag: 'act', watch: 'watch', ok: 'good', info: 'info' };
const sideMarks = { left: '◀', right: '▶', none: '' } as const;

/** A number as the row writes it. */
export type Write = (value: number) => string;

/** Left against right in words: the symmetry, the difference, or how the answers differ; `null` while there is nothing. */
export function verdictOf(
  measure: Measure,
  result: MeasureEvaluation | undefined,
  involved: InvolvedSide,
  write: Write,
): GridVerdict | null {
  if (!result) return null;
  return symmetryVerdict(result) ?? differenceVerdict(measure, result, involved, write) ?? bandVerdict(result);
}

function symmetryVerdict({ symmetry }: MeasureEvaluation): GridVerdict | null {
  if (symmetry?.primary === undefined || symmetry.primary === null) return null;
  const band = countedSymmetryBand(symmetry);
  const status = band === null ? 'info' : severities[band];
  return { text: `${Math.round(symmetry.primary * 10) / 10} %`, status, note: conventionWords(symmetry) };
}

function conventionWords({ convention, weakerSide }: NonNullable<MeasureEvaluation['symmetry']>): string {
  if (convention === 'involved-uninvolved') return 'involved of other';
  return weakerSide === 'left' || weakerSide === 'right' ? `weaker ${sideMarks[weakerSide]} of stronger` : 'equal';
}

/** With one involved side the sign says how that side differs; else the mark says which is larger. */
function differenceVerdict(
  measure: Measure,
  { sideDifference }: MeasureEvaluation,
  involved: InvolvedSide,
  write: Write,
): GridVerdict | null {
  if (!sideDifference) return null;
  const { difference, largerSide, band } = sideDifference;
  const size = `${write(difference)} ${differenceUnitOf(measure)}`.trim();
  const status = band === null ? 'info' : severities[band];
  if (largerSide === 'equal') return { text: `= ${size}`, status };
  if (involved !== 'left' && involved !== 'right') return { text: `${sideMarks[largerSide]} +${size}`, status };
  return { text: `${largerSide === involved ? '+' : '−'}${size}`, status, note: 'involved to other' };
}

/** Without a comparison of sides: the worst limit a value is beyond, with its side. */
function bandVerdict(result: MeasureEvaluation): GridVerdict | null {
  const worst = worstBand([
    ...result.sideBands.map((band) => ({ side: 'none' as const, band })),
    ...(['left', 'right', 'none'] as const).flatMap((side) =>
      (result[side]?.bands ?? []).map((band) => ({ side, band })),
    ),
  ]);
  if (!worst) return null;
  const text = `${sideMarks[worst.side]} ${worst.band.why.words}`.trim();
  return { text, status: severities[result.status ?? worst.band.status] };
}

interface SidedBand {
  readonly side: 'left' | 'right' | 'none';
  readonly band: Band;
}

function worstBand(bands: readonly SidedBand[]): SidedBand | null {
  const rank: Record<Status, number> = { ok: 0, info: 1, watch: 2, flag: 3 };
  return bands.toSorted((a, b) => rank[b.band.status] - rank[a.band.status])[0] ?? null;
}

/** Change since last time of the side it matters on; a change inside the measurement error is never called one. */
export function changeOf(
  measure: Measure,
  result: MeasureEvaluation | undefined,
  involved: InvolvedSide,
  write: Write,
): GridChange | null {
  if (!result) return null;
  const side = sideToTell(result, involved);
  if (side === null) return null;
  const part = result[side];
  return part?.change ? changeWords(measure, part, part.change, sideMarks[side], write) : null;
}

function sideToTell(result: MeasureEvaluation, involved: InvolvedSide): 'left' | 'right' | 'none' | null {
  const order = involved === 'left' ? (['left', 'right', 'none'] as const) : (['right', 'left', 'none'] as const);
  return order.find((side) => result[side]?.change) ?? null;
}

function changeWords(
  measure: Measure,
  part: SideEvaluation,
  { change, decision }: NonNullable<SideEvaluation['change']>,
  mark: string,
  write: Write,
): GridChange {
  if (decision === 'within-error') return { text: `${mark} within error`.trim(), direction: 'within-error' };
  if (decision === 'not-comparable') return { text: 'other method', direction: 'unknown' };
  if (change === null) return { text: '', direction: 'unknown' };
  const unit =
    part.torqueNm === null ? (measure.value.type === 'number' ? unitLabelOf(measure.value.unit) : '') : 'N·m';
  const text = `${mark} ${withUnit(`${change > 0 ? '+' : '−'}${write(Math.abs(change))}`, unit)}`;
  if (decision === 'error-unknown') return { text: `${text}, error unknown`, direction: 'unknown' };
  return { text, direction: change > 0 ? 'up' : 'down' };
}
