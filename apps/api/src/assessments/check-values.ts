import {
  checkValue,
  findMeasure,
  trialRules,
  validateValue,
  type InputUnit,
  type Measure,
} from '@midstance/clinical/measures';
import type { RecordedValue, SaveWarning } from '@midstance/contracts/assessments';
import type { FieldError } from '@midstance/contracts/problem';

/** What is wrong with recorded values, and what is only unusual. */
export interface ValueFaults {
  readonly errors: readonly FieldError[];
  /** Outside the usual range and not confirmed: may be saved, not signed. */
  readonly warnings: readonly SaveWarning[];
}

interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Lets a unit through to the catalogue's own check, which refuses those it does not know. */
function typedUnit({ unit }: RecordedValue): InputUnit | undefined {
  return (unit ?? undefined) as InputUnit | undefined;
}

function answerFault(measure: Measure, recorded: RecordedValue): { fault?: Fault; warning?: string } {
  const check = validateValue(measure, recorded.option ?? recorded.value, recorded.side, typedUnit(recorded));
  if (check.ok) {
    const isOpen = check.warning !== undefined && !recorded.confirmedOutOfRange;
    return isOpen ? { warning: check.warning } : {};
  }
  const { code, field, message } = check.error;
  if (code === 'MISSING' && recorded.notDone !== null) return {};
  return { fault: { field: field === 'value' && recorded.option !== null ? 'option' : field, message } };
}

/** All choices of how a measure is taken: device, mode and position. */
function methodIds({ methods }: Measure): readonly string[] {
  const { devices = [], modes = [], positions = [] } = methods ?? {};
  return [...devices, ...modes, ...positions].map((option) => option.id);
}

/** A companion field is asked beside an answer of a test that has it, and is checked like one. */
function companionFault({ name, extras = [] }: Measure, { companions, notDone }: RecordedValue): Fault | undefined {
  for (const [id, value] of Object.entries(companions ?? {})) {
    const field = `companions.${id}`;
    const asked = extras.find((extra) => extra.id === id);
    if (asked === undefined) return { field, message: `${name} has no such field.` };
    if (notDone !== null) return { field, message: `${name} was not done, so nothing stands beside it.` };
    const check = checkValue(asked.value, asked.label, value, field);
    if (!check.ok) return { field, message: check.error.message };
  }
  return undefined;
}

function leverArmFault({ name, methods }: Measure, leverArmM: number): Fault | undefined {
  const hard = methods?.leverArm?.hard;
  if (hard === undefined) return { field: 'leverArmM', message: `${name} takes no lever arm.` };
  const isInside = leverArmM >= hard[0] && leverArmM <= hard[1];
  return isInside ? undefined : { field: 'leverArmM', message: `Lever arm: from ${hard[0]} to ${hard[1]} m.` };
}

function setUpFault(measure: Measure, { leverArmM, method, unit }: RecordedValue): Fault | undefined {
  const { name, value } = measure;
  if (unit !== null && value.type !== 'number') return { field: 'unit', message: `${name} has no unit.` };
  if (method !== null && !methodIds(measure).includes(method)) {
    return { field: 'method', message: `${name} is not taken in this way.` };
  }
  return leverArmM === null ? undefined : leverArmFault(measure, leverArmM);
}

function trialFault(measure: Measure, { trial }: RecordedValue): Fault | undefined {
  const { most } = trialRules[measure.trials];
  if (trial <= most) return undefined;
  return { field: 'trial', message: `${measure.name}: at most ${most} ${most === 1 ? 'trial' : 'trials'} a side.` };
}

/** Remembers what came before in the list: which trials there are, and how each measure was taken. */
class Seen {
  private readonly trials = new Set<string>();
  private readonly setUps = new Map<string, number | string>();

  fault({ measureId, side, trial, leverArmM, method }: RecordedValue): Fault | undefined {
    const key = `${measureId} ${side} ${trial}`;
    if (this.trials.has(key)) return { field: 'trial', message: `Trial ${trial} of this side is there twice.` };
    this.trials.add(key);
    if (this.differs(`${measureId} ${side} arm`, leverArmM)) {
      return { field: 'leverArmM', message: 'One side is taken with one lever arm.' };
    }
    const isMixed = this.differs(`${measureId} method`, method);
    return isMixed ? { field: 'method', message: 'All trials of a measure are taken in the same way.' } : undefined;
  }

  private differs(key: string, value: number | string | null): boolean {
    if (value === null) return false;
    const known = this.setUps.get(key) ?? value;
    this.setUps.set(key, known);
    return known !== value;
  }
}

/**
 * Holds every recorded value against the catalogue: known measure, side, unit, hard range, choice, trial, lever arm,
 * method, companion fields; none twice. Paths are `values.N.field`.
 */
export function checkValues(values: readonly RecordedValue[]): ValueFaults {
  const errors: FieldError[] = [];
  const warnings: SaveWarning[] = [];
  const seen = new Seen();
  values.forEach((recorded, index) => {
    const path = `values.${index}`;
    const measure = findMeasure(recorded.measureId);
    if (measure === null) {
      errors.push({ path: `${path}.measureId`, message: 'is not a measure of the catalogue' });
      return;
    }
    const answer = answerFault(measure, recorded);
    const fault =
      answer.fault ??
      setUpFault(measure, recorded) ??
      companionFault(measure, recorded) ??
      trialFault(measure, recorded) ??
      seen.fault(recorded);
    if (fault) errors.push({ path: `${path}.${fault.field}`, message: fault.message });
    if (answer.warning !== undefined) warnings.push({ path: `${path}.value`, message: answer.warning });
  });
  return { errors, warnings };
}
