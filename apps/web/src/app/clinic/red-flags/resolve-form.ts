import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import { MIN_REASON_LENGTH } from '@midstance/clinical/red-flags';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../forms/save-form';
import { newId } from '../../http/new-id';
import { OpenRedFlags } from './open-red-flags';

/** Asks what was found and decided about a red flag. It is kept with the name of who says so. */
@Component({
  selector: 'app-resolve-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot],
  template: `
    <form [formRoot]="form" (submit)="save()">
      <ui-error-summary [errors]="errors()" />
      <ui-field label="What was found and decided" [hint]="hint">
        <input uiInput autocomplete="off" [formField]="form.reason" />
      </ui-field>
      <div class="row">
        @for (phrase of phrases(); track phrase) {
          <button type="button" class="button small quiet" (click)="take(phrase)">{{ phrase }}</button>
        }
      </div>
      <div class="row">
        <button type="submit" class="button" [disabled]="form().submitting()">Resolve it</button>
        <button type="button" class="button quiet" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 8px;
      max-width: 640px;
      padding: 6px 0 8px;
    }
    .row {
      flex-wrap: wrap;
    }
  `,
})
export class ResolveForm {
  readonly flag = input.required<OpenRedFlag>();
  readonly resolved = output();
  readonly cancelled = output();

  private readonly open = inject(OpenRedFlags);
  /** Of the act: the same one however often it is sent. */
  private readonly resolutionId = newId();
  protected readonly hint = `Stays in the record with your name. At least ${MIN_REASON_LENGTH} characters.`;
  protected readonly errors = signal<readonly SummaryError[]>([]);
  /** What is often said, to be completed. */
  protected readonly phrases = computed(() =>
    this.flag().recordedIn.kind === 'run'
      ? ['Spoke to the runner: sign is gone', 'Seen by a physician: no further step needed']
      : ['Seen by a physician: no further step needed', 'Checked again today: not there any more'],
  );
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.reason, { message: 'Say what was found and decided' });
    minLength(path.reason, MIN_REASON_LENGTH, { message: `Use at least ${MIN_REASON_LENGTH} characters` });
  });

  protected take(reason: string): void {
    this.model.set({ reason });
  }

  protected async save(): Promise<void> {
    const reason = this.model().reason.trim();
    this.errors.set(await saveForm(this.form, () => this.open.resolve(this.resolutionId, this.flag().flagId, reason)));
    if (this.errors().length === 0) this.resolved.emit();
  }
}
