import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import type { SignQuestion } from './signing';

/** The last look before a record is locked. */
@Component({
  selector: 'app-sign-dialog',
  imports: [DialogFrame],
  template: `
    <ui-dialog-frame heading="Sign this assessment?" headingId="sign-title">
      <p>
        {{ question.values === 1 ? '1 value is' : question.values + ' values are' }} recorded. {{ decided }} A signed
        record stays as it is; what you add later is a dated addendum.
      </p>
      @if (question.openRedFlags.length > 0) {
        <p><b>Still open:</b> {{ question.openRedFlags.join(', ') }}</p>
      }
      <ng-container dialogActions>
        <button class="button quiet" type="button" (click)="dialog.close(false)">Go on recording</button>
        <button class="button filled" type="button" (click)="dialog.close(true)">Sign</button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class SignDialog {
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<SignQuestion>(DIALOG_DATA);
  protected readonly decided = decidedWords(this.question);
}

function decidedWords({ findings, decided }: SignQuestion): string {
  if (findings === 0) return 'There are no findings.';
  return `You decided on ${decided.toString()} of ${findings.toString()} ${findings === 1 ? 'finding' : 'findings'}.`;
}
