import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { submit } from '@angular/forms/signals';
import { type SummaryError, summaryOf } from '@midstance/ui/error-summary';
import { type Problem, problemOf, problemWords } from '../http/problem';

/**
 * Checks a form, sends it, and puts a refusal on the fields it is about. Returns what the summary on top should say;
 * empty when it was saved. What was typed is never touched. What fits no field is said about the whole form without
 * becoming an error of it: the same content may be sent again.
 *
 * @param send the request; throws a `ProblemError` when the server refuses
 */
export async function saveForm<T>(form: FieldTree<T>, send: () => Promise<unknown>): Promise<readonly SummaryError[]> {
  let onWhole: readonly SummaryError[] = [];
  await submit(form, async () => {
    try {
      await send();
      return undefined;
    } catch (error) {
      const problem = problemOf(error);
      onWhole = refusalsOfWhole(form, problem);
      return refusalsOfFields(form, problem);
    }
  });
  return [...onWhole, ...summaryOf(form)];
}

function refusalsOfFields(form: FieldTree<unknown>, problem: Problem): ValidationError.WithFieldTree[] {
  return problem.errors.flatMap(({ path, message }) => {
    const fieldTree = fieldAt(form, path);
    return fieldTree ? { kind: 'server', message: withSubject(path, message), fieldTree } : [];
  });
}

function refusalsOfWhole(form: FieldTree<unknown>, problem: Problem): SummaryError[] {
  if (problem.errors.length === 0) return [{ message: problemWords(problem) }];
  return problem.errors
    .filter(({ path }) => fieldAt(form, path) === null)
    .map(({ path, message }) => ({ message: withSubject(path, message) }));
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
