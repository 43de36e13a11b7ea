import { getMeasure, type InvolvedSide, type Range } from '../measures';
import { angleFromLandmarks, type AngleInput } from './angles';
import { change, type ChangeInput, measurementError, type Reliability } from './change';
import { checkRange } from './entry';
import { compareWithNorm, type NormModel, type WorseDirection } from './norm';
import { jump, trunkEndurance, type TrunkHolds } from './performance';
import { type RatioLimits, strengthRatio } from './ratio';
import { type LegReach, type LegReachScore, reachTest } from './reach';
import type { Result } from './result';
import { runningValues, sessionSpike, twoWeekProgression } from './running';
import { footPosture, stepDown, type StepDownItems, wells } from './scores';
import { strength } from './strength';
import { type Symmetry, symmetry } from './symmetry';
import { vectors } from './vectors.data';

/** The worked examples name things as the reference code does; this maps them onto the library. */
type Runner = (input: unknown) => unknown;

function on<T>(run: (input: T) => unknown): Runner {
  return (input) => run(input as T);
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function plain(result: Symmetry) {
  const { convention, ...rest } = result;
  expect(convention === null).toBe(result.lsiWeakStrong === null);
  return rest;
}

interface StrengthVector {
  left: number | null;
  right: number | null;
  unit: string;
  leverLeftM: number;
  leverRightM: number;
  mass: number;
  massUnit: string;
  involved: InvolvedSide;
}

interface NormVector {
  value: number;
  direction: WorseDirection;
  norm:
    | { type: 'meanSd'; mean: number; sd: number }
    | { type: 'regression-hip-abd-ecc'; age: number; sex: 'male' | 'female' };
}

function normModel(norm: NormVector['norm']): NormModel {
  if (norm.type === 'meanSd') return norm;
  const regression = getMeasure('str-hip-abduction').norms.find((candidate) => candidate.type === 'regression')!;
  const { type, intercept, perYear, male, sd } = regression;
  return { type, intercept, perYear, male, sd, ageYears: norm.age, sex: norm.sex };
}

function ratioLimits({ kind, mode }: { kind: string; mode: string }): RatioLimits {
  const none = { watchAbove: null, flagAbove: null };
  if (kind === 'addabd') return { ...none, watchBelow: 0.9, flagBelow: 0.8, cap: 'flag' };
  const isokinetic = mode === 'isokinetic-60';
  return { ...none, watchBelow: isokinetic ? 0.6 : 0.4, flagBelow: isokinetic ? 0.5 : 0.3, cap: 'watch' };
}

interface ReachVector {
  ant: number;
  pm: number;
  pl: number;
  limbCm: number;
}

function reachOf({ ant, pm, pl, limbCm }: ReachVector): LegReach {
  return { anteriorCm: ant, posteromedialCm: pm, posterolateralCm: pl, limbLengthCm: limbCm };
}

function reachSide(score: LegReachScore) {
  return {
    antPct: score.anteriorPct,
    pmPct: score.posteromedialPct,
    plPct: score.posterolateralPct,
    composite: score.compositePct,
  };
}

const trunkNames = {
  flexorExtensor: 'flexExt',
  sideRightExtensor: 'sideRightExt',
  sideLeftExtensor: 'sideLeftExt',
  sideDeviation: 'sideRatioDev',
};

const runners: Record<string, Runner> = {
  strength: on<StrengthVector>(({ mass, massUnit, involved, ...forces }) => {
    const result = strength({ ...forces, bodyMass: mass, bodyMassUnit: massUnit, involvedSide: involved });
    const { massKg, forceN, torqueNm, torqueNmPerKg, pctBodyWeight } = result;
    return { massKg, forceN, torqueNm, torqueNmPerKg, pctBW: pctBodyWeight, symmetry: plain(result.symmetry) };
  }),
  symmetry: on<{ left: number; right: number; involved: InvolvedSide; higherIsBetter: boolean }>((input) =>
    plain(symmetry({ ...input, involvedSide: input.involved })),
  ),
  norm: on<NormVector>((input) => {
    const { expected, z, band } = compareWithNorm(input.value, normModel(input.norm), input.direction);
    return { expectedMean: expected, z, band };
  }),
  fpi: on<{ items: number[] }>(({ items }) => {
    const { total, band } = footPosture(items);
    return { total, band };
  }),
  ybt: on<{ left: ReachVector; right: ReachVector }>(({ left, right }) => {
    const result = reachTest(reachOf(left), reachOf(right));
    return {
      left: reachSide(result.left),
      right: reachSide(result.right),
      antDiffCm: result.anteriorDifferenceCm,
      antBand: result.anteriorBand,
      compositeBand: { left: result.left.compositeBand, right: result.right.compositeBand },
    };
  }),
  ratio: on<{ numerator: number; denominator: number; kind: string; mode: string }>((input) =>
    strengthRatio(input.numerator, input.denominator, ratioLimits(input)),
  ),
  change: on<ChangeInput>(change),
  measurementError: on<Reliability>((input) => valueOf(measurementError(input))),
  gaitDerived: on<{ speedMps: number; cadenceSpm: number; gctMs: number; verticalOscCm: number }>((input) => {
    const { speedMps, cadenceSpm, gctMs, verticalOscCm } = input;
    const measured = { speedMps, cadenceSpm, contactTimeMs: gctMs, verticalOscillationCm: verticalOscCm };
    const { strideTimeMs, cadencePlus5Pct, cadencePlus10Pct, ...values } = valueOf(runningValues(measured));
    expect(Math.abs(strideTimeMs - 2 * values.stepTimeMs)).toBeLessThanOrEqual(1);
    return { ...values, target5: cadencePlus5Pct, target10: cadencePlus10Pct };
  }),
  sessionSpike: on<{ sessionKm: number; longest30dKm: number }>((input) =>
    valueOf(sessionSpike(input.sessionKm, input.longest30dKm)),
  ),
  twoWeek: on<{ last2wKm: number; previous2wKm: number }>((input) =>
    valueOf(twoWeekProgression(input.last2wKm, input.previous2wKm)),
  ),
  wells: on<{ positive: string[]; alternativeAtLeastAsLikely: boolean }>((input) =>
    wells(input.positive, input.alternativeAtLeastAsLikely),
  ),
  lsd: on<StepDownItems>(stepDown),
  jump: on<{ flightS: number; contactS: number }>(({ flightS, contactS }) => valueOf(jump(flightS, contactS))),
  core: on<TrunkHolds>((holds) => {
    const result = trunkEndurance(holds);
    return {
      flexExt: result.flexorExtensor,
      sideRightExt: result.sideRightExtensor,
      sideLeftExt: result.sideLeftExtensor,
      sideRatioDev: result.sideDeviation,
      watch: result.watch.map((ratio) => trunkNames[ratio]),
    };
  }),
  geometry: on<AngleInput>((input) => ({ deg: valueOf(angleFromLandmarks(input)) })),
  validate: on<{ value: number; hard: Range; soft: Range }>(({ value, hard, soft }) => ({
    result: checkRange(value, hard, soft),
  })),
};

describe('worked examples of the clinical reference', () => {
  test.each(vectors.map((vector) => [vector.id, vector.title, vector] as const))('%s %s', (_id, _title, vector) => {
    expect(runners[vector.fn]!(vector.input)).toEqual(vector.expected);
  });

  test('all 45 are here, each with its own id', () => {
    expect(new Set(vectors.map((vector) => vector.id)).size).toBe(45);
  });
});
