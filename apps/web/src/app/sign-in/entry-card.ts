import { Component, input } from '@angular/core';

/** The frame of the pages outside the product: mark, heading, one card. */
@Component({
  selector: 'app-entry-card',
  template: `
    <main>
      <p class="brand"><img src="/icon.svg" alt="" width="34" height="34" />Midstance</p>
      <section>
        <h1>{{ heading() }}</h1>
        @if (note()) {
          <p class="quiet">{{ note() }}</p>
        }
        <ng-content />
      </section>
      <p class="tiny">Measured, prescribed, felt, run: one record for therapist and runner.</p>
    </main>
  `,
  styles: `
    :host {
      display: grid;
      flex: 1;
      place-items: center;
      padding: 24px 16px 15vh;
    }
    main {
      display: grid;
      gap: 18px;
      width: min(380px, 100%);
    }
    .brand {
      display: flex;
      gap: 10px;
      align-items: center;
      font-size: 17px;
      font-weight: 650;
      letter-spacing: -0.01em;
    }
    section {
      display: grid;
      gap: 14px;
      padding: 24px;
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    .tiny {
      text-align: center;
    }
  `,
})
export class EntryCard {
  readonly heading = input.required<string>();
  readonly note = input('');
}
