import { BODIES } from './body';
import type { Canvas } from './canvas';
import type { Figure } from './figure';
import type { Vec } from './geometry';
import { num } from './hull';
import { type PointName, type Skeleton, solve } from './solve';
import { keyTimes, poseAt } from './timeline';

/** Length below which an arrow would be all head. */
const SHORTEST = 18;

/** Sideways distance of an arrow from the way itself: limbs are thin, the trunk is not. */
const offsetOf = (name: PointName): number => (/^(pelvis|waist|chest|neck|head|hip|shoulder)/.test(name) ? 24 : 11);

/** The way on the picture, moved sideways off the body. */
function beside(canvas: Canvas, name: PointName, way: readonly Vec[], chest: Vec): { x: number; y: number }[] {
  const spots = way.map((v) => canvas.camera.project(v));
  const [a, b] = [spots[0], spots.at(-1)];
  if (!a || !b) return [];
  const size = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const c = canvas.camera.project(chest);
  const [nx, ny] = [-(b.y - a.y) / size, (b.x - a.x) / size];
  const away = (c.x - (a.x + b.x) / 2) * nx + (c.y - (a.y + b.y) / 2) * ny > 0 ? -1 : 1;
  const stretch = Math.max(1, (SHORTEST * canvas.unit) / size);
  const long = spots.map((p) => ({ x: a.x + (p.x - a.x) * stretch, y: a.y + (p.y - a.y) * stretch }));
  return long.map((p) => ({ x: p.x + nx * away * offsetOf(name), y: p.y + ny * away * offsetOf(name) }));
}

/** Moments between the two key frames at which the way is looked at; holds take up some of them. */
const MOMENTS = 16;
const ways = new WeakMap<Figure, readonly Skeleton[]>();

/** The body on its way from the first to the second key frame, in order. */
function wayOf(figure: Figure): readonly Skeleton[] {
  const known = ways.get(figure);
  if (known) return known;
  const [from = 0, to = 0] = keyTimes(figure);
  const way = Array.from({ length: MOMENTS + 1 }, (_, i) =>
    solve(poseAt(figure, from + ((to - from) * i) / MOMENTS), BODIES.a, figure.anchor),
  );
  ways.set(figure, way);
  return way;
}

/** Arrows along the way of the figure's marked points between its first two key frames. */
export function drawArrows(canvas: Canvas, figure: Figure): void {
  for (const name of figure.arrows ?? []) {
    const way = wayOf(figure);
    const chest = way[0]?.points.chest;
    if (!chest) continue;
    const spots = beside(
      canvas,
      name,
      way.map((s) => s.points[name]),
      chest,
    );
    const tip = spots.at(-1);
    const tail = spots.findLast((p) => tip && Math.hypot(tip.x - p.x, tip.y - p.y) > 4 * canvas.unit);
    if (!tail || !tip) continue;
    const angle = (Math.atan2(tip.y - tail.y, tip.x - tail.x) * 180) / Math.PI;
    const d = spots.map((p, i) => `${i ? 'L' : 'M'}${num(p.x)} ${num(p.y)}`).join('');
    const colour = canvas.isLine ? '#000' : canvas.palette.cue;
    canvas.put(
      2000,
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(2.4 * canvas.unit)}" stroke-linecap="round" stroke-linejoin="round"/>` +
        `<path d="M-5 -5L4 0L-5 5Z" fill="${colour}" transform="translate(${num(tip.x)} ${num(tip.y)}) rotate(${num(angle)}) scale(${num(canvas.unit)})"/>`,
    );
  }
}

/** A dot that draws the eye to one point of the body. */
export function drawCue(canvas: Canvas, at: Vec): void {
  const p = canvas.camera.project(at);
  const colour = canvas.isLine ? '#000' : canvas.palette.cue;
  canvas.put(
    2001,
    `<g transform="translate(${num(p.x)} ${num(p.y)}) scale(${num(canvas.unit)})"><circle r="3.6" fill="${colour}" stroke="#fff" stroke-width="1.6"/><circle r="7" fill="none" stroke="${colour}" stroke-width="1.2" opacity=".6"/></g>`,
  );
}
