import { LENGTH, RADIUS } from './body';
import type { Canvas } from './canvas';
import { add, column, cross, fromAxes, type Mat, mix, scale, sub, turnVec, unit, type Vec } from './geometry';
import type { LimbKey } from './limb';
import { lighten } from './palette';
import type { Skeleton } from './solve';

interface FootParts {
  readonly ankle: Vec;
  readonly ball: Vec;
  /** Inner and outer side of the ball. */
  readonly inner: Vec;
  readonly outer: Vec;
  readonly toe: Vec;
  readonly bigToe: Vec;
  readonly foot: Mat;
  readonly toes: Mat;
  /** Units towards the other foot, signed along the foot's own side axis. */
  readonly inward: number;
  readonly shade: number;
}

const off = (p: Vec, frame: Mat, local: Vec): Vec => add(p, turnVec(frame, local));

/** Adds a shoe or a bare foot. */
export function drawFoot(canvas: Canvas, s: Skeleton, side: LimbKey, barefoot: boolean, shade: number): void {
  const { points: p, frames: f } = s;
  const foot = f[`foot${side}`];
  const [ankle, ball] = [p[`ankle${side}`], p[`ball${side}`]];
  const inward = side === 'R' ? -1.8 : 1.8;
  const wide = column(foot, 2);
  const parts: FootParts = {
    ankle,
    ball,
    inner: add(ball, scale(wide, inward * 0.7)),
    outer: add(ball, scale(wide, -inward * 0.9)),
    toe: p[`toe${side}`],
    bigToe: p[`bigToe${side}`],
    foot,
    toes: f[`toes${side}`],
    inward,
    shade,
  };
  const fill = barefoot ? canvas.palette.skin : canvas.palette.shoe;
  const collar: Vec = off(ankle, foot, [0, barefoot ? -0.5 : -1.5, 0]);
  const heel = p[`heel${side}`];
  const rear = canvas.blob(
    [
      [heel, RADIUS.heel],
      [collar, RADIUS.ankle + (barefoot ? 0 : 0.7)],
      [parts.inner, RADIUS.ball - 0.3],
      [parts.outer, RADIUS.ball - 0.6],
    ],
    fill,
    shade,
  );
  const front = barefoot ? bareToes(canvas, parts) : shoeTip(canvas, parts);
  canvas.put(canvas.depth(mix(ankle, ball, 0.5)) - 0.4, rear + front);
}

/** Five toes with nails; the big toe moves on its own, so that toe exercises show. */
function bareToes(canvas: Canvas, { ball, inner, bigToe, foot, toes, inward, shade }: FootParts): string {
  const { skin } = canvas.palette;
  const out = -Math.sign(inward);
  const nail = (tip: Vec, frame: Mat, r: number): string =>
    canvas.blob([[off(tip, frame, [r * 0.35, r * 0.5, 0]), r * 0.42]], lighten(skin, 0.35), shade);
  const lesser = [3, 2, 1, 0].map((i) => {
    const root = off(ball, foot, [0.4 - i * 0.8, -0.7, out * (0.7 + i * 1.15)]);
    const tip = off(root, toes, [LENGTH.toe - 0.6 - i * 0.5, -0.5, out * 0.2]);
    const r = 1.75 - i * 0.14;
    const toe = canvas.blob(
      [
        [root, r + 0.5],
        [tip, r],
      ],
      skin,
      shade + (i % 2 ? 0.03 : 0.08),
    );
    return toe + nail(tip, toes, r);
  });
  const big = canvas.blob(
    [
      [inner, RADIUS.ball - 0.4],
      [bigToe, RADIUS.toe - 0.3],
    ],
    skin,
    shade,
  );
  const along = sub(bigToe, off(inner, foot, [0, RADIUS.toe - RADIUS.ball, 0]));
  const bigFrame = fromAxes(unit(along), unit(cross(column(foot, 2), along)), column(foot, 2));
  return lesser.join('') + big + nail(bigToe, bigFrame, RADIUS.toe - 0.3);
}

function shoeTip(canvas: Canvas, { ankle, inner, outer, toe, foot, toes, inward, shade }: FootParts): string {
  const wide = column(foot, 2);
  const tip = canvas.blob(
    [
      [inner, RADIUS.ball - 0.3],
      [outer, RADIUS.ball - 0.6],
      [add(toe, scale(wide, inward * 0.6)), RADIUS.toe],
      [add(toe, scale(wide, -inward * 0.5)), RADIUS.toe - 0.4],
    ],
    canvas.palette.shoe,
    shade,
  );
  if (canvas.isLine) return tip;
  const y = -LENGTH.ankleHeight + 0.7;
  const sole = [off(ankle, foot, [-LENGTH.heelBack - 2.4, y + 0.4, 0]), off(ankle, foot, [LENGTH.ballAhead, y, 0])];
  return tip + canvas.line([...sole, off(toe, toes, [0.6, -RADIUS.toe + 0.7, 0])], '#ffffff', 1.4, ' opacity=".85"');
}
