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
        {{ question.values }} values are recorded. You decided on {{ question.decided }} of
        {{ question.findings }} findings. A signed record stays as it is; what you add later is a dated addendum.
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
}
