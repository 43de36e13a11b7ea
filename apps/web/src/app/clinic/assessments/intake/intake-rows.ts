import { Component, inject, input, output } from '@angular/core';
import type { Field, Option } from '@midstance/clinical/measures';
import { readNumber, writeNumber } from '@midstance/ui/number-input';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';

/** A row of a listed answer; what is not given is `null`. */
export type Row = Readonly<Record<string, number | boolean | string | null>>;

/** An answer of several rows with the same fields: surfaces with their share, earlier injuries. */
@Component({
  selector: 'app-intake-rows',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      @for (row of rows(); track $index; let at = $index) {
        <div class="row">
          @for (field of fields(); track field.id) {
            @if (field.value.type === 'choice') {
              <select #choice class="input" [attr.aria-label]="field.label" (change)="set(at, field, choice.value)">
                <option value="">{{ field.label }}</option>
                @for (option of optionsOf(field); track option.id) {
                  <option [value]="option.id" [selected]="row[field.id] === option.id">{{ option.label }}</option>
                }
              </select>
            } @else {
              <input
                #words
                class="input"
                [type]="field.value.type === 'date' ? 'date' : 'text'"
                [attr.aria-label]="field.label"
                [placeholder]="field.label"
                [value]="textOf(row, field)"
                (change)="set(at, field, words.value)"
              />
            }
          }
          <button type="button" class="button quiet small" (click)="remove(at)">Remove</button>
        </div>
      }
      <button type="button" class="button small" (click)="add()">+ Add</button>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 6px;
      justify-items: start;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0 0 4px;
    }
    .input {
      width: 130px;
      height: 32px;
    }
  `,
})
export class IntakeRows {
  readonly label = input.required<string>();
  readonly fields = input.required<readonly Field[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly rowsChange = output<Row[]>();
  private readonly locale = inject(NUMBER_LOCALE);

  protected optionsOf({ value }: Field): readonly Option[] {
    return value.type === 'choice' ? value.options : [];
  }

  protected textOf(row: Row, { id }: Field): string {
    const cell = row[id] ?? null;
    return typeof cell === 'number' ? writeNumber(cell, this.locale(), 2) : typeof cell === 'string' ? cell : '';
  }

  protected add(): void {
    // A whole first row, because an incomplete one is no answer yet.
    const first = Object.fromEntries(this.fields().map((field) => [field.id, this.startOf(field)]));
    this.rowsChange.emit([...this.rows(), first]);
  }

  protected remove(at: number): void {
    this.rowsChange.emit(this.rows().filter((_, index) => index !== at));
  }

  protected set(at: number, field: Field, text: string): void {
    const parsed = readNumber(text);
    const isNumber = field.value.type === 'number' && parsed.kind === 'number';
    const cell = isNumber ? parsed.value : text || null;
    this.rowsChange.emit(this.rows().map((row, index) => (index === at ? { ...row, [field.id]: cell } : row)));
  }

  private startOf({ value, optional }: Field): number | boolean | string | null {
    if (optional) return null;
    if (value.type === 'choice') return value.options[0]?.id ?? null;
    return value.type === 'number' ? value.hard[0] : null;
  }
}
