import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { headingUnit, type HeadingUnit } from '@midstance/clinical/derivations';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { columnUnit, isTyped, placeInUnit, unitToKeep } from './column-unit';
import type { Pasted } from './paste-question';
import { type Layout, type MeasuredEdit, columnOf, editsOf, isRepeated } from './pasted-values';

/** A column from a device before it goes into the grid: where each value goes, and what does not fit. */
@Component({
  selector: 'app-paste-dialog',
  imports: [DialogFrame],
  template: `
    <ui-dialog-frame [heading]="'Paste into ' + pasted.row.name" headingId="paste-title" [wide]="true">
      @if (bothSides) {
        <label class="row">
          Order of the values
          <select #order class="input" (change)="choose(order.value)">
            <option value="trials">{{ pasted.from.side }}, trial after trial</option>
            <option value="left-right">left and right in turn</option>
          </select>
        </label>
      }
      @if (hasHeading) {
        <p>Unit: {{ unit.words }}</p>
      }
      @if (repeated()) {
        <p role="status"><b>These values are already there.</b> Were they pasted twice?</p>
      }
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Pasted</th>
            <th scope="col">Goes to</th>
            <th scope="col"><span class="visually-hidden">Remark</span></th>
          </tr>
        </thead>
        <tbody>
          @for (value of placed(); track $index) {
            <tr>
              <td class="number">{{ value.text }}</td>
              <td>{{ value.place }}</td>
              <td>{{ value.problem || (value.replaces && 'replaces ' + value.replaces) }}</td>
            </tr>
          }
        </tbody>
      </table>
      <ng-container dialogActions>
        <button class="button quiet" type="button" (click)="dialog.close([])">Cancel</button>
        <button class="button filled" type="button" [disabled]="edits().length === 0" (click)="dialog.close(edits())">
          Put in {{ edits().length }} of {{ placed().length }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class PasteDialog {
  protected readonly dialog = inject<DialogRef<readonly MeasuredEdit[]>>(DialogRef);
  protected readonly pasted = inject<Pasted>(DIALOG_DATA);
  protected readonly bothSides = this.pasted.row.sides.includes('right');
  private readonly layout = signal<Layout>('trials');
  private readonly column = columnOf(this.pasted.from.text);
  protected readonly unit = this.unitOf(headingUnit(this.column.heading));
  protected readonly hasHeading = this.column.heading !== '';
  protected readonly placed = computed(() =>
    placeInUnit(this.pasted.row, this.pasted.from, this.column.texts, this.layout(), this.unit),
  );
  protected readonly edits = computed(() => editsOf(this.placed()));
  protected readonly repeated = computed(() => isRepeated(this.pasted.row, this.placed()));

  private unitOf(heading: HeadingUnit) {
    const { row, unit } = this.pasted;
    return columnUnit(row.id, heading, unitToKeep(row.id, { unit, isTyped: isTyped(row) }, [heading]));
  }

  protected choose(layout: string): void {
    this.layout.set(layout as Layout);
  }
}
