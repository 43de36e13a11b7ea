import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@midstance/ui/empty-state';
import { problemOf } from './problem';

/** Statuses of what stays refused however often one asks. */
const STAYS_REFUSED = [403, 404, 410];

/** A screen's data did not come: what happened, what to do, and what helps. Draws nothing without an error. */
@Component({
  selector: 'app-load-problem',
  imports: [EmptyState, RouterLink],
  template: `
    @if (problem(); as shown) {
      <ui-empty-state role="alert" icon="alert" [heading]="shown.detail || shown.title" [reason]="shown.howToFix">
        @if (staysRefused()) {
          <a class="button" routerLink="/">Go to the start</a>
        } @else {
          <!-- Asked again without a session, the password is asked for first. -->
          <button type="button" class="button" (click)="retry.emit()">
            {{ shown.status === 401 ? 'Sign in again' : 'Try again' }}
          </button>
        }
      </ui-empty-state>
    }
  `,
})
export class LoadProblem {
  /** What the resource failed with; `undefined` when it did not. */
  readonly error = input.required<unknown>();
  readonly retry = output();
  protected readonly problem = computed(() => (this.error() ? problemOf(this.error()) : null));
  protected readonly staysRefused = computed(() => STAYS_REFUSED.includes(this.problem()?.status ?? 0));
}
