import type { Body } from './body';
import type { Ball, Canvas } from './canvas';
import { add, column, turnVec, type Vec } from './geometry';
import { darken } from './palette';
import type { Skeleton } from './solve';

/** Ears and eyes that the viewer can see. */
function features(canvas: Canvas, skeleton: Skeleton): string {
  const { palette } = canvas;
  const frame = skeleton.frames.head;
  const at = (x: number, y: number, z: number): Vec => add(skeleton.points.head, turnVec(frame, [x, y, z]));
  let extras = '';
  for (const z of [1, -1] as const) {
    const side = canvas.facing(turnVec(frame, [0, 0, z]));
    if (side > 0.25) extras += canvas.blob([[at(-2, -1.6, z * 8.6), 2.1]], palette.skin, 0.1);
    if (canvas.facing(turnVec(frame, [0.8, 0, 0.5 * z])) > 0.15)
      extras += canvas.blob([[at(8.4, 0.6, z * 3.7), 0.95]], palette.ink);
  }
  return extras;
}

/** Adds the head; hair, ear, eyes and nose make clear where it faces. */
export function drawHead(canvas: Canvas, skeleton: Skeleton, body: Body): void {
  const { palette } = canvas;
  const frame = skeleton.frames.head;
  const head = skeleton.points.head;
  const at = (x: number, y: number, z: number): Vec => add(head, turnVec(frame, [x, y, z]));
  const ahead = canvas.facing(column(frame, 0));
  const face: Ball[] = [
    [at(1.4, -0.4, 0), 9],
    [at(3.6, -6.8, 0), 5.2],
    [at(-2.5, -2.5, 0), 7.6],
  ];
  const nose: Ball[] = [
    [at(9.6, -1.6, 0), 1.5],
    [at(10.9, -2.8, 0), 1.3],
  ];
  const skinSvg = canvas.blob(face, palette.skin);
  const noseSvg = canvas.blob(nose, palette.skin, ahead > 0.5 ? 0.12 : 0);
  const hair: Ball[] = [
    [at(-1.6, 1.6, 0), 10.6],
    [at(1.5, 3.2, 0), 9.4],
  ];
  const hairSvg = canvas.blob(hair, palette.hair);
  const bun = body.hair === 'bun' ? canvas.blob([[at(-9, 9.5, 0), 5]], darken(palette.hair, 0.1)) : '';
  const extras = features(canvas, skeleton);
  const depth = canvas.depth(head) + 1.2;
  const nape = at(-3.4, -3.6, 0);
  if (ahead < -0.35) {
    canvas.put(
      depth,
      skinSvg +
        hairSvg +
        canvas.blob(
          [
            [nape, 7.6],
            [at(-2, 2, 0), 9.6],
          ],
          palette.hair,
        ) +
        bun +
        extras,
    );
    return;
  }
  const fringe: Ball[] =
    ahead > 0.5
      ? [
          [at(1, 8.6, 4), 3.2],
          [at(1, 8.6, -4), 3.2],
        ]
      : [
          [at(-0.5, 6.2, 0), 6.6],
          [at(-6.5, 0.5, 0), 5.6],
        ];
  const brow = canvas.blob(fringe, palette.hair);
  canvas.put(depth, bun + hairSvg + noseSvg + skinSvg + (ahead > 0.5 ? noseSvg : '') + brow + extras);
}
