import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { type OutcomeMeasure, allOutcomes, itemCount } from '@midstance/clinical/outcomes';
import { Card } from '@midstance/ui/card';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { LoadProblem } from '../../http/load-problem';
import { problemOf, problemWords } from '../../http/problem';
import { SessionStore } from '../../session/session-store';
import { itemsIn, placeWords, textOf } from './form-text';
import { OutcomesClient } from './outcomes-client';

/** Forms with branches or rules of their own for screens are taken in the clinic; our own questions need no text. */
function isAskable({ licence, scoring }: OutcomeMeasure): boolean {
  return !licence.textMayShip && scoring.kind !== 'visa' && scoring.kind !== 'profile';
}

/** Texts of questionnaires the clinic holds a licence for: the lead types them, links then ask them. */
@Component({
  selector: 'app-licensed-forms',
  imports: [Card, ErrorSummary, Field, FieldControl, LoadProblem],
  templateUrl: './licensed-forms.html',
  styles: `
    form {
      display: grid;
      gap: 12px;
      max-width: 760px;
    }
    textarea {
      min-height: 220px;
    }
  `,
})
export class LicensedForms {
  private readonly client = inject(OutcomesClient);
  private readonly session = inject(SessionStore);
  protected readonly stored = this.client.forms();
  protected readonly measures = allOutcomes().filter(isAskable);
  protected readonly code = signal<string>(this.measures[0]?.code ?? '');
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly news = signal('');
  protected readonly isLead = computed(() => this.session.session()?.role === 'lead');
  protected readonly measure = computed(() => this.measures.find(({ code }) => code === this.code()));
  protected readonly count = computed(() => {
    const measure = this.measure();
    return measure ? itemCount(measure) : 0;
  });
  private readonly form = computed(() =>
    this.stored.hasValue() ? this.stored.value().find(({ code }) => code === this.code()) : undefined,
  );
  protected readonly draft = linkedSignal(() => {
    const form = this.form();
    return {
      language: form?.language ?? 'en',
      licenceReference: form?.licenceReference ?? '',
      licenceEndsOn: form?.licenceEndsOn ?? '',
      text: textOf(form?.items ?? []),
    };
  });

  protected change(changes: Partial<ReturnType<typeof this.draft>>): void {
    this.draft.update((draft) => ({ ...draft, ...changes }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { language, licenceReference, licenceEndsOn, text } = this.draft();
    const body = { language, licenceReference, licenceEndsOn: licenceEndsOn || null, items: itemsIn(text) };
    this.news.set('');
    try {
      await this.client.saveForm(this.code(), body, this.form()?.version);
      this.errors.set([]);
      this.news.set(`Saved: ${this.code()} can now be asked by link.`);
      this.stored.reload();
    } catch (error) {
      const problem = problemOf(error);
      const found = problem.errors.map(({ path, message }) => ({ message: `${placeWords(path)} ${message}` }));
      this.errors.set(found.length > 0 ? found : [{ message: problemWords(problem) }]);
    }
  }
}
