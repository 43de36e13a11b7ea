import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import type { Program } from '@midstance/contracts/programs';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../forms/save-form';
import { ProgramClient } from './program-client';

const VERBS = { active: 'Resume', paused: 'Pause', ended: 'End' } as const;

/** Pauses, resumes or ends a program, with the reason. */
@Component({
  selector: 'app-status-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot],
  template: `
    <form class="stack" [formRoot]="form" (submit)="save()">
      <ui-error-summary [errors]="errors()" />
      <ui-field [label]="'Why ' + verbs[status()].toLowerCase() + ' the program?'">
        <input uiInput [formField]="form.reason" />
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [disabled]="form().submitting()">{{ verbs[status()] }} the program</button>
        <button class="button quiet" type="button" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
})
export class StatusForm {
  readonly program = input.required<Program>();
  readonly status = input.required<Program['status']>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly client = inject(ProgramClient);
  protected readonly verbs = VERBS;
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly form = form(signal({ reason: '' }), (path) => {
    required(path.reason, { message: 'Say why: it is kept with your name' });
  });

  protected async save(): Promise<void> {
    const { id, version } = this.program();
    const body = { status: this.status(), reason: this.form().value().reason.trim() };
    this.errors.set(await saveForm(this.form, () => this.client.setStatus(id, body, version)));
    if (this.errors().length === 0) this.saved.emit();
  }
}
