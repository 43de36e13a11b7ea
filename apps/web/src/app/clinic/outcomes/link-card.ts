import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OutcomeLink, Outcomes } from '@midstance/contracts/outcomes';
import { Card } from '@midstance/ui/card';
import { Icon } from '@midstance/ui/icon';
import { Qr } from '@midstance/ui/qr';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { OutcomesClient } from './outcomes-client';

/** Questionnaires for the runner to answer on their own phone, without signing in: a link to copy, a code to scan. */
@Component({
  selector: 'app-link-card',
  imports: [Card, Icon, Qr, RouterLink],
  template: `
    <ui-card heading="Ask by link">
      @if (link(); as made) {
        <div class="stack">
          <ui-qr [text]="made.link" label="The link as a QR code: hold the runner’s phone in front of it" />
          <p class="small">
            No sign-in needed. It works until it is sent back, at most until {{ dates.instant(made.expiresAt) }}, and is
            shown only now.
          </p>
          <p class="row">
            <input
              class="input"
              readonly
              aria-label="Link for the runner"
              [value]="made.link"
              (focus)="select($event)"
            />
            <button class="button small" type="button" (click)="copy(made.link)">
              <ui-icon name="copy" />Copy link
            </button>
          </p>
          <p class="small quiet" role="status">{{ copied() }}</p>
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
          Forms whose text may not ship can be asked once the clinic lead has added the
          <a class="inline" routerLink="/clinic/licensed-forms">licensed text</a>.
        </p>
        <button class="button small" type="button" [disabled]="wanted().length === 0" (click)="make()">
          Make a link
        </button>
        @for (open of openLinks(); track open.id) {
          <p class="small quiet">
            {{ open.started ? 'Begun' : 'Out' }}: {{ open.codes.join(', ') }}, until {{ dates.instant(open.expiresAt) }}
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
    .input {
      flex: 1;
      min-width: 0;
      height: 30px;
      font-size: var(--text-sm);
    }
    .row {
      flex-wrap: nowrap;
    }
    .stack {
      justify-items: start;
    }
    .inline {
      text-decoration: underline;
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
  readonly made = output();

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
  protected readonly copied = signal('');
  protected readonly problem = signal('');

  protected toggle(code: string): void {
    this.wanted.update((all) => (all.includes(code) ? all.filter((each) => each !== code) : [...all, code]));
  }

  protected async make(): Promise<void> {
    this.problem.set('');
    this.copied.set('');
    const codes = [...this.wanted()];
    const activities = codes.includes('PSFS') ? [...this.activities()] : [];
    try {
      const request = { patientId: this.patientId(), episodeId: this.episodeId(), codes, activities };
      this.link.set(await this.client.makeLink(request));
      this.made.emit();
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }

  protected async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.copied.set('Copied.');
    } catch {
      this.copied.set('This browser does not allow copying. Select the link and copy it by hand.');
    }
  }

  protected select(event: Event): void {
    (event.target as HTMLInputElement).select();
  }
}
