import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import type { ConflictChoice, ConflictQuestion } from './conflict';

/** Both versions of a record side by side, and the choice between them. */
@Component({
  selector: 'app-conflict-dialog',
  imports: [DialogFrame],
  template: `
    <ui-dialog-frame heading="Somebody saved this before you" headingId="conflict-title" [wide]="true">
      <p>{{ question.what }} was changed while you were working on it. Nothing is lost: choose which version counts.</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Yours</th>
            <th scope="col">Saved meanwhile</th>
          </tr>
        </thead>
        <tbody>
          @for (row of question.rows; track row.label) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td>{{ row.mine || '–' }}</td>
              <td>{{ row.theirs || '–' }}</td>
            </tr>
          }
        </tbody>
      </table>
      <ng-container dialogActions>
        <button class="button quiet" type="button" (click)="choose('later')">Go back to the form</button>
        <button class="button" type="button" (click)="choose('theirs')">Take the saved one</button>
        <button class="button filled" type="button" (click)="choose('mine')">Save mine over it</button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class ConflictDialog {
  private readonly dialog = inject<DialogRef<ConflictChoice>>(DialogRef);
  protected readonly question = inject<ConflictQuestion>(DIALOG_DATA);

  protected choose(choice: ConflictChoice): void {
    this.dialog.close(choice);
  }
}
