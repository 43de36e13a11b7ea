import { Component, inject, output, signal } from '@angular/core';
import { FormField, FormRoot, email, form, maxLength, required } from '@angular/forms/signals';
import type { HandedLink } from '@midstance/contracts/identity';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../../forms/save-form';
import { StaffClient } from './staff-client';

interface Invitation {
  readonly displayName: string;
  readonly email: string;
  readonly role: 'therapist' | 'lead';
}

/** A link just made, and for whom. */
export interface MadeLink {
  readonly name: string;
  readonly link: HandedLink;
}

const empty: Invitation = { displayName: '', email: '', role: 'therapist' };

/** Invites a colleague. */
@Component({
  selector: 'app-invite-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot],
  template: `
    <ui-error-summary [errors]="errors()" />
    <form [formRoot]="form" (submit)="invite()">
      <div class="fields">
        <ui-field label="Name"><input uiInput autocomplete="off" [formField]="form.displayName" /></ui-field>
        <ui-field label="E-mail" hint="They sign in with it.">
          <input uiInput type="email" autocomplete="off" spellcheck="false" [formField]="form.email" />
        </ui-field>
        <ui-field label="Role">
          <select uiInput [formField]="form.role">
            <option value="therapist">Therapist</option>
            <option value="lead">Clinic lead: settings, staff and audit log too</option>
          </select>
        </ui-field>
      </div>
      <button class="button filled" type="submit" [disabled]="form().submitting()">Make the link</button>
    </form>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
      gap: 12px 16px;
      align-items: end;
      margin-bottom: 12px;
    }
  `,
})
export class InviteForm {
  readonly made = output<MadeLink>();
  private readonly client = inject(StaffClient);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  private readonly model = signal<Invitation>(empty);
  protected readonly form = form(this.model, (path) => {
    required(path.displayName, { message: 'Type the name' });
    maxLength(path.displayName, 160, { message: 'Use 160 characters or fewer for the name' });
    required(path.email, { message: 'Type the e-mail address' });
    email(path.email, { message: 'Type the whole e-mail address, like name@example.org' });
  });

  protected async invite(): Promise<void> {
    const outcome: { made: MadeLink | null } = { made: null };
    this.errors.set(
      await saveForm(this.form, async () => {
        const request = this.model();
        outcome.made = { name: request.displayName, link: await this.client.invite(request) };
      }),
    );
    if (!outcome.made) return;
    this.form().reset(empty);
    this.made.emit(outcome.made);
  }
}
