import { getMeasure, type MeasureId, type Side } from '../measures';
import type { EarlierAssessment, LeverArms, Method } from './assessment';
import { bodyMassIndex } from './performance';
import { quotient } from './ratio';
import { legReach } from './reach';
import { type MeasureReading, type Readings, sideOf } from './readings';
import { dutyFactorPct, flightTimeMs, footStrike, stepLengthM, verticalRatioPct } from './running';
import { footPosture, stepDown } from './scores';
import { sideStrength } from './strength';

/** What formulas need beside the recorded values. */
export interface SetUp {
  readonly bodyMassKg: number | null;
  readonly heightCm: number | null;
  readonly leverArms: Readonly<Record<string, LeverArms>>;
  readonly methods: Readonly<Record<string, Method>>;
}

type Derived = number | string | null;
type Formula = (source: Source, side: Side) => Derived;
type NumberFormula = (source: Source, side: Side) => number | null;

/** Read access for the formulas; anything missing is `null`. */
class Source {
  constructor(
    private readonly readings: Readings,
    private readonly setUp: SetUp,
  ) {}

  number(id: MeasureId, side: Side): number | null {
    return this.readings.get(id)?.[side]?.value ?? null;
  }

  /** Mean over the sides that were measured. */
  overSides(id: MeasureId): number | null {
    const left = this.number(id, 'left');
    const right = this.number(id, 'right');
    if (left === null || right === null) return left ?? right;
    return (left + right) / 2;
  }

  torque(id: MeasureId, side: Side): number | null {
    return this.readings.get(id)?.[side]?.strength.torqueNm ?? null;
  }

  method(id: MeasureId): Method | undefined {
    return this.setUp.methods[id];
  }

  get massKg(): number | null {
    return this.setUp.bodyMassKg ?? this.number('body-mass', 'none');
  }

  get heightCm(): number | null {
    return this.setUp.heightCm ?? this.number('body-height', 'none');
  }
}

function step(source: Source): number | null {
  const speed = source.number('gait-speed', 'none');
  const cadence = source.number('gait-cadence', 'none');
  return speed === null || cadence === null ? null : stepLengthM(speed, cadence);
}

function withContactTime(source: Source, formula: (contactMs: number, cadenceSpm: number) => number): number | null {
  const contact = source.overSides('gait-contact-time');
  const cadence = source.number('gait-cadence', 'none');
  return contact === null || cadence === null ? null : formula(contact, cadence);
}

function sum(source: Source, side: Side, a: MeasureId, b: MeasureId, sign: 1 | -1 = 1): number | null {
  const first = source.number(a, side);
  const second = source.number(b, side);
  return first === null || second === null ? null : first + sign * second;
}

function torqueRatio(over: MeasureId, under: MeasureId): NumberFormula {
  return (source, side) => quotient(source.torque(over, side), source.torque(under, side));
}

/** The ratio of one kind of test; without a note on the device it is the isometric one of the protocol card. */
function thighRatio(source: Source, side: Side, isokinetic: boolean): number | null {
  const devices = [source.method('str-knee-flexion')?.device, source.method('str-knee-extension')?.device];
  const bothAlike = devices.every((device) => (device === 'isokinetic') === isokinetic);
  return bothAlike ? torqueRatio('str-knee-flexion', 'str-knee-extension')(source, side) : null;
}

const FPI_ITEMS = ['fpi-1', 'fpi-2', 'fpi-3', 'fpi-4', 'fpi-5', 'fpi-6'] as const;

/** Measures that are worked out, never typed, in the order they need each other. */
const FORMULAS: readonly (readonly [id: MeasureId, formula: Formula])[] = [
  ['bmi', (source) => bodyMassIndex(source.massKg, source.heightCm)],
  ['gait-step-length', (source) => step(source)],
  [
    'gait-stride-length',
    (source) => {
      const length = step(source);
      return length === null ? null : 2 * length;
    },
  ],
  ['gait-foot-strike', (source, side) => footStrike(source.number('gait-foot-inclination-ic', side))],
  [
    'gait-knee-excursion',
    (source, side) => sum(source, side, 'gait-knee-flexion-midstance', 'gait-knee-flexion-ic', -1),
  ],
  ['gait-hip-adduction', (source, side) => sum(source, side, 'gait-pelvic-drop', 'gait-femoral-adduction')],
  [
    'gait-vertical-ratio',
    (source) => {
      const rise = source.number('gait-vertical-oscillation', 'none');
      const length = step(source);
      return rise === null || length === null ? null : verticalRatioPct(rise, length);
    },
  ],
  ['gait-duty-factor', (source) => withContactTime(source, dutyFactorPct)],
  ['gait-flight-time', (source) => withContactTime(source, flightTimeMs)],
  ['fpi-total', (source, side) => footPosture(FPI_ITEMS.map((item) => source.number(item, side))).total],
  ['ratio-hq-isokinetic', (source, side) => thighRatio(source, side, true)],
  ['ratio-hq-isometric', (source, side) => thighRatio(source, side, false)],
  ['ratio-hip-add-abd', torqueRatio('str-hip-adduction', 'str-hip-abduction')],
  ['ratio-hip-er-ir', torqueRatio('str-hip-external-rotation', 'str-hip-internal-rotation')],
  ['ratio-ankle-ev-inv', torqueRatio('str-ankle-eversion', 'str-ankle-inversion')],
  ['ratio-ankle-df-pf', torqueRatio('str-ankle-dorsiflexion', 'str-ankle-plantarflexion')],
  [
    'ratio-trunk-flexor-extensor',
    (source, side) => quotient(source.number('end-trunk-flexor', side), source.number('end-trunk-extensor', side)),
  ],
  [
    'ratio-side-plank-extensor',
    (source, side) => quotient(source.number('end-side-plank', side), source.number('end-trunk-extensor', 'none')),
  ],
  ['rom-hip-rotation-total', (source, side) => sum(source, side, 'rom-hip-ir', 'rom-hip-er')],
  [
    'fn-lsd-total',
    (source, side) =>
      stepDown({
        arm: source.number('fn-lsd-arm', side),
        trunk: source.number('fn-lsd-trunk', side),
        pelvis: source.number('fn-lsd-pelvis', side),
        knee: source.number('fn-lsd-knee', side),
        steady: source.number('fn-lsd-steady', side),
      }).total,
  ],
  [
    'fn-ybt-composite',
    (source, side) =>
      legReach({
        anteriorCm: source.number('fn-ybt-ant', side),
        posteromedialCm: source.number('fn-ybt-pm', side),
        posterolateralCm: source.number('fn-ybt-pl', side),
        limbLengthCm: source.number('limb-length', side),
      }).compositePct,
  ],
];

function store(readings: Readings, id: MeasureId, side: Side, value: number | string): void {
  const reading = sideOf(readings, getMeasure(id), side);
  reading.isDerived = true;
  if (typeof value === 'string') reading.answer = value;
  else reading.value = value;
}

/** A recorded value is kept only where the parts to work it out are missing. */
function addDerived(readings: Readings, source: Source): void {
  for (const [id, formula] of FORMULAS) {
    const sides: readonly Side[] = getMeasure(id).laterality === 'LR' ? ['left', 'right'] : ['none'];
    for (const side of sides) {
      const isPicked = (readings.get(id)?.[side]?.answer ?? null) !== null;
      const value = isPicked ? null : formula(source, side);
      if (value !== null) store(readings, id, side, value);
    }
  }
}

function addStrength(reading: MeasureReading, setUp: SetUp, massKg: number | null): void {
  const levers = setUp.leverArms[reading.measure.id];
  for (const side of ['left', 'right', 'none'] as const) {
    const part = reading[side];
    if (typeof part?.value !== 'number') continue;
    const unit = part.isPressure ? 'mm[Hg]' : 'N';
    part.strength = sideStrength(part.value, unit, levers?.[side] ?? null, massKg);
  }
}

/** Adds torque to every force and every value that follows from others. */
export function completeReadings(readings: Readings, setUp: SetUp): void {
  const source = new Source(readings, setUp);
  const massKg = source.massKg;
  for (const reading of readings.values()) {
    const isForce = reading.measure.value.type === 'number' && reading.measure.value.unit === 'N';
    if (isForce) addStrength(reading, setUp, massKg);
  }
  addDerived(readings, source);
}

const NONE = {};

/** The set-up of an earlier assessment; what it does not say is unknown, not the same as today. */
export function setUpOf(
  source: Pick<EarlierAssessment, 'leverArms' | 'methods' | 'bodyMassKg'> & { readonly heightCm?: number | null },
): SetUp {
  return {
    bodyMassKg: source.bodyMassKg ?? null,
    heightCm: source.heightCm ?? null,
    leverArms: source.leverArms ?? NONE,
    methods: source.methods ?? NONE,
  };
}
