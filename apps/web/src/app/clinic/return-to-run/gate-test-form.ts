import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { type GateQuestion } from '@midstance/clinical/return-to-run';
import type { ReturnToRun, SaveGateTest } from '@midstance/contracts/return-to-run';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { saveForm } from '../../forms/save-form';
import { newId } from '../../http/new-id';
import { gateValue, outOfRange } from './gate-value';
import { ReturnToRunClient } from './return-to-run-client';

/** The result of a test a gate asks for, entered beside its line. */
@Component({
  selector: 'app-gate-test-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot, NumberInput],
  templateUrl: './gate-test-form.html',
  styles: `
    form {
      display: grid;
      gap: 8px;
      padding: 10px 0 4px;
    }
    .fields {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
    }
  `,
})
export class GateTestForm {
  readonly patientId = input.required<string>();
  readonly question = input.required<GateQuestion>();
  /** The line in words, for the field's name. */
  readonly label = input.required<string>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  readonly saved = output<ReturnToRun>();
  readonly cancelled = output();

  private readonly client = inject(ReturnToRunClient);
  private readonly id = newId();
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly answer = computed(() => this.question().answer);
  protected readonly unit = computed(() => {
    const answer = this.answer();
    return answer.kind === 'number' ? answer.unit : '';
  });
  /** The day of an answer that is itself a date is of no interest. */
  protected readonly asksDay = computed(() => this.answer().kind !== 'date');
  private readonly model = signal({ number: null as number | null, text: '', on: '' });
  protected readonly form = form(this.model, (path) => {
    validate(path.number, ({ value }) => {
      const message = outOfRange(this.answer(), value());
      return message === '' ? undefined : { kind: 'range', message };
    });
    required(path.text, { when: () => this.answer().kind !== 'number', message: 'Choose an answer' });
    validate(path.on, ({ value }) =>
      value() > this.today() ? { kind: 'future', message: 'The day lies in the future' } : undefined,
    );
  });

  protected async save(): Promise<void> {
    const { number, text, on } = this.model();
    const body = (): SaveGateTest => ({
      patientId: this.patientId(),
      metric: this.question().metric,
      localDate: on === '' ? this.today() : on,
      value: gateValue(this.answer(), number, text),
    });
    const send = async () => this.saved.emit(await this.client.recordTest(this.id, body()));
    this.errors.set(await saveForm(this.form, send));
  }
}
