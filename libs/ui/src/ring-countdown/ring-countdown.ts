import { Component, computed, input } from '@angular/core';

const RADIUS = 68;
const LENGTH = 2 * Math.PI * RADIUS;
const LARGEST_PX = 52;
/** Sizes of all characters in a row that leave air to the ring: a digit is about 0.63 of its size wide. */
const ROOM_PX = 176;

/** A big number in a ring that fills. The owner moves it; it keeps no time of its own. */
@Component({
  selector: 'ui-ring-countdown',
  template: `
    <svg viewBox="0 0 156 156" role="timer" [attr.aria-label]="big() + ' ' + small()">
      <circle class="track" cx="78" cy="78" [attr.r]="radius" />
      <circle
        class="arc"
        cx="78"
        cy="78"
        transform="rotate(-90 78 78)"
        [attr.r]="radius"
        [attr.stroke-dasharray]="length"
        [attr.stroke-dashoffset]="open()"
      />
      <text class="big" [style.font-size.px]="sizePx()" x="78" y="92" text-anchor="middle">{{ big() }}</text>
      <text class="small" x="78" y="114" text-anchor="middle">{{ small() }}</text>
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 156px;
      height: 156px;
    }
    circle {
      fill: none;
      stroke-width: 10;
    }
    .track {
      stroke: var(--line);
    }
    .arc {
      stroke: var(--accent);
      stroke-linecap: round;
    }
    .big {
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      fill: var(--ink);
    }
    .small {
      font-size: 14px;
      fill: var(--ink-2);
    }
  `,
})
export class RingCountdown {
  /** The number in the middle: seconds left, or the repetition. */
  readonly big = input.required<string>();
  /** The word below it. */
  readonly small = input('');
  /** Filled part of the ring, 0 to 1; beyond that it is held at the ends. */
  readonly filled = input.required<number>();

  /** As large as it goes: "12:00" has to stay inside the ring, a bare number does so at full size. */
  protected readonly sizePx = computed(() => Math.min(LARGEST_PX, ROOM_PX / this.big().length));
  protected readonly radius = RADIUS;
  protected readonly length = LENGTH;
  protected readonly open = computed(() => LENGTH * (1 - Math.min(1, Math.max(0, this.filled()))));
}
