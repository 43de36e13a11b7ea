import { LENGTH, RADIUS } from './body';
import {
  add,
  cross,
  dot,
  fromAxes,
  length,
  type Mat,
  rotY,
  rotZ,
  scale,
  sub,
  times,
  turnVec,
  unit,
  type Vec,
} from './geometry';
import type { FootTarget } from './pose';

/** A solved two-bone limb. */
export interface Bend {
  readonly middle: Vec;
  readonly end: Vec;
  readonly upper: Mat;
  readonly lower: Mat;
  readonly miss: number;
}

/**
 * Two-bone inverse kinematics. `pole` is the anterior direction of the limb; `sense` is +1 when the middle joint
 * points along the pole (knee) and −1 when it points away from it (elbow).
 */
export function bend(root: Vec, target: Vec, bones: readonly [number, number], pole: Vec, sense: 1 | -1): Bend {
  const [first, second] = bones;
  const line = sub(target, root);
  const wanted = length(line);
  const reach = Math.max(Math.abs(first - second) + 1, Math.min(first + second - 0.05, wanted));
  const u = unit(line, [0, -1, 0]);
  const p = unit(sub(pole, scale(u, dot(pole, u))), [1, 0, 0]);
  const a = (first * first - second * second + reach * reach) / (2 * reach);
  const h = Math.sqrt(Math.max(0, first * first - a * a));
  const middle = add(root, add(scale(u, a), scale(p, sense * h)));
  const end = add(root, scale(u, reach));
  const z = cross(p, scale(u, -1));
  const frame = (from: Vec, to: Vec): Mat => {
    const y = unit(sub(from, to));
    return fromAxes(cross(y, z), y, z);
  };
  return { middle, end, upper: frame(root, middle), lower: frame(middle, end), miss: Math.abs(wanted - reach) };
}

/** Ankle position and foot axes of a foot target. */
export function footOf(
  [x, y, z, heel = 0, out = 0, slope = 0]: FootTarget,
  s: 1 | -1,
): { ankle: Vec; foot: Mat; toes: number } {
  const base = times(rotY(-out * s), rotZ(slope));
  const pivot: Vec = heel > 0 ? [LENGTH.ballAhead, RADIUS.ball, 0] : [-LENGTH.heelBack, RADIUS.heel, 0];
  const fromPivot = turnVec(rotZ(-heel), sub([0, LENGTH.ankleHeight, 0], pivot));
  return {
    ankle: add([x, y, z], turnVec(base, add(pivot, fromPivot))),
    foot: times(base, rotZ(-heel)),
    toes: Math.max(0, heel),
  };
}
