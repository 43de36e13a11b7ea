import type { Body } from './body';
import { RADIUS } from './body';
import type { Ball, Canvas } from './canvas';
import { drawFoot } from './draw-foot';
import { drawHead } from './draw-head';
import { add, type Mat, mix, column, turnVec, type Vec } from './geometry';
import type { LimbKey } from './limb';
import type { Skeleton } from './solve';

const off = (p: Vec, frame: Mat, local: Vec): Vec => add(p, turnVec(frame, local));

/** How much a part behind the mid-line is darkened. */
function shadeOf(canvas: Canvas, pelvisDepth: number, middle: Vec): number {
  return Math.max(0, Math.min(1, (pelvisDepth - canvas.camera.near(middle) - 2) / 10)) * 0.22;
}

function drawLeg(canvas: Canvas, s: Skeleton, side: LimbKey, body: Body, barefoot: boolean, pelvisDepth: number): void {
  const { points: p, frames: f } = s;
  const [hip, knee, ankle] = [p[`hip${side}`], p[`knee${side}`], p[`ankle${side}`]];
  const { palette } = canvas;
  const k = body.limb;
  const middle = mix(hip, knee, 0.5);
  const thighShade = shadeOf(canvas, pelvisDepth, mix(hip, knee, 0.3));
  const thigh: Ball[] = [
    [hip, RADIUS.hip * k],
    [off(mix(hip, knee, 0.35), f[`thigh${side}`], [0.6, 0, 0]), RADIUS.thigh * k],
    [knee, RADIUS.knee * k],
  ];
  const shorts: Ball[] = [
    [hip, RADIUS.hip * k + 0.5],
    [mix(hip, knee, 0.46), RADIUS.thigh * k + 0.4],
  ];
  canvas.put(
    canvas.depth(middle),
    canvas.blob(thigh, palette.skin, thighShade) + canvas.blob(shorts, palette.shorts, thighShade),
  );
  const shankShade = shadeOf(canvas, pelvisDepth, mix(knee, ankle, 0.3));
  const calf: Ball = [off(mix(knee, ankle, 0.3), f[`shank${side}`], [-1.4, 0, 0]), RADIUS.calf * k];
  const upper = canvas.blob([[knee, RADIUS.knee * k], calf], palette.skin, shankShade);
  const lower = canvas.blob([calf, [knee, RADIUS.knee * k - 1], [ankle, RADIUS.ankle]], palette.skin, shankShade);
  canvas.put(canvas.depth(mix(knee, ankle, 0.5)), upper + lower);
  drawFoot(canvas, s, side, barefoot, shankShade);
}

function drawArm(canvas: Canvas, s: Skeleton, side: LimbKey, body: Body, pelvisDepth: number): void {
  const p = s.points;
  const [shoulder, elbow, wrist, hand] = [p[`shoulder${side}`], p[`elbow${side}`], p[`wrist${side}`], p[`hand${side}`]];
  const { palette } = canvas;
  const k = body.limb;
  const root = mix(shoulder, p.neck, 0.12);
  const upperShade = shadeOf(canvas, pelvisDepth, mix(shoulder, elbow, 0.4));
  const upper = canvas.blob(
    [
      [shoulder, RADIUS.shoulder * k - 0.6],
      [elbow, RADIUS.elbow * k],
    ],
    palette.skin,
    upperShade,
  );
  const sleeve = canvas.blob(
    [
      [root, RADIUS.shoulder * k],
      [mix(shoulder, elbow, 0.42), (RADIUS.shoulder - 0.6) * k],
    ],
    palette.shirt,
    upperShade + 0.05,
  );
  canvas.put(canvas.depth(mix(shoulder, elbow, 0.5)) + 0.8, upper + sleeve);
  const foreShade = shadeOf(canvas, pelvisDepth, mix(elbow, wrist, 0.5));
  const fore = canvas.blob(
    [
      [elbow, RADIUS.elbow * k],
      [mix(elbow, wrist, 0.28), RADIUS.forearm * k],
      [wrist, RADIUS.wrist * k],
    ],
    palette.skin,
    foreShade,
  );
  const palm = canvas.blob(
    [
      [mix(wrist, hand, 0.35), RADIUS.hand * k],
      [hand, RADIUS.fingers * k + 0.3],
    ],
    palette.skin,
    foreShade,
  );
  canvas.put(canvas.depth(mix(elbow, wrist, 0.6)) + 1, fore + palm);
}

function drawTrunk(canvas: Canvas, s: Skeleton, body: Body): void {
  const { points: p, frames: f } = s;
  const { palette } = canvas;
  const k = body.limb;
  const wide = (centre: Vec, frame: Mat, half: number, back = 0, up = 0): [Vec, Vec] => [
    off(centre, frame, [-back, up, half]),
    off(centre, frame, [-back, up, -half]),
  ];
  const waist = wide(p.waist, f.lower, body.waistHalf, 0, 2);
  const seat = wide(p.pelvis, f.pelvis, body.hipHalf - 1.5, 1.6, -0.5);
  const shorts = canvas.blob(
    [...seat, ...waist].map((v, i): Ball => [v, i < 2 ? RADIUS.hip * k + 0.4 : RADIUS.waist * k - 0.2]),
    palette.shorts,
  );
  const belly = wide(p.waist, f.lower, body.waistHalf, 0, 3.5);
  const ribs = wide(p.chest, f.upper, 5.2, 0, 1);
  const breast = wide(p.chest, f.upper, 6.5, 0.4, 11);
  const top = wide(p.neck, f.upper, body.shoulderHalf - 3, 0, -4);
  const low = canvas.blob(
    [...belly.map((v): Ball => [v, RADIUS.waist * k]), ...ribs.map((v): Ball => [v, RADIUS.chest * k - 0.8])],
    palette.shirt,
  );
  const high = canvas.blob(
    [
      ...ribs.map((v): Ball => [v, RADIUS.chest * k - 0.8]),
      ...breast.map((v): Ball => [v, RADIUS.chest * k]),
      ...top.map((v): Ball => [v, RADIUS.shoulder * k - 0.4]),
    ],
    palette.shirt,
  );
  const neck = canvas.blob(
    [
      [mix(p.neck, p.chest, 0.06), RADIUS.neck],
      [mix(p.neck, p.head, 0.55), RADIUS.neck - 0.3],
    ],
    palette.skin,
    0.1,
  );
  const isBack = canvas.facing(column(f.upper, 0)) < -0.3;
  canvas.put(canvas.depth(p.pelvis), shorts);
  canvas.put(canvas.depth(p.chest) + 0.1, low + (isBack ? high + neck : neck + high));
}

/** Adds the whole body to the canvas. */
export function drawBody(canvas: Canvas, skeleton: Skeleton, body: Body, barefoot: boolean): void {
  const pelvisDepth = canvas.camera.near(skeleton.points.pelvis);
  drawTrunk(canvas, skeleton, body);
  for (const side of ['R', 'L'] as const) {
    drawLeg(canvas, skeleton, side, body, barefoot, pelvisDepth);
    drawArm(canvas, skeleton, side, body, pelvisDepth);
  }
  drawHead(canvas, skeleton, body);
}
