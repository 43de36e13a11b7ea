import {
  findMeasure,
  type Measure,
  type MeasureId,
  type NumberSpec,
  type Side,
  trialRules,
  type ValueSpec,
} from '../measures';
import type { Assessment, Companions, RecordedAnswer, RecordedValue } from './assessment';
import { checkEntry } from './entry';
import type { InputProblem, ProblemCode } from './result';
import { NO_STRENGTH, type SideStrength } from './strength';
import { summariseTrials, type TrialSummary } from './trials';

/** What the trials say beside the value used. */
export type TrialNotes = Pick<TrialSummary, 'trials' | 'sd' | 'cvPct' | 'warning'> & { readonly mean: number | null };

const NO_TRIALS: TrialNotes = { trials: 0, mean: null, sd: null, cvPct: null, warning: null };

/** What was recorded for one side of a measure, with the trials brought together. */
export interface SideReading {
  readonly numbers: number[];
  readonly trialNumbers: number[];
  answer: RecordedAnswer;
  notDoneReason: string | null;
  painOnTest: number | null;
  companions: Companions | null;
  isPressure: boolean;
  outsideSoftRange: boolean;
  isDerived: boolean;
  summary: TrialNotes;
  /** The value used, unrounded; `null` where there is no number. */
  value: number | null;
  strength: SideStrength;
}

export interface MeasureReading {
  readonly measure: Measure;
  left: SideReading | null;
  right: SideReading | null;
  none: SideReading | null;
}

export type Readings = Map<MeasureId, MeasureReading>;

function emptySide(): SideReading {
  return {
    numbers: [],
    trialNumbers: [],
    answer: null,
    notDoneReason: null,
    painOnTest: null,
    companions: null,
    isPressure: false,
    outsideSoftRange: false,
    isDerived: false,
    summary: NO_TRIALS,
    value: null,
    strength: NO_STRENGTH,
  };
}

/** The side's reading, made on first use. */
export function sideOf(readings: Readings, measure: Measure, side: Side): SideReading {
  let reading = readings.get(measure.id);
  if (reading === undefined) {
    reading = { measure, left: null, right: null, none: null };
    readings.set(measure.id, reading);
  }
  return (reading[side] ??= emptySide());
}

function sideProblem(measure: Measure, side: Side): ProblemCode | null {
  if (measure.laterality === 'none') return side === 'none' ? null : 'side-not-allowed';
  return side === 'none' ? 'side-missing' : null;
}

/** What is wrong with a recorded value; `undefined` when nothing is. */
type Problem = InputProblem | undefined;

function addNumber(reading: SideReading, spec: NumberSpec, recorded: RecordedValue): Problem {
  const entry = checkEntry(spec, recorded.value, recorded.unit ?? null);
  if (!entry.ok) return entry.problems[0];
  const { value, isPressure, outsideSoftRange } = entry.value;
  if (reading.numbers.length > 0 && reading.isPressure !== isPressure) return { field: 'unit', code: 'unit-mismatch' };
  reading.numbers.push(value);
  reading.isPressure = isPressure;
  reading.outsideSoftRange ||= outsideSoftRange;
  return undefined;
}

function addAnswer(reading: SideReading, spec: ValueSpec, answer: RecordedAnswer): Problem {
  const isUnknownChoice = spec.type === 'choice' && !spec.options.some((option) => option.id === answer);
  // No answer is a number: those are words, choices, yes or no, and lists of them.
  if (isUnknownChoice || typeof answer === 'number') return { field: 'value', code: 'not-allowed-value' };
  reading.answer = answer;
  return undefined;
}

/** Notes what came with the value; a painful trial is remembered at its worst. */
function addCompanions(reading: SideReading, recorded: RecordedValue): Problem {
  reading.notDoneReason ??= recorded.notDoneReason ?? null;
  if (recorded.companions) reading.companions = { ...reading.companions, ...recorded.companions };
  const pain = recorded.painOnTest ?? null;
  if (pain === null) return undefined;
  if (!(pain >= 0 && pain <= 10)) return { field: 'painOnTest', code: 'out-of-range' };
  reading.painOnTest = Math.max(pain, reading.painOnTest ?? 0);
  return undefined;
}

function addTrial(reading: SideReading, spec: ValueSpec, recorded: RecordedValue): Problem {
  if (reading.trialNumbers.includes(recorded.trial)) return { field: 'trial', code: 'duplicate-trial' };
  const problem =
    spec.type === 'number' ? addNumber(reading, spec, recorded) : addAnswer(reading, spec, recorded.value);
  if (problem === undefined) reading.trialNumbers.push(recorded.trial);
  return problem;
}

function addValue(readings: Readings, recorded: RecordedValue): Problem {
  const measure = findMeasure(recorded.measureId);
  if (measure === null) return { field: 'measureId', code: 'unknown-measure' };
  const wrongSide = sideProblem(measure, recorded.side);
  if (wrongSide !== null) return { field: 'side', code: wrongSide };
  const reading = sideOf(readings, measure, recorded.side);
  const wrongPain = addCompanions(reading, recorded);
  if (wrongPain !== undefined || recorded.value === null) return wrongPain;
  return addTrial(reading, measure.value, recorded);
}

/** Brings the trials of every side together. */
function summarise(readings: Readings): void {
  for (const reading of readings.values()) {
    const rule = trialRules[reading.measure.trials];
    for (const side of [reading.left, reading.right, reading.none]) {
      if (side === null) continue;
      const summary = summariseTrials(side.numbers, rule);
      if (summary === null) continue;
      side.summary = summary;
      side.value = summary.value;
    }
  }
}

/**
 * Sorts recorded values by measure and side. Values that cannot be used are left out and named by their
 * place in the list.
 */
export function collectReadings(assessment: Assessment): { readings: Readings; problems: InputProblem[] } {
  const readings: Readings = new Map();
  const problems: InputProblem[] = [];
  assessment.values.forEach((recorded, index) => {
    const problem = addValue(readings, recorded);
    if (problem !== undefined) problems.push({ field: `values.${index}.${problem.field}`, code: problem.code });
  });
  summarise(readings);
  return { readings, problems };
}
