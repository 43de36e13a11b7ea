import { Component, input, output } from '@angular/core';
import { BODY_BOX } from '@midstance/figures/body-outline';
import { type DrawnMuscle, MUSCLE_LOOKS, type MuscleLook, MuscleRegions } from './muscle-regions';

/** Room beside the drawing for the marks. */
const MARGIN = 34;

/**
 * Front and back of the body with left and right of every muscle group. The picture is for the eye alone: the screen
 * lists the same beside it, for the keyboard and for screen readers.
 */
@Component({
  selector: 'ui-muscle-map',
  imports: [MuscleRegions],
  template: `
    <div class="views">
      @for (drawing of views; track drawing.view) {
        <figure>
          <svg [attr.viewBox]="viewBox" aria-hidden="true" focusable="false">
            <g uiMuscleRegions [view]="drawing.view" [muscles]="muscles()" (open)="open.emit($event)" />
          </svg>
          <figcaption>{{ drawing.title }}</figcaption>
        </figure>
      }
    </div>
    <ul aria-hidden="true">
      @for (look of looks; track look) {
        <li>
          <svg viewBox="0 0 14 14" focusable="false">
            <path [class]="look" d="M1 1H13V13H1Z" />
            @if (look === 'watch') {
              <path class="hatch watch" d="M1 5L5 1M1 11L11 1M3 13L13 3M9 13L13 9" />
            }
            @if (look === 'flag') {
              <path
                class="hatch flag"
                d="M1 5L5 1M1 11L11 1M3 13L13 3M9 13L13 9M9 1L13 5M3 1L13 11M1 3L11 13M1 9L5 13"
              />
            }
          </svg>
          {{ words[look] }}
        </li>
      }
    </ul>
  `,
  styleUrl: './muscle-map.scss',
})
export class MuscleMap {
  readonly muscles = input.required<readonly DrawnMuscle[]>();
  /** A group that was tested was touched: its telling test. */
  readonly open = output<string>();

  protected readonly viewBox = `${-MARGIN} 0 ${BODY_BOX.width + 2 * MARGIN} ${BODY_BOX.height}`;
  protected readonly views = [
    { view: 'front', title: 'Front' },
    { view: 'back', title: 'Back' },
  ] as const;
  protected readonly words = MUSCLE_LOOKS;
  protected readonly looks = Object.keys(MUSCLE_LOOKS) as MuscleLook[];
}
