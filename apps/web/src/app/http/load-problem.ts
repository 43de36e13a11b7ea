import { Component, computed, input, output } from '@angular/core';
import { EmptyState } from '@midstance/ui/empty-state';
import { problemOf } from './problem';

/** A screen's data did not come: what happened, what to do, and a way to try again. Draws nothing without an error. */
@Component({
  selector: 'app-load-problem',
  imports: [EmptyState],
  template: `
    @if (problem(); as shown) {
      <ui-empty-state role="alert" icon="alert" [heading]="shown.detail || shown.title" [reason]="shown.howToFix">
        <button type="button" class="button" (click)="retry.emit()">Try again</button>
      </ui-empty-state>
    }
  `,
})
export class LoadProblem {
  /** What the resource failed with; `undefined` when it did not. */
  readonly error = input.required<unknown>();
  readonly retry = output();
  protected readonly problem = computed(() => (this.error() ? problemOf(this.error()) : null));
}
