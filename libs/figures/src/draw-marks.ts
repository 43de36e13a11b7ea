import { BODIES } from './body';
import type { Canvas } from './canvas';
import type { Figure } from './figure';
import type { Vec } from './geometry';
import { num } from './hull';
import { type PointName, solve } from './solve';
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
  const stretch = Math.max(1, SHORTEST / size);
  const long = spots.map((p) => ({ x: a.x + (p.x - a.x) * stretch, y: a.y + (p.y - a.y) * stretch }));
  return long.map((p) => ({ x: p.x + nx * away * offsetOf(name), y: p.y + ny * away * offsetOf(name) }));
}

/** Arrows along the way of the figure's marked points between its first two key frames. */
export function drawArrows(canvas: Canvas, figure: Figure): void {
  const [from = 0, to = 0] = keyTimes(figure);
  for (const name of figure.arrows ?? []) {
    const way = [0, 0.25, 0.5, 0.75, 1].map(
      (k) => solve(poseAt(figure, from + (to - from) * k), BODIES.a, figure.anchor).points[name],
    );
    const spots = beside(canvas, name, way, solve(poseAt(figure, from), BODIES.a, figure.anchor).points.chest);
    const [tail, tip] = [spots[2], spots[4]];
    if (!tail || !tip || Math.hypot(tip.x - tail.x, tip.y - tail.y) < 1.5) continue;
    const angle = (Math.atan2(tip.y - tail.y, tip.x - tail.x) * 180) / Math.PI;
    const d = spots.map((p, i) => `${i ? 'L' : 'M'}${num(p.x)} ${num(p.y)}`).join('');
    const colour = canvas.isLine ? '#000' : canvas.palette.cue;
    canvas.put(
      2000,
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>` +
        `<path d="M-5 -5L4 0L-5 5Z" fill="${colour}" transform="translate(${num(tip.x)} ${num(tip.y)}) rotate(${num(angle)})"/>`,
    );
  }
}

/** A dot that draws the eye to one point of the body. */
export function drawCue(canvas: Canvas, at: Vec): void {
  const p = canvas.camera.project(at);
  const colour = canvas.isLine ? '#000' : canvas.palette.cue;
  canvas.put(
    2001,
    `<circle cx="${num(p.x)}" cy="${num(p.y)}" r="3.6" fill="${colour}" stroke="#fff" stroke-width="1.6"/><circle cx="${num(p.x)}" cy="${num(p.y)}" r="7" fill="none" stroke="${colour}" stroke-width="1.2" opacity=".6"/>`,
  );
}
