import { Component, computed, input } from '@angular/core';

/** A side of the body. */
export type BodySide = 'left' | 'right';

/** A value that belongs to one side: ◀ left in blue, ▶ right in orange; the shape says it without the colour. */
@Component({
  selector: 'ui-side-value',
  template: `
    @if (side() === 'left') {
      <span class="mark" aria-hidden="true">◀</span>
    }
    @if (side() === 'right') {
      <span class="mark" aria-hidden="true">▶</span>
    }
    <span class="visually-hidden">{{ spoken() }} </span>
    <ng-content />
  `,
  styles: `
    :host {
      font-weight: 600;
      white-space: nowrap;
    }
    .mark {
      margin-right: 0.3em;
    }
    :host(.left) {
      color: var(--left);
    }
    :host(.right) {
      color: var(--right);
    }
  `,
  host: { '[class]': 'side()' },
})
export class SideValue {
  readonly side = input.required<BodySide>();
  protected readonly spoken = computed(() => (this.side() === 'left' ? 'Left' : 'Right'));
}
