import { Component, computed, inject } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';

/** The runner's day: one thing to do. */
@Component({
  selector: 'app-today',
  imports: [Card],
  template: `
    <header>
      <p class="quiet">{{ day }}</p>
      <h1>Hello, {{ name() }}</h1>
    </header>
    <div class="stack">
      <ui-card [roomy]="true" heading="Nothing planned yet">
        <p class="quiet">Your therapist has not given you a plan yet. It appears here by itself.</p>
      </ui-card>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding: 22px 20px;
    }
    h1 {
      margin-bottom: 14px;
      font-size: 27px;
      letter-spacing: -0.02em;
    }
  `,
})
export class Today {
  private readonly store = inject(SessionStore);
  private readonly dates = inject(Dates);
  protected readonly name = computed(() => this.store.session()?.displayName.split(' ')[0] ?? '');
  protected readonly day = this.dates.day(this.dates.today(), 'long');
}
