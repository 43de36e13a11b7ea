import { Directive, inject } from '@angular/core';
import { FORM_FIELD } from '@angular/forms/signals';
import { Field } from './field';

/** Marks the native control inside a `ui-field`: gives it the look, the id and the description of that field. */
@Directive({
  selector: 'input[uiInput], select[uiInput], textarea[uiInput]',
  host: {
    class: 'input',
    '[id]': 'field.controlId',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.shownError() ? "true" : null',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);

  constructor() {
    this.field.attach(inject(FORM_FIELD, { optional: true, self: true }));
  }
}
