import {
  type MeasureEvaluation,
  type SideEvaluation,
  convertOrNull,
  unitLabelOf,
} from '@midstance/clinical/derivations';
import { type Measure, type NumberSpec, trialRules } from '@midstance/clinical/measures';
import type { RecordedValue } from '@midstance/contracts/assessments';
import type { InvolvedSide } from '@midstance/contracts/values';
import {
  type GridChoice,
  type GridEntry,
  type GridRange,
  type GridRow,
  type GridSide,
  emptyEntry,
} from '@midstance/ui/bilateral-grid';
import { writeNumber } from '@midstance/ui/number-input';
import { type Cell, type Draft, cellKey, noSetUp, placeOfCell } from '../draft/draft';
import { companionField } from './companion-field';
import { changeOf, verdictOf } from './row-words';

/** Trials that are open before anything is typed: more come when these are full. */
const FIRST_TRIALS = 3;

/** What a row is made from. */
export interface RowSource {
  readonly measure: Measure;
  readonly group: string;
  readonly draft: Draft;
  readonly result: MeasureEvaluation | undefined;
  /** Values of the last assessment. */
  readonly previous: readonly RecordedValue[];
  readonly startsWith: 'left' | 'right';
  readonly forceUnit: 'N' | 'kgf';
  readonly locale: string;
  /** Trials that were asked for beyond the usual ones; 0 when none were. */
  readonly asked: number;
  /** Keys of the cells somebody else has just changed. */
  readonly arrived: readonly string[];
}

/** A measure as the grid shows it. */
export function measureRow(source: RowSource): GridRow {
  const { measure, group, draft, result, startsWith, locale } = source;
  const isTyped = measure.derived === undefined;
  const sides = sidesOf(measure);
  const unit = unitOf(measure, draft, source.forceUnit);
  const decimals = decimalsOf(measure, unit);
  const involved = draft.facts.involvedSide;
  const write = (value: number) => writeNumber(value, locale, Math.max(1, decimals));
  const timer = timerOf(measure);
  return {
    id: measure.id,
    name: measure.name,
    unit: unitLine(measure, draft, unit),
    group,
    startsWith,
    ...(timer && { timer }),
    whole: measure.value.type === 'number' && measure.value.whole === true,
    sides: isTyped ? sides : [],
    trials: Math.max(trialsOf(measure, draft), source.asked),
    mostTrials: trialRules[measure.trials].most,
    decimals,
    choices: choicesOf(measure),
    ...rangesOf(measure, unit),
    asksPain: measure.methods?.asksPain === true,
    ...(measure.extras && { companions: measure.extras.map(companionField) }),
    entries: Object.fromEntries(sides.map((side) => [side, entriesOf(measure, side, draft)])),
    ghosts: Object.fromEntries(sides.map((side) => [side, ghostsOf(source, side, unit, decimals)])),
    arrived: Object.fromEntries(sides.map((side) => [side, arrivedTrials(source, side)])),
    best: Object.fromEntries(sides.flatMap((side) => bestOf(side, result?.[side] ?? null, locale))),
    ...bestUnitOf(measure, result, unit),
    symmetry: verdictOf(measure, result, involved, write),
    change: changeOf(measure, result, involved, write),
  };
}

/** Unit a measure is typed in now: that of what stands there, else the chosen one, else the person's own. */
export function unitOf(measure: Measure, draft: Draft, forceUnit: 'N' | 'kgf'): string | null {
  if (measure.value.type !== 'number') return null;
  const typed = cellsOf(measure, draft).find((cell) => cell.value !== null)?.unit ?? null;
  const preferred = measure.value.inputs?.find((input) => input === forceUnit) ?? measure.value.unit;
  return typed ?? draft.setUps[measure.id]?.unit ?? preferred;
}

/** Sides a measure is recorded on. */
export function sidesOf({ laterality }: Measure): readonly GridSide[] {
  return laterality === 'LR' ? ['left', 'right'] : ['none'];
}

/** The side the keys come to first. */
export function firstSide(
  order: 'involved' | 'left' | 'random',
  involved: InvolvedSide,
  chance: string,
): 'left' | 'right' {
  if (order === 'involved') return involved === 'right' ? 'right' : 'left';
  if (order === 'left') return 'left';
  const sum = Array.from(chance).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1009, 7);
  return sum % 2 === 0 ? 'left' : 'right';
}

function cellsOf(measure: Measure, draft: Draft): Cell[] {
  return sidesOf(measure).flatMap((side) => trialCells(measure, side, draft).filter((cell) => cell !== null));
}

function trialCells(measure: Measure, side: GridSide, draft: Draft): (Cell | null)[] {
  const { most } = trialRules[measure.trials];
  const cells = Array.from({ length: most }, (_, at) => draft.cells[cellKey(measure.id, side, at + 1)] ?? null);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

function entriesOf(measure: Measure, side: GridSide, draft: Draft): GridEntry[] {
  return trialCells(measure, side, draft).map((cell) => cell ?? emptyEntry);
}

/**
 * One more than what is filled where the rule asks for many. Not where trials differ too much: a number half typed would
 * open a cell under the hands of the person typing.
 */
function trialsOf(measure: Measure, draft: Draft): number {
  const { recorded } = trialRules[measure.trials];
  const filled = Math.max(0, ...sidesOf(measure).map((side) => trialCells(measure, side, draft).length));
  return Math.max(filled, Math.min(recorded, Math.max(FIRST_TRIALS, filled + 1)));
}

function choicesOf({ value }: Measure): readonly GridChoice[] {
  if (value.type !== 'choice') return [];
  // "Not done" has its own key and a reason.
  return value.options.filter(({ id }) => id !== 'not-done').map(({ id, label }) => ({ value: id, label }));
}

/** Usual and allowed values of a measure in the unit it is typed in. */
export function rangesOf(
  { value }: Measure,
  unit: string | null,
): { usual: GridRange | null; allowed: GridRange | null } {
  if (value.type !== 'number' || unit === null) return { usual: null, allowed: null };
  const { hard, soft } = value.unconverted?.unit === unit ? value.unconverted : value;
  const inUnit = (bound: number) => roundTo(convertOrNull(bound, value.unit, unit) ?? bound, 2);
  const range = (pair: readonly [number, number]) =>
    value.unconverted?.unit === unit ? { min: pair[0], max: pair[1] } : { min: inUnit(pair[0]), max: inUnit(pair[1]) };
  return { usual: range(soft), allowed: range(hard) };
}

function arrivedTrials({ arrived, measure }: RowSource, side: GridSide): number[] {
  return arrived
    .map(placeOfCell)
    .filter((place) => place.measureId === measure.id && place.side === side)
    .map(({ trial }) => trial);
}

function ghostsOf({ previous, measure, locale }: RowSource, side: GridSide, unit: string | null, decimals: number) {
  const before = previous.filter((recorded) => recorded.measureId === measure.id && recorded.side === side);
  const last = Math.max(0, ...before.map(({ trial }) => trial));
  return Array.from({ length: last }, (_, at) => {
    const recorded = before.find(({ trial }) => trial === at + 1);
    return recorded ? ghostWords(measure, recorded, unit, locale, decimals) : '';
  });
}

function ghostWords(
  measure: Measure,
  { value, option, notDone, unit: typedIn }: RecordedValue,
  unit: string | null,
  locale: string,
  decimals: number,
): string {
  if (option !== null) return choicesOf(measure).find((choice) => choice.value === option)?.label ?? option;
  if (value === null) return notDone === null ? '' : 'not done';
  const same = typedIn === null || unit === null ? value : convertOrNull(value, typedIn, unit);
  return same === null ? '' : writeNumber(same, locale, decimals);
}

function bestOf(side: GridSide, part: SideEvaluation | null, locale: string): [GridSide, string][] {
  if (part?.value === undefined || part.value === null) return [];
  if (typeof part.value === 'string') return [];
  if (part.torqueNmPerKg !== null) return [[side, fixed(part.torqueNmPerKg, 2, locale)]];
  return [[side, writeNumber(part.value, locale, 1)]];
}

/** Unit of what counts where it is another than the typed one: torque comes from force and lever. */
function bestUnitOf({ value }: Measure, result: MeasureEvaluation | undefined, typed: string | null) {
  if (value.type !== 'number') return {};
  const parts = [result?.left, result?.right].flatMap((part) => (typeof part?.value === 'number' ? [part] : []));
  const own = unitLabelOf(value.unit);
  const units = new Set(parts.map(({ torqueNmPerKg }) => (torqueNmPerKg === null ? own : 'N·m/kg')));
  const bestUnit = [...units].join(' | ');
  return bestUnit === '' || bestUnit === unitLabelOf(typed ?? value.unit) ? {} : { bestUnit };
}

function fixed(value: number, digits: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

function unitLine(measure: Measure, draft: Draft, unit: string | null): string {
  const { left, right, none } = draft.setUps[measure.id] ?? noSetUp;
  const arms = [...new Set([left, right, none].filter((arm) => arm !== null))];
  const lever = arms.length > 0 ? `lever ${arms.join(' / ')} m` : '';
  const beat = measure.trials === 'calf-raise' ? '60 bpm' : '';
  return [unitWords(measure, unit), lever, beat].filter(Boolean).join(' · ');
}

function unitWords({ value, derived }: Measure, unit: string | null): string {
  if (value.type !== 'number') return derived ? 'worked out' : '';
  const words = unitLabelOf(unit ?? value.unit);
  const scale = words === '' || words === 'points' ? `${value.hard[0]} to ${value.hard[1]}` : words;
  return derived ? `${scale} · worked out` : scale;
}

function timerOf({ value, trials }: Measure): GridRow['timer'] {
  if (trials === 'calf-raise') return 'metronome';
  return value.type === 'number' && value.unit === 's' ? 'stopwatch' : undefined;
}

function decimalsOf({ value }: Measure, unit: string | null): number {
  if (value.type !== 'number') return 0;
  return decimalsOfStep(value, unit);
}

function decimalsOfStep({ step, whole, unit: stored }: NumberSpec, unit: string | null): number {
  if (whole) return 0;
  const digits = `${step}`.split('.')[1]?.length ?? 0;
  return unit === stored ? digits : Math.max(2, digits);
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
