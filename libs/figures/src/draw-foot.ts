import { LENGTH, RADIUS } from './body';
import type { Canvas } from './canvas';
import { add, column, type Mat, mix, scale, turnVec, type Vec } from './geometry';
import type { LimbKey } from './limb';
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

/** The big toe on its own and the lesser toes together, so that toe exercises show. */
function bareToes(canvas: Canvas, { ball, inner, outer, bigToe, toes, inward, shade }: FootParts): string {
  const lesser = off(outer, toes, [LENGTH.toe - 1.6, -1, -inward * 0.4]);
  const middle = off(ball, toes, [LENGTH.toe - 0.2, -0.8, 0]);
  const small = canvas.blob(
    [
      [outer, RADIUS.ball - 0.9],
      [lesser, RADIUS.toe - 0.9],
      [middle, RADIUS.toe - 0.7],
      [ball, RADIUS.ball - 0.8],
    ],
    canvas.palette.skin,
    shade + 0.06,
  );
  const big = canvas.blob(
    [
      [inner, RADIUS.ball - 0.4],
      [bigToe, RADIUS.toe - 0.3],
    ],
    canvas.palette.skin,
    shade,
  );
  return small + big;
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
