import { Component, computed, inject, resource, signal } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { Skeleton } from '@midstance/ui/skeleton';
import { saveForm } from '../forms/save-form';
import { Api } from '../http/api';
import { problemOf, problemWords } from '../http/problem';
import { SessionClient } from '../session/session-client';
import { invitationView } from '../session/session-schemas';
import { EntryCard } from './entry-card';
import { LinkSecret } from './link-secret';
import { newPassword } from './new-password';

/** Sets a new password from a reset link; all other sessions of the account end. */
@Component({
  selector: 'app-reset',
  imports: [EntryCard, ErrorSummary, Field, FieldControl, FormField, FormRoot, RouterLink, Skeleton],
  templateUrl: './reset.html',
})
export class Reset {
  private readonly client = inject(SessionClient);
  private readonly api = inject(Api);
  private readonly token = inject(LinkSecret).take();

  /** Whose password it is. Asked first: nobody thinks up a password for a link that does not open. */
  protected readonly owner = resource({
    loader: () =>
      this.api.post('/api/password-resets/check', { token: this.token }, invitationView, { mayBeSignedOut: true }),
  });
  protected readonly refusal = computed(() => {
    const error = this.owner.error();
    return error ? problemWords(problemOf(error)) : '';
  });

  protected readonly done = signal(false);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly form = form(signal({ password: '' }), (path) => newPassword(path.password));

  protected async reset(): Promise<void> {
    const { password } = this.form().value();
    this.errors.set(await saveForm(this.form, () => this.client.acceptReset({ token: this.token, password })));
    this.done.set(this.errors().length === 0);
  }
}
