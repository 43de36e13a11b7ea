import { Component, computed, input } from '@angular/core';
import type { Report, ReportMark, ReportMuscle } from '@midstance/contracts/reports';
import { BODY_BOX, type BodyView, OUTLINES, SIDE_SHIFT } from '@midstance/figures/body-outline';
import { MuscleRegions } from '@midstance/ui/muscle-map';

const TITLES: Record<BodyView, string> = { front: 'Front', back: 'Back', left: 'Left side', right: 'Right side' };
/** Room beside each drawing for the marks of the muscles. */
const MARGIN = 32;
const STEP = BODY_BOX.width + 2 * MARGIN;

/** Muscles and pain sites on the outline of the body; the list below says the same in words. */
@Component({
  selector: 'app-body-map',
  imports: [MuscleRegions],
  template: `
    <figure>
      <h3>Where: muscles and pain</h3>
      <svg [attr.viewBox]="viewBox()" aria-hidden="true" focusable="false">
        @for (drawing of views(); track drawing.view) {
          <g [attr.transform]="'translate(' + drawing.x + ' 0)'">
            @if (drawing.view === 'front' || drawing.view === 'back') {
              <g uiMuscleRegions [view]="drawing.view" [muscles]="muscles()" />
            } @else {
              <g [attr.transform]="drawing.turn">
                <path class="body" [attr.d]="outlines.profile" />
                <path class="body" [attr.d]="outlines.profileArm" />
              </g>
            }
            <text class="title" [attr.x]="box.width / 2" [attr.y]="box.height + 12">{{ drawing.title }}</text>
            @for (mark of drawing.marks; track $index) {
              <g [attr.transform]="'translate(' + mark.x * box.width + ' ' + mark.y * box.height + ')'">
                <circle class="pain" r="8" />
                <text class="number" y="3.5">{{ mark.text }}</text>
              </g>
            }
          </g>
        }
      </svg>
      <ul>
        @for (muscle of weak(); track muscle.groupId) {
          <li>
            <span [class]="muscle.weaker" aria-hidden="true">{{ muscle.weaker === 'left' ? '◀' : '▶' }}</span>
            {{ muscle.name }}: {{ muscle.words }}
          </li>
        }
        @for (mark of marks(); track $index) {
          <li><span class="ring" aria-hidden="true">●</span> {{ mark.label }}</li>
        }
      </ul>
      <p class="tiny">
        {{ compared().n }} of {{ compared().of }} muscle groups measured on both sides. Hatched: the weaker side, beyond
        a limit; crossed: beyond the second. Dashed: not compared.
      </p>
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
  readonly muscles = input.required<readonly ReportMuscle[]>();
  readonly compared = input.required<Report['musclesCompared']>();
  readonly marks = input.required<readonly ReportMark[]>();
  protected readonly box = BODY_BOX;
  protected readonly outlines = OUTLINES;

  /** What the list says of the muscles: those that ask for attention, the worst first. */
  protected readonly weak = computed(() => {
    const asking = this.muscles().filter(
      ({ weaker, status }) => weaker !== null && weaker !== 'equal' && isAsking(status),
    );
    return asking.toSorted((a, b) => Number(b.status === 'flag') - Number(a.status === 'flag'));
  });
  protected readonly views = computed(() => {
    const marks = this.marks();
    const marked = (['left', 'right'] as const).filter((view) => marks.some((mark) => mark.view === view));
    return (['front', 'back', ...marked] as const).map((view, index) => ({
      view,
      title: TITLES[view],
      x: MARGIN + index * STEP,
      turn: `${view === 'left' ? `translate(${BODY_BOX.width} 0) scale(-1 1) ` : ''}translate(${SIDE_SHIFT} 0)`,
      marks: marks.filter((mark) => mark.view === view),
    }));
  });
  protected readonly viewBox = computed(() => `0 0 ${this.views().length * STEP} ${BODY_BOX.height + 16}`);
}

function isAsking(status: ReportMuscle['status']): boolean {
  return status === 'flag' || status === 'watch';
}
