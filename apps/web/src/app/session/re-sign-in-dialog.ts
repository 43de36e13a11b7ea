import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../forms/save-form';
import { SessionStore } from './session-store';

/** Asks for the password of the person whose session ended. Another person has to start from the sign-in page. */
@Component({
  selector: 'app-re-sign-in-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FieldControl, FormField, FormRoot],
  templateUrl: './re-sign-in-dialog.html',
})
export class ReSignInDialog {
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly store = inject(SessionStore);

  protected readonly email = computed(() => this.store.session()?.email ?? '');
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly form = form(signal({ password: '' }), (path) => {
    required(path.password, { message: 'Type your password' });
  });

  protected async signIn(): Promise<void> {
    const { password } = this.form().value();
    this.errors.set(await saveForm(this.form, () => this.store.signIn({ email: this.email(), password })));
    if (this.errors().length === 0) this.dialog.close(true);
  }

  /** Gives the unfinished work up. */
  protected leave(): void {
    this.dialog.close(false);
    window.location.assign('/sign-in');
  }
}
