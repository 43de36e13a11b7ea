import { Component, computed, input } from '@angular/core';
import type { HeldBack } from '@midstance/clinical/red-flags';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';

/** Stands where a suggestion would: which red flag holds it back, and how to go on. */
@Component({
  selector: 'app-held-back-note',
  template: `
    <p>
      <b><span aria-hidden="true">▲</span> {{ titles() }}.</b> {{ held().words }}
    </p>
  `,
  styles: `
    :host {
      display: block;
      padding: 9px 12px;
      border-radius: var(--radius-s);
      font-size: var(--text-sm);
      background: var(--act-soft);
    }
    b {
      color: var(--act);
    }
  `,
})
export class HeldBackNote {
  readonly held = input.required<HeldBack<OpenRedFlag>>();
  protected readonly titles = computed(() =>
    this.held()
      .by.map(({ title }) => title)
      .join('; '),
  );
}
