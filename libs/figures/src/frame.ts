import { BODIES, type BodyVariant } from './body';
import { cameraOf } from './camera';
import { Canvas } from './canvas';
import { drawArrows, drawCue } from './draw-marks';
import { drawBody } from './draw-body';
import type { Figure } from './figure';
import { drawGlow } from './muscles';
import { num } from './hull';
import { DEFAULT_PALETTE, type Palette } from './palette';
import type { Side } from './pose';
import { drawProps } from './props/draw-props';
import type { Prop, Reach } from './props/prop';
import { radiusOf, type PointName, type Skeleton, solve } from './solve';
import { loopSeconds, poseAt } from './timeline';
import type { Vec } from './geometry';

/** How a figure is painted. */
export interface FigureStyle {
  /** `line`: black outlines on white for print. */
  readonly mode?: 'colour' | 'line';
  readonly body?: BodyVariant;
  readonly palette?: Partial<Palette>;
  readonly glow?: boolean;
  readonly arrows?: boolean;
  readonly cue?: boolean;
  /** Text alternative; without it the picture is hidden from screen readers. */
  readonly title?: string;
}

/** Part of the room in the picture: left, top, width and height in figure units. */
type Box = readonly [number, number, number, number];

const boxes = new WeakMap<Figure, Box>();
const reaches = new WeakMap<Figure, Reach>();
const MARGIN = 9;
/** Width of a picture of somebody standing. */
const WHOLE_BODY = 165;

/** Solves the body of a figure t seconds into its loop. */
export function skeletonAt(figure: Figure, t: number, variant: BodyVariant = 'a'): Skeleton {
  return solve(poseAt(figure, t), BODIES[variant], figure.anchor);
}

const ON_THE_FLOOR = new Set(['step', 'box', 'bench', 'chair', 'balancePad', 'declineBoard']);

/** Ends of a prop that people stand, sit or lie on, so that the picture shows all of it. */
function cornersOf({ kind, at, size }: Prop): Vec[] {
  if (!at || !ON_THE_FLOOR.has(kind)) return [];
  const half = (size?.[0] ?? 40) / 2;
  return [
    [at[0] - half, at[1], at[2]],
    [at[0] + half, at[1] + (size?.[1] ?? 0), at[2]],
  ];
}

function pointsToShow(figure: Figure): [Vec, number][] {
  const seen: [Vec, number][] = [...(figure.include ?? []), ...(figure.props ?? []).flatMap(cornersOf)].map((v) => [
    v,
    0,
  ]);
  const total = loopSeconds(figure);
  for (let i = 0; i < 16; i++)
    for (const [name, p] of Object.entries(skeletonAt(figure, (total * i) / 16).points) as [PointName, Vec][])
      seen.push([p, radiusOf(name)]);
  return seen;
}

/** The square part of the room that shows the whole exercise. */
export function boxOf(figure: Figure): Box {
  const known = boxes.get(figure);
  if (known) return known;
  const camera = cameraOf(figure.view);
  const focus = figure.focus;
  const seen = focus ? [[skeletonAt(figure, 0).points[focus[0]], 0] as [Vec, number]] : pointsToShow(figure);
  const spots = seen.map(([v, r]) => ({ ...camera.project(v), r }));
  const [left, right] = [Math.min(...spots.map((p) => p.x - p.r)), Math.max(...spots.map((p) => p.x + p.r))];
  const [top, bottom] = [Math.min(...spots.map((p) => p.y - p.r)), Math.max(...spots.map((p) => p.y + p.r))];
  const size = focus ? focus[1] : Math.max(150, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
  const spare = size - (bottom - top) - 2 * MARGIN;
  const y = focus ? (top + bottom - size) / 2 : top - MARGIN - spare * 0.55;
  const box: Box = [(left + right - size) / 2, y, size, size];
  boxes.set(figure, box);
  return box;
}

function reachOf(figure: Figure): Reach {
  const known = reaches.get(figure);
  if (known) return known;
  const spots = pointsToShow(figure);
  const xs = spots.map(([v]) => v[0]);
  const zs = spots.map(([v]) => v[2]);
  const reach: Reach = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)];
  reaches.set(figure, reach);
  return reach;
}

function drawFloor(canvas: Canvas, [x0, x1, z0, z1]: Reach): string {
  const ring = Array.from({ length: 28 }, (_, i): Vec => {
    const a = (i * Math.PI) / 14;
    return [(x0 + x1) / 2 + ((x1 - x0) / 2 + 16) * Math.cos(a), 0, (z0 + z1) / 2 + ((z1 - z0) / 2 + 16) * Math.sin(a)];
  });
  return canvas.polygon(ring, canvas.palette.floor, 0);
}

/**
 * One picture of a figure as a complete SVG element.
 * @param t seconds into the loop
 * @param side the working side; left is the exact mirror image of right
 */
export function paint(figure: Figure, t: number, side: Side, style: FigureStyle = {}): string {
  const [x, y, w, h] = boxOf(figure);
  const palette = { ...DEFAULT_PALETTE, ...style.palette };
  const canvas = new Canvas(figure.view, palette, style.mode === 'line', w / WHOLE_BODY);
  paintScene(canvas, figure, t, style);
  const onMat = figure.props?.some((p) => p.kind === 'mat') ?? false;
  const inner = (figure.noFloor === true || onMat ? '' : drawFloor(canvas, reachOf(figure))) + canvas.svg();
  const name = style.title ? ` role="img"><title>${escapeText(style.title)}</title>` : ' aria-hidden="true">';
  const flipped = side === 'left' ? `<g transform="matrix(-1 0 0 1 ${num(2 * x + w)} 0)">${inner}</g>` : inner;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${num(x)} ${num(y)} ${num(w)} ${num(h)}"${name}${flipped}</svg>`;
}

/** Adds everything but the floor to the canvas. */
function paintScene(canvas: Canvas, figure: Figure, t: number, style: FigureStyle): void {
  const total = loopSeconds(figure);
  const phase = total === 0 ? 0 : (((t % total) + total) % total) / total;
  const body = BODIES[style.body ?? 'a'];
  const skeleton = solve(poseAt(figure, t), body, figure.anchor);
  drawProps({ canvas, skeleton, phase, reach: reachOf(figure) }, figure.props ?? []);
  drawBody(canvas, skeleton, body, figure.barefoot ?? false);
  drawMarks(canvas, figure, skeleton, style);
}

/** Adds what explains the movement: glow, arrows, cue. */
function drawMarks(canvas: Canvas, figure: Figure, skeleton: Skeleton, style: FigureStyle): void {
  if (style.glow !== false && !canvas.isLine)
    drawGlow(canvas, skeleton, figure.glow ?? [], figure.glowBoth ? ['R', 'L'] : ['R']);
  if (style.arrows) drawArrows(canvas, figure);
  if (style.cue && figure.cue) drawCue(canvas, skeleton.points[figure.cue[0]]);
}

const escapeText = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
