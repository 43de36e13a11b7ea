import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, pattern, required } from '@angular/forms/signals';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Card } from '@midstance/ui/card';
import { Field, FieldControl } from '@midstance/ui/field';
import { Skeleton } from '@midstance/ui/skeleton';
import { saveForm } from '../../../forms/save-form';
import { LoadProblem } from '../../../http/load-problem';
import { SessionStore } from '../../../session/session-store';
import { DetailsClient } from './details-client';

/** Name and phone number of the clinic: on reports and on the runner's phone. Only a lead changes them. */
@Component({
  selector: 'app-details-page',
  imports: [Card, ErrorSummary, Field, FieldControl, FormField, FormRoot, LoadProblem, Skeleton],
  template: `
    <header class="page-head"><h1>Clinic</h1></header>
    @if (stored.error(); as error) {
      <app-load-problem [error]="error" (retry)="stored.reload()" />
    } @else if (details(); as known) {
      <ui-card [roomy]="true">
        @if (mayChange()) {
          <ui-error-summary [errors]="errors()" />
          <form [formRoot]="form" (submit)="save()">
            <ui-field label="Name" hint="On reports, and on the runner’s phone.">
              <input uiInput autocomplete="organization" [formField]="form.name" />
            </ui-field>
            <ui-field
              label="Phone number"
              note="optional"
              hint="Runners who must stop are told to call it. Without one they only read the clinic’s name."
            >
              <input uiInput type="tel" autocomplete="tel" [formField]="form.phone" />
            </ui-field>
            <button class="button filled" type="submit" [disabled]="form().submitting()">Save</button>
            <span role="status" class="quiet">{{ said() }}</span>
          </form>
        } @else {
          <p>
            <strong>{{ known.name }}</strong>
          </p>
          <p>{{ known.phone ?? 'No phone number yet.' }}</p>
          <p class="small quiet">A clinic lead changes these.</p>
        }
      </ui-card>
    } @else {
      <ui-skeleton [count]="3" [lineHeight]="34" />
    }
  `,
  styles: `
    ui-card {
      display: block;
      max-width: 520px;
    }
    form {
      display: grid;
      gap: 16px;
    }
    button {
      justify-self: start;
    }
  `,
})
export class DetailsPage {
  private readonly client = inject(DetailsClient);
  private readonly session = inject(SessionStore).session;
  protected readonly stored = this.client.current();
  protected readonly details = computed(() => (this.stored.hasValue() ? this.stored.value() : undefined));
  protected readonly mayChange = computed(() => this.session()?.role === 'lead');
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly said = signal('');

  private readonly model = linkedSignal(() => ({
    name: this.details()?.name ?? '',
    phone: this.details()?.phone ?? '',
  }));
  protected readonly form = form(this.model, (path) => {
    required(path.name, { message: 'Type the name' });
    maxLength(path.name, 120, { message: 'Use 120 characters or fewer for the name' });
    pattern(path.phone, /^\+?[0-9][0-9 ()/.-]{4,28}$/, {
      message: 'Type a number that can be dialled, like +41 44 000 00 00',
    });
  });

  protected async save(): Promise<void> {
    const { name, phone } = this.model();
    const version = this.details()?.version ?? 1;
    this.said.set('');
    const send = async () => this.stored.set(await this.client.save({ name, phone: phone.trim() || null }, version));
    this.errors.set(await saveForm(this.form, send));
    if (this.errors().length === 0) this.said.set('Saved.');
  }
}
