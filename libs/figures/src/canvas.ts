import { cameraOf, type Camera, type View } from './camera';
import type { Vec } from './geometry';
import { type Circle, hullPath, num } from './hull';
import { darken, type Palette } from './palette';

/** A ball in the room: its centre and radius. */
export type Ball = readonly [Vec, number];

interface Item {
  readonly depth: number;
  readonly svg: string;
}

/** Width of outlines in line style. */
const OUTLINE = 1.3;

/** Collects painted shapes and hands them back from far to near. */
export class Canvas {
  readonly camera: Camera;
  private readonly items: Item[] = [];

  constructor(
    view: View,
    readonly palette: Palette,
    readonly isLine: boolean,
    /** Figure units that look like one unit of a whole-body picture: outlines and arrows stay the same on paper. */
    readonly unit = 1,
  ) {
    this.camera = cameraOf(view);
  }

  circle([centre, r]: Ball): Circle {
    const p = this.camera.project(centre);
    return [p.x, p.y, r];
  }

  depth(v: Vec): number {
    return this.camera.project(v).depth;
  }

  /** How far towards the viewer a direction points, −1 to 1. */
  facing(direction: Vec): number {
    const [x, y, z] = this.camera.eye;
    return direction[0] * x + direction[1] * y + direction[2] * z;
  }

  put(depth: number, svg: string): void {
    this.items.push({ depth, svg });
  }

  /** Filled outline round balls; returns SVG without adding it. */
  blob(balls: readonly Ball[], fill: string, shade = 0): string {
    return this.path(hullPath(balls.map((b) => this.circle(b))), fill, shade);
  }

  path(d: string, fill: string, shade = 0): string {
    if (this.isLine)
      return `<path d="${d}" fill="${shade > 0.05 ? '#e4e4e4' : '#fff'}" stroke="#000" stroke-width="${num(OUTLINE * this.unit)}" stroke-linejoin="round"/>`;
    return `<path d="${d}" fill="${darken(fill, shade)}"/>`;
  }

  /** Flat shape with corners given in the room. */
  polygon(corners: readonly Vec[], fill: string, round = 2): string {
    const d = corners.map((c, i) => {
      const p = this.camera.project(c);
      return `${i ? 'L' : 'M'}${num(p.x)} ${num(p.y)}`;
    });
    const outline = this.isLine ? ['#fff', '#000', num(OUTLINE * this.unit)] : [fill, fill, round];
    return `<path d="${d.join('')}Z" fill="${outline[0]}" stroke="${outline[1]}" stroke-width="${outline[2]}" stroke-linejoin="round"/>`;
  }

  /** Line through points of the room. */
  line(points: readonly Vec[], colour: string, width: number, extra = ''): string {
    const d = points.map((c, i) => {
      const p = this.camera.project(c);
      return `${i ? 'L' : 'M'}${num(p.x)} ${num(p.y)}`;
    });
    return `<path d="${d.join('')}" fill="none" stroke="${this.isLine ? '#000' : colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${extra}/>`;
  }

  svg(): string {
    return [...this.items]
      .sort((a, b) => a.depth - b.depth)
      .map((i) => i.svg)
      .join('');
  }
}
