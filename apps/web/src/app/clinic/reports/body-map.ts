import { Component, computed, input } from '@angular/core';
import type { ReportMark } from '@midstance/contracts/reports';
import { BODY_BOX, type BodyView, LANDMARKS, OUTLINES, SIDE_SHIFT } from '@midstance/figures/body-outline';

const TITLES: Record<BodyView, string> = { front: 'Front', back: 'Back', left: 'Left side', right: 'Right side' };
const GAP = 20;

/** Weaker sides and pain sites on the outline of the body; the list below says the same in words. */
@Component({
  selector: 'app-body-map',
  template: `
    <figure>
      <h3>Where</h3>
      <svg [attr.viewBox]="viewBox()" aria-hidden="true" focusable="false">
        @for (drawing of views(); track drawing.view) {
          <g [attr.transform]="'translate(' + drawing.x + ' 0)'">
            @if (drawing.isUpright) {
              <path class="body" [attr.d]="outlines.upright" />
              @for (line of landmarks[drawing.view]; track line) {
                <path class="line" [attr.d]="line" />
              }
            } @else {
              <g [attr.transform]="drawing.turn">
                <path class="body" [attr.d]="outlines.profile" />
                <path class="body" [attr.d]="outlines.profileArm" />
              </g>
            }
            <text class="title" [attr.x]="box.width / 2" [attr.y]="box.height + 12">{{ drawing.title }}</text>
            @for (mark of drawing.marks; track $index) {
              <g [attr.transform]="'translate(' + mark.x * box.width + ' ' + mark.y * box.height + ')'">
                @if (mark.kind === 'pain') {
                  <circle class="pain" r="8" />
                  <text class="number" y="3.5">{{ mark.text }}</text>
                } @else {
                  <circle class="halo" r="8" />
                  <path [class]="mark.side" [attr.d]="mark.side === 'left' ? 'M5 -5V5L-5 0Z' : 'M-5 -5V5L5 0Z'" />
                }
              </g>
            }
          </g>
        }
      </svg>
      <ul>
        @for (mark of marks(); track $index) {
          <li>
            @if (mark.kind === 'pain') {
              <span class="ring" aria-hidden="true">●</span>
            } @else {
              <span [class]="mark.side" aria-hidden="true">{{ mark.side === 'left' ? '◀' : '▶' }}</span>
            }
            {{ mark.label }}
          </li>
        } @empty {
          <li class="quiet">No clearly weaker side, no pain site</li>
        }
      </ul>
    </figure>
  `,
  styleUrl: './picture.scss',
  styles: `
    svg {
      max-height: 260px;
    }
    .body {
      fill: var(--line-2);
      stroke: var(--line-strong);
    }
    .line {
      fill: none;
      stroke: var(--line-strong);
    }
    .halo {
      fill: var(--surface);
    }
    .pain {
      fill: var(--act-soft);
      stroke: var(--act);
      stroke-width: 1.5;
    }
    .number,
    .title {
      fill: var(--ink-2);
      font-size: 10px;
      text-anchor: middle;
    }
    .number,
    .ring {
      fill: var(--act);
      color: var(--act);
    }
  `,
})
export class BodyMap {
  readonly marks = input.required<readonly ReportMark[]>();
  protected readonly box = BODY_BOX;
  protected readonly outlines = OUTLINES;
  protected readonly landmarks = LANDMARKS;

  protected readonly views = computed(() => {
    const marks = this.marks();
    const marked = (['left', 'right'] as const).filter((view) => marks.some((mark) => mark.view === view));
    return (['front', 'back', ...marked] as const).map((view, index) => ({
      view,
      title: TITLES[view],
      x: index * (BODY_BOX.width + GAP),
      isUpright: view === 'front' || view === 'back',
      turn: `${view === 'left' ? `translate(${BODY_BOX.width} 0) scale(-1 1) ` : ''}translate(${SIDE_SHIFT} 0)`,
      marks: marks.filter((mark) => mark.view === view),
    }));
  });
  protected readonly viewBox = computed(
    () => `0 0 ${this.views().length * (BODY_BOX.width + GAP) - GAP} ${BODY_BOX.height + 16}`,
  );
}
