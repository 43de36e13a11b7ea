import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { Skeleton } from '@midstance/ui/skeleton';
import { saveForm } from '../forms/save-form';
import { problemOf, problemWords } from '../http/problem';
import { SessionClient } from '../session/session-client';
import { SessionStore } from '../session/session-store';
import { EntryCard } from './entry-card';
import { LinkSecret } from './link-secret';
import { newPassword } from './new-password';

/** Opens an account from an invitation link and goes straight in. */
@Component({
  selector: 'app-join',
  imports: [EntryCard, ErrorSummary, Field, FieldControl, FormField, FormRoot, RouterLink, Skeleton],
  templateUrl: './join.html',
})
export class Join {
  private readonly client = inject(SessionClient);
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly token = inject(LinkSecret).take();

  protected readonly invitation = resource({ loader: () => this.client.checkInvitation({ token: this.token }) });
  protected readonly refusal = computed(() => {
    const error = this.invitation.error();
    return error ? problemWords(problemOf(error)) : '';
  });
  protected readonly heading = computed(() =>
    this.invitation.hasValue() ? `Welcome, ${this.invitation.value().displayName}` : 'Your invitation',
  );
  protected readonly note = computed(() =>
    this.invitation.hasValue() ? `${this.invitation.value().clinicName} invites you to Midstance.` : '',
  );

  protected readonly errors = signal<readonly SummaryError[]>([]);
  private readonly model = linkedSignal(() => ({
    email: this.invitation.hasValue() ? (this.invitation.value().email ?? '') : '',
    password: '',
  }));
  protected readonly form = form(this.model, (path) => {
    required(path.email, { message: 'Type your e-mail address' });
    email(path.email, { message: 'Type the whole e-mail address, like name@example.org' });
    newPassword(path.password);
  });

  protected async join(): Promise<void> {
    const acceptance = { token: this.token, ...this.model() };
    this.errors.set(
      await saveForm(this.form, async () => this.store.begin(await this.client.acceptInvitation(acceptance))),
    );
    if (this.errors().length === 0) await this.router.navigateByUrl(this.store.home());
  }
}
