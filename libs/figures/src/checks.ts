import { BODIES, type BodyVariant, LENGTH, RADIUS } from './body';
import type { Figure } from './figure';
import { column, distance, scale, segmentGap, transpose, turnVec, type Vec } from './geometry';
import { mirrorPose } from './pose';
import { type JointName, type PointName, radiusOf, type Skeleton, solve, span } from './solve';
import { loopSeconds, poseAt, stepPoses } from './timeline';

type Range = readonly [number, number];

/**
 * Joint limits in degrees [flexion, abduction, rotation]; active range of young adults (AAOS; Norkin & White,
 * Measurement of Joint Motion) plus a margin for stretches and for the simplified joints of the figure.
 */
const LIMITS: Readonly<Record<string, readonly [Range, Range, Range]>> = {
  spine: [
    [-40, 95],
    [-40, 40],
    [-60, 60],
  ],
  neck: [
    [-60, 60],
    [-45, 45],
    [-80, 80],
  ],
  hip: [
    [-35, 140],
    [-40, 80],
    [-75, 75],
  ],
  knee: [
    [-4, 155],
    [0, 0],
    [0, 0],
  ],
  ankle: [
    [-68, 46],
    [-45, 45],
    [-45, 45],
  ],
  toes: [
    [-50, 85],
    [0, 0],
    [0, 0],
  ],
  elbow: [
    [-6, 155],
    [0, 0],
    [0, 0],
  ],
};

const SLACK = 0.5;
/** Units a planted foot or hand may be away from its place. */
const PLANT_TOLERANCE = 2;
/** Units the soft body may press into the floor. */
const FLOOR_TOLERANCE = 1.5;

function limitProblems(s: Skeleton): string[] {
  const out: string[] = [];
  for (const [joint, values] of Object.entries(s.angles) as [JointName, Vec][]) {
    const limit = LIMITS[joint] ?? LIMITS[joint.slice(0, -1)];
    limit?.forEach(([low, high], axis) => {
      const value = values[axis] ?? 0;
      if (value < low - SLACK || value > high + SLACK)
        out.push(
          `${joint} ${['flexion', 'abduction', 'rotation'][axis]} ${value.toFixed(0)}° is outside ${low}…${high}`,
        );
    });
  }
  return out;
}

/**
 * Shoulder limits as directions of the upper arm seen from the chest, because its three angles are ambiguous near 90°:
 * at most 68° straight back, at most about 55° across the body in front, and hardly across behind the back.
 */
function shoulderProblems(s: Skeleton): string[] {
  const out: string[] = [];
  for (const side of ['R', 'L'] as const) {
    const arm = scale(column(s.frames[`upperArm${side}`], 1), -1);
    const [ahead, , right] = turnVec(transpose(s.frames.upper), arm);
    const across = side === 'R' ? -right : right;
    if (ahead < -0.93) out.push(`shoulder${side} is stretched too far back`);
    if (across > 0.82) out.push(`shoulder${side} reaches too far across the body`);
    if (ahead < -0.35 && across > 0.3) out.push(`shoulder${side} reaches across behind the back`);
  }
  return out;
}

const BONES: readonly (readonly [PointName, PointName, number])[] = (['R', 'L'] as const).flatMap((side) => [
  [`hip${side}`, `knee${side}`, LENGTH.thigh] as const,
  [`knee${side}`, `ankle${side}`, LENGTH.shank] as const,
  [`shoulder${side}`, `elbow${side}`, LENGTH.upperArm] as const,
  [`elbow${side}`, `wrist${side}`, LENGTH.forearm] as const,
]);

const lengthProblems = (s: Skeleton): string[] =>
  [...BONES, ['waist', 'chest', LENGTH.lowerTrunk] as const, ['chest', 'neck', LENGTH.upperTrunk] as const]
    .filter(([a, b, size]) => Math.abs(span(s, a, b) - size) > 0.01)
    .map(([a, b, size]) => `${a} to ${b} is ${span(s, a, b).toFixed(2)}, not ${size.toFixed(2)}`);

const plantProblems = (s: Skeleton): string[] =>
  Object.entries(s.misses)
    .filter(([, miss]) => miss > PLANT_TOLERANCE)
    .map(([limb, miss]) => `${limb} is ${miss.toFixed(1)} units from its place`);

function floorProblems(s: Skeleton): string[] {
  return (Object.keys(s.points) as PointName[])
    .map((name) => ({ name, depth: radiusOf(name) - s.points[name][1] }))
    .filter(({ depth }) => depth > FLOOR_TOLERANCE)
    .map(({ name, depth }) => `${name} sinks ${depth.toFixed(1)} units into the floor`);
}

/** Pairs of body parts that may touch but not pass through each other, with the smallest distance of their axes. */
function crossingProblems(s: Skeleton): string[] {
  const p = s.points;
  const out: string[] = [];
  const apart = (label: string, a: readonly [Vec, Vec], b: readonly [Vec, Vec], least: number): void => {
    const gap = segmentGap(a[0], a[1], b[0], b[1]);
    if (gap < least) out.push(`${label} pass through each other (${gap.toFixed(1)} < ${least})`);
  };
  if (distance(p.head, p.chest) < 20) out.push('head is inside the trunk');
  apart('the shanks', [p.kneeR, p.ankleR], [p.kneeL, p.ankleL], 4);
  apart('the thighs', [p.hipR, p.kneeR], [p.hipL, p.kneeL], 7);
  for (const side of ['R', 'L'] as const) {
    apart(`forearm ${side} and trunk`, [p[`elbow${side}`], p[`hand${side}`]], [p.waist, p.chest], RADIUS.waist * 0.55);
    apart(`head and knee ${side}`, [p.head, p.head], [p[`knee${side}`], p[`ankle${side}`]], RADIUS.head * 0.8);
    apart(`forearm ${side} and head`, [p[`elbow${side}`], p[`hand${side}`]], [p.head, p.head], RADIUS.head * 0.6);
  }
  return out;
}

const swapSide = (name: string): PointName =>
  (name.endsWith('R') ? `${name.slice(0, -1)}L` : name.endsWith('L') ? `${name.slice(0, -1)}R` : name) as PointName;

/** The mirrored pose must solve to the mirror image. */
function mirrorProblems(figure: Figure, t: number, s: Skeleton, body: BodyVariant): string[] {
  const anchor = figure.anchor && swapSide(figure.anchor);
  const other = solve(mirrorPose(poseAt(figure, t)), BODIES[body], anchor);
  return (Object.keys(s.points) as PointName[])
    .filter((name) => {
      const [x, y, z] = s.points[name];
      return distance([x, y, -z], other.points[swapSide(name)]) > 0.01;
    })
    .map((name) => `${name} is not mirrored exactly`);
}

/** Everything that is wrong with one moment of a figure; empty when it is sound. */
export function problemsAt(figure: Figure, t: number, body: BodyVariant = 'a'): string[] {
  const s = solve(poseAt(figure, t), BODIES[body], figure.anchor);
  return [
    ...limitProblems(s),
    ...shoulderProblems(s),
    ...plantProblems(s),
    ...(figure.noFloor ? [] : floorProblems(s)),
    ...lengthProblems(s),
    ...crossingProblems(s),
    ...mirrorProblems(figure, t, s, body),
  ];
}

/** Limbs that are told where to be in some steps only; they would jump in between. */
export function halfTargeted(figure: Figure): string[] {
  const seen = new Map<string, Set<boolean>>();
  for (const pose of stepPoses(figure))
    for (const limb of ['footR', 'footL', 'handR', 'handL', 'ankleAtR', 'ankleAtL'] as const)
      seen.set(limb, (seen.get(limb) ?? new Set()).add(Boolean(pose[limb])));
  return [...seen].filter(([, kinds]) => kinds.size > 1).map(([limb]) => `${limb} has a target in some steps only`);
}

/** Moments of a loop that are looked at in full. */
const MOMENTS = 24;
/** Planted feet and hands are looked at this many times as often: a limb may leave its place between two moments. */
const PLANT_RATE = 5;

/** Problems of a whole loop, each once, with the second it first appears. */
export function problemsOf(figure: Figure, body: BodyVariant = 'a'): string[] {
  const first = new Map<string, string>();
  const total = loopSeconds(figure);
  for (let i = 0; i < MOMENTS * PLANT_RATE; i++) {
    const t = (total * i) / (MOMENTS * PLANT_RATE);
    const problems =
      i % PLANT_RATE === 0
        ? problemsAt(figure, t, body)
        : plantProblems(solve(poseAt(figure, t), BODIES[body], figure.anchor));
    for (const problem of problems) {
      const kind = problem.replace(/[-\d.]+/g, '#');
      if (!first.has(kind)) first.set(kind, `${t.toFixed(2)} s: ${problem}`);
    }
  }
  return [...halfTargeted(figure), ...first.values()];
}
