import type { FieldTree } from '@angular/forms/signals';
import type { SummaryError } from './error-summary';

/** All errors of a signal form, in the order of the screen, each leading to its field. Empty while the form is valid. */
export function summaryOf<T>(form: FieldTree<T>): SummaryError[] {
  const state = (form as FieldTree<unknown>)();
  return state.errorSummary().map((error) => {
    const message = error.message ?? 'This is not filled in correctly';
    const field = error.fieldTree();
    return field.formFieldBindings().length > 0
      ? {
          message,
          focus: () => {
            field.focusBoundControl();
          },
        }
      : { message };
  });
}
