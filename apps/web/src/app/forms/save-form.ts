import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { submit } from '@angular/forms/signals';
import { type SummaryError, summaryOf } from '@midstance/ui/error-summary';
import { type Problem, problemOf, problemWords } from '../http/problem';

/**
 * Checks a form, sends it, and puts a refusal on the fields it is about. Returns what the summary on top should say;
 * empty when it was saved. What was typed is never touched.
 *
 * @param send the request; throws a `ProblemError` when the server refuses
 */
export async function saveForm<T>(form: FieldTree<T>, send: () => Promise<unknown>): Promise<readonly SummaryError[]> {
  await submit(form, async () => {
    try {
      await send();
      return undefined;
    } catch (error) {
      return refusals(form, problemOf(error));
    }
  });
  return summaryOf(form);
}

/** The field errors of a problem on the fields of the form; what fits no field is said about the whole form. */
function refusals(form: FieldTree<unknown>, problem: Problem): ValidationError.WithOptionalFieldTree[] {
  const onFields = problem.errors.map(({ path, message: words }) => {
    const message = withSubject(path, words);
    const fieldTree = fieldAt(form, path);
    return fieldTree ? { kind: 'server', message, fieldTree } : { kind: 'server', message };
  });
  return onFields.length > 0 ? onFields : [{ kind: 'server', message: problemWords(problem) }];
}

/** The field at `values.3.pain`, `null` when the form has none there. */
function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | null {
  let field: FieldTree<unknown> | undefined = form;
  for (const key of path.split('.').filter(Boolean)) {
    field = (field as unknown as Record<string, FieldTree<unknown> | undefined>)[key];
    if (!field) return null;
  }
  return field === form ? null : field;
}

/** "must be a date" of `shoe.boughtOn` → "Bought on must be a date"; whole sentences stay as they are. */
function withSubject(path: string, words: string): string {
  const field = path.split('.').at(-1) ?? '';
  if (!/^[a-z]/.test(words) || !/^[a-z]/i.test(field)) return words;
  const subject = field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${words}`;
}
