import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import type { GridRow } from '@midstance/ui/bilateral-grid';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { parse } from 'papaparse';
import {
  columnsOf,
  guessTarget,
  placeColumns,
  targetsOf,
  unitsOfColumns,
  type DeviceColumn,
  type RowUnits,
} from './device-file';
import { editsOf, isRepeated, type MeasuredEdit } from './pasted-values';

/** The tests on the screen and the units they are typed in. */
export interface ImportQuestion {
  readonly rows: readonly GridRow[];
  readonly units: RowUnits;
}

/** A file from a force gauge or another device: which column belongs where, and what will be put in. */
@Component({
  selector: 'app-import-dialog',
  imports: [DialogFrame],
  templateUrl: './import-dialog.html',
  styleUrl: './import-dialog.scss',
})
export class ImportDialog {
  protected readonly dialog = inject<DialogRef<readonly MeasuredEdit[]>>(DialogRef);
  private readonly question = inject<ImportQuestion>(DIALOG_DATA);
  protected readonly targets = targetsOf(this.question.rows);
  protected readonly columns = signal<readonly DeviceColumn[]>([]);
  protected readonly mapping = signal<readonly string[]>([]);
  protected readonly refusal = signal('');

  protected readonly units = computed(() =>
    unitsOfColumns(this.columns(), this.mapping(), this.targets, this.question.units),
  );
  protected readonly placed = computed(() => placeColumns(this.columns(), this.mapping(), this.targets, this.units()));
  protected readonly edits = computed(() => editsOf(this.placed()));
  /** Values that do not fit; what is wrong with a whole column is said once, beside it. */
  protected readonly problems = computed(() => {
    const ofColumns = new Set(['', ...this.units().map((unit) => unit?.problem ?? '')]);
    return this.placed().filter(({ problem }) => !ofColumns.has(problem));
  });
  /** Tests that already hold these very values. */
  protected readonly repeated = computed(() =>
    this.question.rows.filter((row) => {
      const own = this.placed().filter(({ rowId }) => rowId === row.id);
      return own.length > 0 && isRepeated(row, own);
    }),
  );

  protected async read(file: File | undefined): Promise<void> {
    if (!file) return;
    const { data } = parse<string[]>(await file.text(), { skipEmptyLines: true });
    const columns = columnsOf(data);
    this.columns.set(columns);
    this.mapping.set(columns.map(({ heading }) => guessTarget(heading.name, this.targets)));
    this.refusal.set(columns.length > 0 ? '' : 'There is no column with numbers in this file.');
  }

  protected map(at: number, target: string): void {
    this.mapping.update((mapping) => mapping.map((known, index) => (index === at ? target : known)));
  }
}
