import type { Canvas } from '../canvas';
import { add, cross, scale, unit, type Vec } from '../geometry';
import { darken, lighten } from '../palette';

type Corners = readonly [Vec, Vec, Vec, Vec];

type Face = readonly [Vec, Corners, string];

function facesOf(at: Vec, size: Vec, colour: string): Face[] {
  const [x0, x1] = [at[0] - size[0] / 2, at[0] + size[0] / 2];
  const [y0, y1] = [at[1], at[1] + size[1]];
  const [z0, z1] = [at[2] - size[2] / 2, at[2] + size[2] / 2];
  return [
    [
      [0, 0, 1],
      [
        [x0, y0, z1],
        [x1, y0, z1],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
      colour,
    ],
    [
      [0, 0, -1],
      [
        [x0, y0, z0],
        [x1, y0, z0],
        [x1, y1, z0],
        [x0, y1, z0],
      ],
      colour,
    ],
    [
      [1, 0, 0],
      [
        [x1, y0, z0],
        [x1, y0, z1],
        [x1, y1, z1],
        [x1, y1, z0],
      ],
      darken(colour, 0.14),
    ],
    [
      [-1, 0, 0],
      [
        [x0, y0, z0],
        [x0, y0, z1],
        [x0, y1, z1],
        [x0, y1, z0],
      ],
      darken(colour, 0.14),
    ],
    [
      [0, 1, 0],
      [
        [x0, y1, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
      lighten(colour, 0.28),
    ],
  ];
}

/** The visible faces of a block that stands on `at`. */
export function block(canvas: Canvas, at: Vec, size: Vec, colour: string, round = 2): string {
  return facesOf(at, size, colour)
    .filter(([normal]) => canvas.facing(normal) > 0.02)
    .map(([, corners, fill]) => canvas.polygon(corners, fill, round))
    .join('');
}

/** A round bar between two points. */
export const bar = (canvas: Canvas, a: Vec, b: Vec, radius: number, colour: string): string =>
  canvas.blob(
    [
      [a, radius],
      [b, radius],
    ],
    colour,
  );

/** A flat round plate facing along `axis`. */
export function disc(canvas: Canvas, centre: Vec, axis: Vec, radius: number, colour: string): string {
  const n = unit(axis, [0, 0, 1]);
  const u = unit(cross(n, Math.abs(n[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const v = cross(n, u);
  const corners = Array.from({ length: 20 }, (_, i): Vec => {
    const a = (i * Math.PI) / 10;
    return add(centre, add(scale(u, radius * Math.cos(a)), scale(v, radius * Math.sin(a))));
  });
  return canvas.polygon(corners, colour, 0.6);
}
