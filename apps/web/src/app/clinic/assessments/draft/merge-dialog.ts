import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import type { MergeRow } from './merge-question';

/** Two people recorded different values: each is decided on its own. */
@Component({
  selector: 'app-merge-dialog',
  imports: [DialogFrame],
  template: `
    <ui-dialog-frame heading="Somebody else recorded here too" headingId="merge-title" [wide]="true">
      <p>Everything else is joined. Where you both recorded something different, choose which one counts.</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Yours</th>
            <th scope="col">Saved meanwhile</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows; track $index) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td>
                <label class="row">
                  <input type="radio" [name]="'merge-' + $index" [checked]="!isTaken($index)" (change)="keep($index)" />
                  {{ row.mine }}
                </label>
              </td>
              <td>
                <label class="row">
                  <input type="radio" [name]="'merge-' + $index" [checked]="isTaken($index)" (change)="take($index)" />
                  {{ row.theirs }}
                </label>
              </td>
            </tr>
          }
        </tbody>
      </table>
      <ng-container dialogActions>
        <button class="button filled" type="button" (click)="dialog.close(taken())">Save these</button>
      </ng-container>
    </ui-dialog-frame>
  `,
  styles: `
    label {
      flex-wrap: nowrap;
    }
  `,
})
export class MergeDialog {
  protected readonly dialog = inject<DialogRef<readonly number[]>>(DialogRef);
  protected readonly rows = inject<readonly MergeRow[]>(DIALOG_DATA);
  protected readonly taken = signal<readonly number[]>([]);

  protected isTaken(index: number): boolean {
    return this.taken().includes(index);
  }

  protected take(index: number): void {
    this.taken.update((taken) => [...taken.filter((each) => each !== index), index]);
  }

  protected keep(index: number): void {
    this.taken.update((taken) => taken.filter((each) => each !== index));
  }
}
