import { Component, DestroyRef, computed, inject, input, signal } from '@angular/core';

/** Longest wait that still feels immediate, ms: nothing flashes for answers faster than this. */
const PATIENCE_MS = 300;

/**
 * Grey lines where content will be. Takes its room at once (no layout shift) but shows only after 300 ms.
 */
@Component({
  selector: 'ui-skeleton',
  template: `
    @for (line of lines(); track line) {
      <div class="line" [style.height.px]="lineHeight()"></div>
    }
    <span class="visually-hidden" role="status">{{ visible() ? 'Loading' : '' }}</span>
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      gap: 10px;
      padding: 14px 16px;
      visibility: hidden;
    }
    :host(.visible) {
      visibility: visible;
    }
    .line {
      border-radius: var(--radius-s);
      background: var(--line-2);
      animation: breathe 1.6s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.5;
      }
    }
  `,
  host: { '[class.visible]': 'visible()' },
})
export class Skeleton {
  readonly count = input(4);
  /** Height of one line in px: the row height of what will stand here. */
  readonly lineHeight = input(32);
  protected readonly visible = signal(false);
  protected readonly lines = computed(() => Array.from({ length: this.count() }, (_, line) => line));

  constructor() {
    const timer = setTimeout(() => this.visible.set(true), PATIENCE_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
