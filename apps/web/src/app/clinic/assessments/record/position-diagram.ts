import { Component, computed, input } from '@angular/core';
import type { Point, PositionDiagram } from './position-diagrams.data';

const HEAD_BEYOND_SHOULDER = 14;
const ARC_RADIUS = 17;

/** A line drawing of a test: how the runner lies or sits, where the pad is, which way they push, which angle is read. */
@Component({
  selector: 'app-position-diagram',
  template: `
    <svg viewBox="0 0 200 120" role="img" [attr.aria-label]="words()">
      <g class="support">
        @for (line of diagram().support; track $index) {
          <path [attr.d]="path(line)" />
        }
      </g>
      @if (diagram().other; as other) {
        <path class="other" [attr.d]="path(other)" />
      }
      <path class="body" [attr.d]="path(diagram().trunk)" />
      <circle class="head" [attr.cx]="head()[0]" [attr.cy]="head()[1]" r="8" />
      <path class="body tested" [attr.d]="path(diagram().leg)" />
      @if (arc(); as d) {
        <path class="angle" [attr.d]="d" />
      }
      @if (diagram().pad; as pad) {
        <path class="push" [attr.d]="path([pad.at, pad.push])" />
        <path class="tip" [attr.d]="tip()" />
        <circle class="pad" [attr.cx]="pad.at[0]" [attr.cy]="pad.at[1]" r="5.5" />
      }
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      height: 150px;
      border-radius: 10px;
      background: var(--line-2);
    }
    path {
      fill: none;
      stroke: var(--ink-2);
      stroke-width: 5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .support path {
      stroke: var(--line-strong);
      stroke-width: 3;
    }
    .other {
      stroke: var(--ink-3);
      opacity: 0.5;
    }
    .head {
      fill: var(--ink-2);
    }
    .tested {
      stroke: var(--accent);
      stroke-width: 6;
    }
    .angle,
    .push {
      stroke: var(--watch);
      stroke-width: 2.5;
    }
    .tip {
      fill: var(--watch);
      stroke: none;
    }
    .pad {
      fill: var(--surface);
      stroke: var(--watch);
      stroke-width: 3;
    }
  `,
})
export class PositionDiagramView {
  readonly diagram = input.required<PositionDiagram>();
  /** Name of the test. */
  readonly name = input.required<string>();

  protected readonly words = computed(() => {
    const { pad, angle } = this.diagram();
    const shown = [pad && 'where the pad lies and which way to push', angle && 'the angle that is read'];
    return `${this.name()}: the position, ${shown.filter(Boolean).join(', ')}`;
  });
  protected readonly head = computed<Point>(() => {
    const [shoulder, hip] = this.diagram().trunk;
    return beyond(hip, shoulder, HEAD_BEYOND_SHOULDER);
  });
  protected readonly arc = computed(() => {
    const { angle } = this.diagram();
    if (!angle) return null;
    const [from, to] = [toward(angle.at, angle.from, ARC_RADIUS), toward(angle.at, angle.to, ARC_RADIUS)];
    const turn = (from[0] - angle.at[0]) * (to[1] - angle.at[1]) - (from[1] - angle.at[1]) * (to[0] - angle.at[0]);
    return `M ${pair(from)} A ${ARC_RADIUS} ${ARC_RADIUS} 0 0 ${turn > 0 ? 1 : 0} ${pair(to)} L ${pair(angle.at)} Z`;
  });
  /** The head of the arrow. */
  protected readonly tip = computed(() => {
    const { pad } = this.diagram();
    if (!pad) return '';
    const base = beyond(pad.at, pad.push, -7);
    const [dx, dy] = [(pad.push[0] - base[0]) * 0.6, (pad.push[1] - base[1]) * 0.6];
    const end = beyond(pad.at, pad.push, 2);
    return `M ${pair(end)} L ${pair([base[0] - dy, base[1] + dx])} L ${pair([base[0] + dy, base[1] - dx])} Z`;
  });

  protected path(points: readonly Point[]): string {
    return `M ${points.map(pair).join(' L ')}`;
  }
}

function pair([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The point so far past `to`, on the line that comes from `from`. */
function beyond(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [to[0] + ((to[0] - from[0]) / length) * by, to[1] + ((to[1] - from[1]) / length) * by];
}

function toward(from: Point, to: Point, by: number): Point {
  return beyond(to, from, -by);
}
