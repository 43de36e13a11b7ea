import { type OutcomeMeasure, findOutcome } from '@midstance/clinical/outcomes';
import { promChangeSentence } from '@midstance/clinical/sentences';
import type { OutcomeResponse, OutcomeSeries } from '@midstance/contracts/outcomes';

/** "LEFS", or "KOOS pain" for a scale of a form with several. */
export function seriesName({ code, scale, name }: Pick<OutcomeSeries, 'code' | 'scale' | 'name'>): string {
  return scale === 'total' ? code : `${code} ${name.toLowerCase()}`;
}

/** What the last score says, against the first of the episode. */
export function seriesSentence(series: OutcomeSeries): string {
  const name = seriesName(series);
  if (series.change !== null) return promChangeSentence({ name, ...series.change, change: series.change }, 'therapist');
  const last = series.points.at(-1);
  return last === undefined ? '' : `${name} ${written(last.value)}. The next score will show a change.`;
}

/** What the drawing shows beside the line, with its sources. */
export function bandWords({ code }: OutcomeSeries): string {
  const measure = findOutcome(code);
  if (measure === null || measure.thresholds.length === 0) {
    return 'No change that matters is known for this score, so none is drawn.';
  }
  const marks = measure.thresholds.map(({ kind, value, unit, label, source }) => {
    const size = `${written(value)} ${unit === 'percent' ? '%' : 'points'}`;
    return `${kind} ${size} (${label}; ${source})`;
  });
  const matters = measure.changeThatMatters;
  const line = matters === null ? '' : ` Dashed: a change of ${written(matters)} points from the first score.`;
  const band = errorOf(measure) === null ? '' : ' Shaded: measurement error around the first score.';
  return `${marks.join(' · ')}.${band}${line}`;
}

/** The scores as a file: one line per day. */
export function seriesCsv(series: OutcomeSeries): string {
  const head = `date,"${seriesName(series).replaceAll('"', '""')}"`;
  return [head, ...series.points.map(({ localDate, value }) => `${localDate},${value.toString()}`)].join('\r\n');
}

/** Measurement error in points, `null` when none is known. */
export function errorOf(measure: OutcomeMeasure): number | null {
  return measure.thresholds.find(({ kind, unit }) => kind === 'MDC' && unit === 'points')?.value ?? null;
}

/** A score as it is written: real minus, no trailing zeros. */
export function written(value: number): string {
  return value.toString().replace('-', '−');
}

/** Total, scales or levels of a response in one line. */
export function scoreWords({
  total,
  subscores,
  profile,
}: Pick<OutcomeResponse, 'total' | 'subscores' | 'profile'>): string {
  const scales = Object.entries(subscores).map(([scale, score]) => `${scale} ${score === null ? '–' : written(score)}`);
  const parts = [total === null ? '' : written(total), profile === null ? '' : `levels ${profile}`, scales.join(', ')];
  return parts.filter(Boolean).join(' · ') || 'no score';
}

/** "18/20 items", "total from paper". */
export function answeredWords({ answered }: Pick<OutcomeResponse, 'answered'>): string {
  return answered === null ? 'totals only' : `${answered.n.toString()}/${answered.of.toString()} items`;
}

/** Why no questions are shown, and where the form is. */
export function licenceWords({ licence }: OutcomeMeasure): string {
  if (licence.textMayShip) return licence.note;
  return `The text of this form may not be shown here. Form: ${licence.formFrom}. ${licence.note}`;
}
