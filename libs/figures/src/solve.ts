import { LENGTH, RADIUS, type Body } from './body';
import {
  add,
  anglesZXY,
  column,
  distance,
  type Mat,
  rotateAbout,
  rotX,
  rotY,
  rotZ,
  scale,
  sub,
  times,
  transpose,
  turnVec,
  unit,
  type Vec,
} from './geometry';
import { bend, type Bend, footOf } from './ik';
import { armOf, legOf, type Arm, type Leg, type LimbKey } from './limb';
import type { Angles, Pose } from './pose';

type LegPoint = 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'bigToe';
type ArmPoint = 'shoulder' | 'elbow' | 'wrist' | 'hand';
type LimbPoint = `${LegPoint | ArmPoint}${LimbKey}`;
export type PointName = 'pelvis' | 'waist' | 'chest' | 'neck' | 'head' | LimbPoint;
export type FrameName =
  'pelvis' | 'lower' | 'upper' | 'head' | `${'thigh' | 'shank' | 'foot' | 'toes' | 'upperArm' | 'forearm'}${LimbKey}`;
export type JointName = 'spine' | 'neck' | `${'hip' | 'knee' | 'ankle' | 'toes' | 'shoulder' | 'elbow'}${LimbKey}`;

/** A solved position: points and segment axes in world units, joint angles, and how far targets were missed. */
export interface Skeleton {
  readonly points: Record<PointName, Vec>;
  readonly frames: Record<FrameName, Mat>;
  readonly angles: Record<JointName, Vec>;
  readonly misses: Record<string, number>;
}

interface Draft {
  points: Partial<Record<PointName, Vec>>;
  frames: Partial<Record<FrameName, Mat>>;
  angles: Partial<Record<JointName, Vec>>;
  misses: Record<string, number>;
}

const ZERO: Vec = [0, 0, 0];
const signOf = (side: LimbKey): 1 | -1 => (side === 'R' ? 1 : -1);
const axial = (a: Angles, k: number): Mat => times(times(rotZ(-a[0] * k), rotX(a[1] * k)), rotY(-a[2] * k));
const ball = (a: Angles, s: number): Mat => times(times(rotZ(a[0]), rotX(-a[1] * s)), rotY(-a[2] * s));
const along = (origin: Vec, frame: Mat, local: Vec): Vec => add(origin, turnVec(frame, local));

function solveTrunk(pose: Pose, body: Body, draft: Draft, origin: Vec): void {
  const pelvis = times(times(rotY(-(pose.turn ?? 0)), rotZ(-(pose.lean ?? 0))), rotX(pose.roll ?? 0));
  const spine = pose.spine ?? ZERO;
  const lower = times(pelvis, axial(spine, 0.5));
  const upper = times(lower, axial(spine, 0.5));
  const neckFrame = times(upper, axial(pose.neck ?? ZERO, 1));
  const waist = along(origin, pelvis, [0, LENGTH.lumbarBase, 0]);
  const chest = along(waist, lower, [0, LENGTH.lowerTrunk, 0]);
  const neck = along(chest, upper, [0, LENGTH.upperTrunk, 0]);
  const head = along(along(neck, times(upper, axial(pose.neck ?? ZERO, 0.5)), [0.5, LENGTH.neck, 0]), neckFrame, [
    0.8,
    LENGTH.headAbove,
    0,
  ]);
  Object.assign(draft.points, { pelvis: origin, waist, chest, neck, head });
  Object.assign(draft.frames, { pelvis, lower, upper, head: neckFrame });
  Object.assign(draft.angles, { spine, neck: pose.neck ?? ZERO });
  for (const side of ['R', 'L'] as const) {
    const s = signOf(side);
    draft.points[`hip${side}`] = along(origin, pelvis, [0, 0, s * body.hipHalf]);
    draft.points[`shoulder${side}`] = along(neck, upper, [0, -3.5, s * body.shoulderHalf]);
  }
}

/** Foot points from the ankle and the directions of foot and toes. */
function placeFoot(draft: Draft, side: LimbKey, foot: Mat, toes: number, bigToe: number): void {
  const ankle = draft.points[`ankle${side}`] ?? ZERO;
  const drop = -LENGTH.ankleHeight;
  const ballPoint = along(ankle, foot, [LENGTH.ballAhead, drop + RADIUS.ball, 0]);
  const inward = -signOf(side) * 1.8;
  const toeFrame = times(foot, rotZ(toes));
  draft.points[`heel${side}`] = along(ankle, foot, [-LENGTH.heelBack, drop + RADIUS.heel, 0]);
  draft.points[`ball${side}`] = ballPoint;
  draft.points[`toe${side}`] = along(ballPoint, toeFrame, [LENGTH.toe, RADIUS.toe - RADIUS.ball, 0]);
  draft.points[`bigToe${side}`] = along(ballPoint, times(foot, rotZ(toes + bigToe)), [
    LENGTH.toe + 0.6,
    RADIUS.toe - RADIUS.ball,
    inward,
  ]);
  draft.frames[`foot${side}`] = foot;
  draft.frames[`toes${side}`] = toeFrame;
}

function legByAngles(limb: Leg, side: LimbKey, draft: Draft): void {
  const s = signOf(side);
  const thigh = times(draft.frames.pelvis ?? rotX(0), ball(limb.hip, s));
  const shank = times(thigh, rotZ(-limb.knee));
  const knee = along(draft.points[`hip${side}`] ?? ZERO, thigh, [0, -LENGTH.thigh, 0]);
  Object.assign(draft.points, { [`knee${side}`]: knee, [`ankle${side}`]: along(knee, shank, [0, -LENGTH.shank, 0]) });
  Object.assign(draft.frames, { [`thigh${side}`]: thigh, [`shank${side}`]: shank });
  const toes = limb.toes ?? 0;
  Object.assign(draft.angles, {
    [`hip${side}`]: limb.hip,
    [`knee${side}`]: [limb.knee, 0, 0],
    [`ankle${side}`]: [limb.dorsi, limb.inversion, 0],
    [`toes${side}`]: [toes, 0, 0],
  });
  placeFoot(draft, side, times(shank, footTurn(limb, s)), toes, limb.bigToe);
}

/** Foot axes in the shank, from the ankle angles. */
const footTurn = (limb: Leg, s: 1 | -1): Mat => times(rotZ(limb.dorsi), rotX(s * limb.inversion));

/** Leg whose ankle is placed by a foot target or by `ankleAt`. */
function legByTarget(limb: Leg, target: Vec, side: LimbKey, draft: Draft): void {
  const s = signOf(side);
  const planted = limb.foot && footOf(limb.foot, s);
  const ankle = planted ? planted.ankle : target;
  const hip = draft.points[`hip${side}`] ?? ZERO;
  const pelvis = draft.frames.pelvis ?? rotX(0);
  const axis = unit(sub(ankle, hip), [0, -1, 0]);
  const pole = rotateAbout(add(column(pelvis, 0), scale(column(pelvis, 1), 0.6)), axis, limb.splay * s);
  const leg = bend(hip, ankle, [LENGTH.thigh, LENGTH.shank], pole, 1);
  const foot = planted ? planted.foot : times(leg.lower, footTurn(limb, s));
  const toes = limb.toes ?? (planted ? planted.toes : 0);
  Object.assign(draft.points, { [`knee${side}`]: leg.middle, [`ankle${side}`]: leg.end });
  Object.assign(draft.frames, { [`thigh${side}`]: leg.upper, [`shank${side}`]: leg.lower });
  const hipAngles = anglesZXY(times(transpose(pelvis), leg.upper));
  const ankleAngles = anglesZXY(times(transpose(leg.lower), foot));
  draft.angles[`hip${side}`] = [hipAngles[0], -hipAngles[1] * s, -hipAngles[2] * s];
  draft.angles[`knee${side}`] = [-anglesZXY(times(transpose(leg.upper), leg.lower))[0], 0, 0];
  draft.angles[`ankle${side}`] = [ankleAngles[0], ankleAngles[1] * s, ankleAngles[2] * s];
  draft.angles[`toes${side}`] = [toes, 0, 0];
  draft.misses[`foot${side}`] = leg.miss;
  placeFoot(draft, side, foot, toes, limb.bigToe);
}

function arm(limb: Arm, side: LimbKey, draft: Draft): void {
  const s = signOf(side);
  const upper = draft.frames.upper ?? rotX(0);
  const shoulder = draft.points[`shoulder${side}`] ?? ZERO;
  let solved: Bend;
  if (limb.hand) {
    const axis = unit(sub(limb.hand, shoulder), [0, -1, 0]);
    const elbowWay = add(
      add(scale(column(upper, 0), -1), scale(column(upper, 1), -0.5)),
      scale(column(upper, 2), 0.35 * s),
    );
    const pole = rotateAbout(scale(elbowWay, -1), axis, limb.flare * s);
    solved = bend(shoulder, limb.hand, [LENGTH.upperArm, LENGTH.forearm + 4], pole, -1);
    const wrist = along(solved.middle, solved.lower, [0, -LENGTH.forearm, 0]);
    draft.misses[`hand${side}`] = solved.miss;
    solved = { ...solved, end: wrist };
  } else {
    const upperArm = times(upper, ball(limb.shoulder, s));
    const lower = times(upperArm, rotZ(limb.elbow));
    const middle = along(shoulder, upperArm, [0, -LENGTH.upperArm, 0]);
    solved = { middle, end: along(middle, lower, [0, -LENGTH.forearm, 0]), upper: upperArm, lower, miss: 0 };
  }
  const hand = along(solved.end, times(solved.lower, rotZ(limb.wrist)), [0, -LENGTH.hand + 3, 0]);
  const shoulderAngles = anglesZXY(times(transpose(upper), solved.upper));
  Object.assign(draft.points, { [`elbow${side}`]: solved.middle, [`wrist${side}`]: solved.end, [`hand${side}`]: hand });
  Object.assign(draft.frames, { [`upperArm${side}`]: solved.upper, [`forearm${side}`]: solved.lower });
  draft.angles[`shoulder${side}`] = [shoulderAngles[0], -shoulderAngles[1] * s, -shoulderAngles[2] * s];
  draft.angles[`elbow${side}`] = [anglesZXY(times(transpose(solved.upper), solved.lower))[0], 0, 0];
}

/** Thickness of the body around each point, used to rest it on the floor. */
export const POINT_RADIUS: Readonly<Record<string, number>> = {
  pelvis: RADIUS.hip,
  waist: RADIUS.waist,
  chest: RADIUS.chest,
  neck: RADIUS.neck,
  head: RADIUS.head,
  hip: RADIUS.hip,
  knee: RADIUS.knee,
  ankle: RADIUS.ankle,
  heel: RADIUS.heel,
  ball: RADIUS.ball,
  toe: RADIUS.toe,
  bigToe: RADIUS.toe,
  shoulder: RADIUS.shoulder,
  elbow: RADIUS.elbow,
  wrist: RADIUS.wrist,
  hand: RADIUS.fingers,
};

export const radiusOf = (point: string): number => POINT_RADIUS[point] ?? POINT_RADIUS[point.slice(0, -1)] ?? 0;

function build(pose: Pose, body: Body, origin: Vec): Draft {
  const draft: Draft = { points: {}, frames: {}, angles: {}, misses: {} };
  solveTrunk(pose, body, draft, origin);
  for (const side of ['R', 'L'] as const) {
    const limb = legOf(pose, side);
    if (limb.foot || limb.ankleAt) legByTarget(limb, limb.ankleAt ?? ZERO, side, draft);
    else legByAngles(limb, side, draft);
    arm(armOf(pose, side), side, draft);
  }
  return draft;
}

const FREE: Pose = { footR: null, footL: null, handR: null, handL: null, ankleAtR: null, ankleAtL: null };

/** Lowest height the body reaches, thickness included. */
export function lowestOf(points: Partial<Record<PointName, Vec>>): number {
  return Math.min(...Object.entries(points).map(([name, p]) => p[1] - radiusOf(name)));
}

/**
 * Solves a pose into points, axes and joint angles.
 * `anchor` is the point that `pose.at` places; with `pose.lift` the body is lowered onto the floor instead.
 */
export function solve(pose: Pose, body: Body, anchor: PointName = 'pelvis'): Skeleton {
  const at = pose.at ?? ZERO;
  if (anchor === 'pelvis' && pose.lift === undefined) return build(pose, body, at) as Skeleton;
  const free = build({ ...pose, ...FREE }, body, ZERO);
  const shift = sub(at, free.points[anchor] ?? ZERO);
  const y = pose.lift === undefined ? shift[1] : pose.lift - lowestOf(free.points);
  return build(pose, body, [shift[0], y, shift[2]]) as Skeleton;
}

/** Distance kept between two points, for length checks. */
export const span = (skeleton: Skeleton, a: PointName, b: PointName): number =>
  distance(skeleton.points[a], skeleton.points[b]);
