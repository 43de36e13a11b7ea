import { Component, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../forms/save-form';
import { safeNext } from '../session/session-guard';
import { SessionStore } from '../session/session-store';
import { EntryCard } from './entry-card';

/** One door for everybody: leads therapists to the clinic and runners to their day. */
@Component({
  selector: 'app-sign-in',
  imports: [EntryCard, ErrorSummary, Field, FieldControl, FormField, FormRoot],
  templateUrl: './sign-in.html',
})
export class SignIn {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);

  /** Where the person wanted to go before they were asked to sign in. */
  readonly next = input<string>();

  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly form = form(signal({ email: '', password: '' }), (path) => {
    required(path.email, { message: 'Type your e-mail address' });
    email(path.email, { message: 'Type the whole e-mail address, like name@example.org' });
    required(path.password, { message: 'Type your password' });
  });

  protected async signIn(): Promise<void> {
    this.errors.set(await saveForm(this.form, () => this.store.signIn(this.form().value())));
    if (this.errors().length > 0) return;
    const home = this.store.home();
    await this.router.navigateByUrl(safeNext(this.next(), home) ?? home);
  }
}
