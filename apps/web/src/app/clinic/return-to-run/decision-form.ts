import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import { MIN_REASON_LENGTH } from '@midstance/clinical/return-to-run';
import type { DecisionAction, ReturnToRun } from '@midstance/contracts/return-to-run';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../forms/save-form';
import { Dates } from '../../settings/dates';
import { CHOICES, type Choice, actionOf, choiceTitle } from './decision-choice';
import { PROFILE_NAMES } from './decision-words';
import { nextPhase } from './proposal-words';

/** A decision with its reason. */
export interface Reasoned {
  readonly action: DecisionAction;
  readonly reason: string;
}

/** Asks for the reason of a decision, and for its aim where there is a choice. */
@Component({
  selector: 'app-decision-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot],
  templateUrl: './decision-form.html',
  styles: `
    form {
      display: grid;
      gap: 10px;
      padding-top: 10px;
      border-top: 1px solid var(--line-2);
    }
    .phrases {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
  `,
})
export class DecisionForm {
  readonly choice = input.required<Choice>();
  readonly view = input.required<ReturnToRun>();
  /** Sends the decision; throws what the server refuses it with. */
  readonly send = input.required<(decision: Reasoned) => Promise<void>>();
  readonly cancelled = output();

  private readonly dates = inject(Dates);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly profiles = Object.entries(PROFILE_NAMES);
  protected readonly title = computed(() =>
    choiceTitle(this.choice(), this.view(), (date) => this.dates.day(date, 'weekday')),
  );
  protected readonly words = computed(() => CHOICES[this.choice().kind]);
  protected readonly isOverride = computed(() => this.choice().kind === 'override');
  private readonly model = signal({ to: '', reason: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.to, { when: () => this.isOverride(), message: 'Choose where the plan should go' });
    required(path.reason, { message: 'Give a reason' });
    minLength(path.reason, MIN_REASON_LENGTH, {
      message: `Give a reason of at least ${MIN_REASON_LENGTH} characters`,
    });
  });
  /** The step an override most often goes to. */
  protected readonly likely = computed(() => nextPhase(this.view())?.steps[0]?.stepId ?? '');

  protected take(reason: string): void {
    this.model.update((model) => ({ ...model, reason }));
  }

  protected async save(): Promise<void> {
    const { to, reason } = this.model();
    const action = actionOf(this.choice(), this.view(), to);
    this.errors.set(await saveForm(this.form, () => this.send()({ action, reason: reason.trim() })));
  }
}
