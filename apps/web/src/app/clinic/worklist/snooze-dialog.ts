import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../forms/save-form';
import { Dates } from '../../settings/dates';
import { WorklistClient } from './worklist-client';

/** Whom to put off. */
export interface SnoozeQuestion {
  readonly patientId: string;
  readonly name: string;
}

/** Days a row may sleep; the server allows seven at most. */
const CHOICES_DAYS = [1, 2, 3, 5, 7];
const DAY_MS = 86_400_000;

/** Takes a runner out of "Needs me" until a day, with a reason that stays on record. Answers with that day. */
@Component({
  selector: 'app-snooze-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FieldControl, FormField, FormRoot],
  template: `
    <form [formRoot]="form" (submit)="snooze()">
      <ui-dialog-frame [heading]="'Snooze ' + question.name" headingId="snooze-title">
        <ui-error-summary [errors]="errors()" />
        <ui-field label="Until">
          <select uiInput [formField]="form.until">
            @for (day of days; track day.date) {
              <option [value]="day.date">{{ day.words }}</option>
            }
          </select>
        </ui-field>
        <ui-field label="Reason" hint="Stays on record, for whoever opens the list next.">
          <input uiInput autocomplete="off" [formField]="form.reason" />
        </ui-field>
        <ng-container dialogActions>
          <button class="button quiet" type="button" (click)="dialog.close()">Cancel</button>
          <button class="button filled" type="submit" [disabled]="form().submitting()">Snooze</button>
        </ng-container>
      </ui-dialog-frame>
    </form>
  `,
})
export class SnoozeDialog {
  private readonly client = inject(WorklistClient);
  private readonly dates = inject(Dates);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly question = inject<SnoozeQuestion>(DIALOG_DATA);

  protected readonly days = CHOICES_DAYS.map((days) => {
    const date = new Date(Date.parse(this.dates.today()) + days * DAY_MS).toISOString().slice(0, 10);
    return { date, words: `${this.dates.day(date, 'weekday')} (${days === 1 ? '1 day' : `${days} days`})` };
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly form = form(signal({ until: this.days[2]?.date ?? '', reason: '' }), (path) => {
    required(path.reason, { message: 'Type why, for example "On holiday until Friday"' });
    maxLength(path.reason, 200, { message: 'Use 200 characters or fewer' });
  });

  protected async snooze(): Promise<void> {
    const body = this.form().value();
    this.errors.set(await saveForm(this.form, () => this.client.snooze(this.question.patientId, body)));
    if (this.errors().length === 0) this.dialog.close(body.until);
  }
}
