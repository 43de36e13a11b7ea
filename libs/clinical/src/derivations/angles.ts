import { fail, isQuantity, type InputProblem, type Result, succeed } from './result';
import { round } from './rounding';

/** A picked point in picture pixels: x to the right, y down, zoom and rotation undone. */
export type Point = readonly [x: number, y: number];

/** +1 when the runner faces right in the picture, -1 when left. */
export type Facing = 1 | -1;

export type FrontalView = 'posterior' | 'anterior';

/** What the angle tool hands over: the measure's geometry and its landmarks. */
export type AngleInput =
  | {
      readonly measure: 'kneeFlexion';
      readonly hip: Point;
      readonly knee: Point;
      readonly ankle: Point;
      readonly d: Facing;
    }
  | { readonly measure: 'shankAngle'; readonly knee: Point; readonly ankle: Point; readonly d: Facing }
  | {
      readonly measure: 'footInclination';
      readonly heel: Point;
      readonly toe: Point;
      readonly d: Facing;
      readonly inclineDeg: number;
    }
  | {
      readonly measure: 'ankleDorsiflexion';
      readonly knee: Point;
      readonly ankle: Point;
      readonly heel: Point;
      readonly toe: Point;
      readonly d: Facing;
      readonly inclineDeg: number;
    }
  | { readonly measure: 'hipExtension'; readonly hip: Point; readonly knee: Point; readonly d: Facing }
  | { readonly measure: 'trunkLeanSagittal'; readonly hip: Point; readonly acromion: Point; readonly d: Facing }
  | { readonly measure: 'pelvicDrop'; readonly stance: Point; readonly swing: Point }
  | ({ readonly measure: 'femoralAdduction'; readonly hip: Point; readonly knee: Point } & FrontalPose)
  | ({
      readonly measure: 'hipAdduction';
      readonly stance: Point;
      readonly swing: Point;
      readonly hip: Point;
      readonly knee: Point;
    } & FrontalPose)
  | ({ readonly measure: 'fppa'; readonly hip: Point; readonly knee: Point; readonly ankle: Point } & FrontalPose)
  | ({ readonly measure: 'trunkLeanFrontal'; readonly base: Point; readonly top: Point } & FrontalPose)
  | ({
      readonly measure: 'rearfootEversion';
      readonly calf: Point;
      readonly achilles: Point;
      readonly heelSup: Point;
      readonly heelInf: Point;
    } & FrontalPose);

interface FrontalPose {
  readonly view: FrontalView;
  readonly stanceSide: 'left' | 'right';
}

type LateralInput = Extract<AngleInput, { d: Facing }>;
type FrontalInput = Exclude<AngleInput, LateralInput>;
type Input<M extends AngleInput['measure']> = Extract<AngleInput, { measure: M }>;

const DEGREES = 180 / Math.PI;

/** Direction from one point to another with y pointing up, as geometry has it. */
function towards(from: Point, to: Point): { x: number; y: number } {
  return { x: to[0] - from[0], y: from[1] - to[1] };
}

/** +1 when "away from the body midline, for the stance leg" is to the right in the picture. */
function lateralSign({ view, stanceSide }: FrontalPose): 1 | -1 {
  return (view === 'posterior') === (stanceSide === 'right') ? 1 : -1;
}

/** Angle of a direction away from straight up, in degrees; positive towards +x times the sign. */
function leanDeg(direction: { x: number; y: number }, sign: number): number {
  return Math.atan2(sign * direction.x, direction.y) * DEGREES;
}

/** Turn from line a→b to line b→c in degrees, counter-clockwise positive. */
function bendDeg(a: Point, b: Point, c: Point): number {
  const u = towards(a, b);
  const v = towards(b, c);
  return Math.atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y) * DEGREES;
}

function footInclination({ heel, toe, d, inclineDeg }: Omit<Input<'footInclination'>, 'measure'>): number {
  const sole = towards(heel, toe);
  return Math.atan2(sole.y, d * sole.x) * DEGREES - inclineDeg;
}

function shankLean(knee: Point, ankle: Point, d: Facing): number {
  return leanDeg(towards(ankle, knee), -d);
}

function pelvicDrop(stance: Point, swing: Point): number {
  const line = towards(swing, stance);
  return Math.atan2(line.y, Math.abs(line.x)) * DEGREES;
}

function femoralAdduction(hip: Point, knee: Point, pose: FrontalPose): number {
  return leanDeg(towards(knee, hip), lateralSign(pose));
}

function lateralAngleDeg(input: LateralInput): number {
  switch (input.measure) {
    case 'kneeFlexion':
      return -input.d * bendDeg(input.hip, input.knee, input.ankle);
    case 'shankAngle':
      return shankLean(input.knee, input.ankle, input.d);
    case 'footInclination':
      return footInclination(input);
    case 'ankleDorsiflexion':
      return footInclination(input) - shankLean(input.knee, input.ankle, input.d);
    case 'hipExtension':
      return leanDeg(towards(input.knee, input.hip), input.d);
    case 'trunkLeanSagittal':
      return leanDeg(towards(input.hip, input.acromion), input.d);
  }
}

function frontalAngleDeg(input: FrontalInput): number {
  switch (input.measure) {
    case 'pelvicDrop':
      return pelvicDrop(input.stance, input.swing);
    case 'femoralAdduction':
      return femoralAdduction(input.hip, input.knee, input);
    case 'hipAdduction':
      return pelvicDrop(input.stance, input.swing) + femoralAdduction(input.hip, input.knee, input);
    case 'fppa':
      return lateralSign(input) * bendDeg(input.hip, input.knee, input.ankle);
    case 'trunkLeanFrontal':
      return leanDeg(towards(input.base, input.top), lateralSign(input));
    case 'rearfootEversion':
      return rearfootEversion(input);
  }
}

function rearfootEversion(input: Input<'rearfootEversion'>): number {
  const outward = lateralSign(input);
  const heel = leanDeg(towards(input.heelInf, input.heelSup), -outward);
  const leg = leanDeg(towards(input.achilles, input.calf), -outward);
  return heel - leg;
}

/** Landmarks between which a line is drawn: they must not coincide. */
const LINES: Readonly<Record<AngleInput['measure'], readonly (readonly [string, string])[]>> = {
  kneeFlexion: [
    ['hip', 'knee'],
    ['knee', 'ankle'],
  ],
  shankAngle: [['knee', 'ankle']],
  footInclination: [['heel', 'toe']],
  ankleDorsiflexion: [
    ['knee', 'ankle'],
    ['heel', 'toe'],
  ],
  hipExtension: [['hip', 'knee']],
  trunkLeanSagittal: [['hip', 'acromion']],
  pelvicDrop: [['stance', 'swing']],
  femoralAdduction: [['hip', 'knee']],
  hipAdduction: [
    ['stance', 'swing'],
    ['hip', 'knee'],
  ],
  fppa: [
    ['hip', 'knee'],
    ['knee', 'ankle'],
  ],
  trunkLeanFrontal: [['base', 'top']],
  rearfootEversion: [
    ['calf', 'achilles'],
    ['heelSup', 'heelInf'],
  ],
};

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every(isQuantity);
}

function pointProblems(input: AngleInput): InputProblem[] {
  const fields: Readonly<Record<string, unknown>> = { ...input };
  const problems: InputProblem[] = [];
  for (const [from, to] of LINES[input.measure]) {
    const a = fields[from];
    const b = fields[to];
    if (!isPoint(a)) problems.push({ field: from, code: 'not-a-number' });
    else if (!isPoint(b)) problems.push({ field: to, code: 'not-a-number' });
    else if (a[0] === b[0] && a[1] === b[1]) problems.push({ field: to, code: 'degenerate-points' });
  }
  const incline = fields['inclineDeg'];
  if (incline !== undefined && !isQuantity(incline)) problems.push({ field: 'inclineDeg', code: 'not-a-number' });
  return problems;
}

/** Brings an angle into the half-open turn (-180, 180]; sums of two angles may leave it. */
function wrapDeg(angle: number): number {
  const turned = angle % 360;
  if (turned > 180) return turned - 360;
  return turned <= -180 ? turned + 360 : turned;
}

/**
 * Angle in degrees, one decimal, from the landmarks of one video frame (clinical reference §1.1.2). The sign
 * says what the measure calls positive: flexion, ankle ahead of knee, toes up, forward lean, swing side
 * lower, knee medial, valgus, eversion. Coinciding points give `degenerate-points` on the second of them.
 *
 * @example angleFromLandmarks({ measure: 'shankAngle', knee: [676, 563], ankle: [706, 731], d: 1 }) // => {"ok":true,"value":10.1}
 * @example angleFromLandmarks({ measure: 'pelvicDrop', stance: [540, 300], swing: [540, 300] }) // => {"ok":false,"problems":[{"field":"swing","code":"degenerate-points"}]}
 */
export function angleFromLandmarks(input: AngleInput): Result<number> {
  const problems = pointProblems(input);
  if (problems.length > 0) return fail(...problems);
  const angle = 'd' in input ? lateralAngleDeg(input) : frontalAngleDeg(input);
  return succeed(round(wrapDeg(angle)));
}

/**
 * Horizontal distance on the picture in cm, for overstride (heel ahead of hip) and step width. `along` is +1
 * when a point further right counts as positive.
 *
 * @example distanceFromLandmarksCm({ from: [600, 400], to: [640, 720], along: 1, calibration: { a: [100, 700], b: [300, 700], lengthCm: 100 } }) // => {"ok":true,"value":20}
 */
export function distanceFromLandmarksCm(input: {
  readonly from: Point;
  readonly to: Point;
  readonly along: Facing;
  readonly calibration: { readonly a: Point; readonly b: Point; readonly lengthCm: number };
}): Result<number> {
  const { from, to, along, calibration } = input;
  for (const [field, point] of Object.entries({ from, to, a: calibration.a, b: calibration.b })) {
    if (!isPoint(point)) return fail({ field, code: 'not-a-number' });
  }
  if (!isQuantity(calibration.lengthCm) || calibration.lengthCm <= 0)
    return fail({ field: 'lengthCm', code: 'out-of-range' });
  const line = towards(calibration.a, calibration.b);
  const pixels = Math.hypot(line.x, line.y);
  if (pixels === 0) return fail({ field: 'b', code: 'degenerate-points' });
  return succeed(round((along * (to[0] - from[0]) * calibration.lengthCm) / pixels));
}
