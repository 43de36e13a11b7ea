import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OutcomeLink, Outcomes } from '@midstance/contracts/outcomes';
import { Card } from '@midstance/ui/card';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { HandedLinkView } from '../handed-link/handed-link';
import { OutcomesClient } from './outcomes-client';

/** Questionnaires for the runner to answer on their own phone, without signing in: a link to copy, a code to scan. */
@Component({
  selector: 'app-link-card',
  imports: [Card, HandedLinkView, RouterLink],
  template: `
    <ui-card heading="Ask by link">
      @if (link(); as made) {
        <div class="stack">
          <app-handed-link [link]="made.link" name="the runner">
            No sign-in needed. It works until it is sent back, at most until {{ dates.instant(made.expiresAt) }}, and is
            shown only now.
          </app-handed-link>
          <button class="button small" type="button" (click)="link.set(null)">Done</button>
        </div>
      } @else {
        <fieldset>
          <legend class="small quiet">What to ask</legend>
          @for (code of askable(); track code) {
            <label>
              <input type="checkbox" [checked]="wanted().includes(code)" (change)="toggle(code)" />
              {{ code }}
            </label>
          }
        </fieldset>
        @if (activities().length > 0 && wanted().includes('PSFS')) {
          <p class="small">PSFS asks about the same activities again: {{ activities().join(', ') }}.</p>
        }
        <p class="tiny">
          The text of most forms, VISA, AKPS and EQ-5D among them, belongs to its owner and may not ship here. Type
          their totals or item points above. A link asks a form once the clinic lead has added the clinic’s own
          <a class="inline" routerLink="/clinic/settings/questionnaires">licensed text</a>; VISA and EQ-5D have rules of
          their own for screens and are taken in the clinic.
        </p>
        <button class="button small" type="button" [disabled]="wanted().length === 0" (click)="make()">
          Make a link
        </button>
        @for (open of openLinks(); track open.id) {
          <p class="small row open">
            <span class="quiet">
              {{ open.started ? 'Begun' : 'Out' }}: {{ open.codes.join(', ') }}, until
              {{ dates.instant(open.expiresAt) }}
            </span>
            <button
              class="button small quiet"
              type="button"
              [attr.aria-label]="'Take back the link for ' + open.codes.join(', ')"
              (click)="withdraw(open.id)"
            >
              Take back
            </button>
          </p>
        }
      }
      @if (problem()) {
        <p class="small problem" role="alert">{{ problem() }}</p>
      }
    </ui-card>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 14px;
      margin: 0 0 8px;
      padding: 0;
      border: 0;
    }
    label {
      display: flex;
      gap: 6px;
      align-items: center;
      min-height: 24px;
    }
    .stack {
      justify-items: start;
    }
    .inline {
      text-decoration: underline;
    }
    .open {
      justify-content: space-between;
    }
    .problem {
      color: var(--act);
    }
  `,
})
export class LinkCard {
  readonly patientId = input.required<string>();
  readonly episodeId = input.required<string | null>();
  readonly askable = input.required<readonly string[]>();
  readonly openLinks = input.required<Outcomes['openLinks']>();
  /** Activities of the last rating; the link asks about them again. */
  readonly lastActivities = input<readonly string[]>([]);
  /** A link was made or taken back. */
  readonly changed = output();

  private readonly client = inject(OutcomesClient);
  protected readonly dates = inject(Dates);
  protected readonly activities = computed(() => this.lastActivities().slice(0, 3));
  /** Another runner starts without a choice and without a link. */
  protected readonly wanted = linkedSignal<string, readonly string[]>({
    source: () => this.patientId(),
    computation: () => [],
  });
  protected readonly link = linkedSignal<string, OutcomeLink | null>({
    source: () => this.patientId(),
    computation: () => null,
  });
  protected readonly problem = signal('');

  protected toggle(code: string): void {
    this.wanted.update((all) => (all.includes(code) ? all.filter((each) => each !== code) : [...all, code]));
  }

  protected async withdraw(id: string): Promise<void> {
    this.problem.set('');
    try {
      await this.client.withdrawLink(id);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
    this.changed.emit();
  }

  protected async make(): Promise<void> {
    this.problem.set('');
    const codes = [...this.wanted()];
    const activities = codes.includes('PSFS') ? [...this.activities()] : [];
    try {
      const request = { patientId: this.patientId(), episodeId: this.episodeId(), codes, activities };
      this.link.set(await this.client.makeLink(request));
      this.changed.emit();
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
