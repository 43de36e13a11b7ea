import { Component, computed, model } from '@angular/core';
import { PRECAUTIONS } from '@midstance/clinical/exercises/precaution-list';
import { Icon } from '@midstance/ui/icon';
import type { PrecautionModel } from './episode-model';

/** What the runner must not do: from the library's list, each with a note and an end if there is one. */
@Component({
  selector: 'app-precaution-editor',
  imports: [Icon],
  template: `
    @for (line of lines(); track line.precaution.code; let index = $index) {
      <div class="line">
        <span class="label">{{ line.label }}</span>
        <input
          class="input"
          placeholder="Note"
          maxlength="200"
          autocomplete="off"
          [attr.aria-label]="'Note on: ' + line.label"
          [value]="line.precaution.note"
          (input)="edit(index, { note: text($event) })"
        />
        <input
          class="input day"
          type="date"
          [attr.aria-label]="'Until: ' + line.label"
          [value]="line.precaution.until"
          (input)="edit(index, { until: text($event) })"
        />
        <button
          class="button quiet small"
          type="button"
          [attr.aria-label]="'Remove: ' + line.label"
          (click)="remove(index)"
        >
          <ui-icon name="close" />
        </button>
      </div>
    }
    <select class="input" aria-label="Add a precaution" (change)="add($event)">
      <option value="">Add a precaution</option>
      @for (row of left(); track row.id) {
        <option [value]="row.id">{{ row.label }}</option>
      }
    </select>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) 150px auto;
      gap: 8px;
      align-items: center;
    }
    .label {
      font-weight: 560;
    }
    @media (width < 600px) {
      .line {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .label {
        grid-column: 1 / -1;
      }
      .line .input:not(.day) {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class PrecautionEditor {
  readonly value = model.required<PrecautionModel[]>();

  protected readonly lines = computed(() =>
    this.value().map((precaution) => ({
      precaution,
      label: PRECAUTIONS.find(({ id }) => id === precaution.code)?.label ?? precaution.code,
    })),
  );
  /** Those not chosen yet. */
  protected readonly left = computed(() =>
    PRECAUTIONS.filter(({ id }) => this.value().every(({ code }) => code !== id)),
  );

  protected add(event: Event): void {
    const select = event.target as HTMLSelectElement;
    if (select.value === '') return;
    this.value.update((all) => [...all, { code: select.value, note: '', until: '' }]);
    select.value = '';
  }

  protected edit(index: number, change: Partial<PrecautionModel>): void {
    this.value.update((all) => all.map((each, at) => (at === index ? { ...each, ...change } : each)));
  }

  protected remove(index: number): void {
    this.value.update((all) => all.filter((_each, at) => at !== index));
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}
