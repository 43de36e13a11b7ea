import { Component, input } from '@angular/core';

/** A white sheet with one heading. `accent` frames the one card that asks for an answer; `roomy` is for the phone. */
@Component({
  selector: 'ui-card',
  template: `
    @if (heading()) {
      <header>
        <h2>{{ heading() }}</h2>
        @if (note()) {
          <span class="note">{{ note() }}</span>
        }
        <ng-content select="[cardAside]" />
      </header>
    }
    <ng-content />
  `,
  styleUrl: './card.scss',
  host: { '[class.accent]': 'accent()', '[class.roomy]': 'roomy()', '[class.flush]': 'flush()' },
})
export class Card {
  readonly heading = input('');
  readonly note = input('');
  readonly accent = input(false);
  readonly roomy = input(false);
  /** No padding: a table or list brings its own. */
  readonly flush = input(false);
}
