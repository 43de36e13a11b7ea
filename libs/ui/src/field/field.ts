import { Component, computed, input, signal } from '@angular/core';
import type { FormField } from '@angular/forms/signals';

let nextId = 0;

/**
 * Label, hint and error around one native control marked `uiInput`.
 * The error is the field's first one, shown once the person left the field or tried to save.
 */
@Component({
  selector: 'ui-field',
  templateUrl: './field.html',
  styleUrl: './field.scss',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Shown after the label, e.g. "optional" or a unit. */
  readonly note = input('');
  /** Error from outside a signal form; `''` when there is none. */
  readonly error = input('');

  readonly controlId = `field-${(nextId++).toString()}`;
  private readonly formField = signal<FormField<unknown> | null>(null);

  /** The words to show under the control, `''` when all is well. */
  readonly shownError = computed(() => this.error() || this.formError());
  /** Ids of hint and error for `aria-describedby`; `null` when neither is shown. */
  readonly describedBy = computed(() => {
    const ids = [this.hint() && this.hintId, this.shownError() && this.errorId].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : null;
  });

  protected readonly hintId = `${this.controlId}-hint`;
  protected readonly errorId = `${this.controlId}-error`;

  /** Called by the control inside: its form field is where errors come from. */
  attach(formField: FormField<unknown> | null): void {
    this.formField.set(formField);
  }

  private formError(): string {
    const field = this.formField();
    return field?.state().touched() ? (field.errors()[0]?.message ?? '') : '';
  }
}
