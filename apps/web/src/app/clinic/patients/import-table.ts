import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportField, ImportRow } from '@midstance/contracts/patients';
import { Chip } from '@midstance/ui/chip';
import { Dates } from '../../settings/dates';
import { Units } from '../../settings/units';
import { fateOf, importLabels } from './import-lines';

/** Every line of the file as the server understood it, with what is wrong in it or whom it may repeat. */
@Component({
  selector: 'app-import-table',
  imports: [Chip, RouterLink],
  template: `
    <div class="sheet" role="region" aria-label="Lines of the file" tabindex="0">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Runner</th>
            <th scope="col">Born</th>
            <th scope="col">E-mail</th>
            <th scope="col">Mass, height</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.row.line) {
            <tr>
              <td>{{ line.row.line }}</td>
              <td>{{ line.name }}</td>
              <td>{{ dates.day(line.row.patient?.birthDate ?? null, 'full') }}</td>
              <td>{{ line.row.patient?.email ?? '–' }}</td>
              <td>{{ line.body }}</td>
              <td>
                @switch (line.fate) {
                  @case ('ready') {
                    <ui-chip severity="good">Will be added</ui-chip>
                  }
                  @case ('duplicate') {
                    <ui-chip severity="watch">Perhaps here already</ui-chip>
                    <a [routerLink]="['/clinic/patients', line.row.duplicateOf]" target="_blank">Look</a>
                    <label>
                      <input
                        type="checkbox"
                        [checked]="ticked().has(line.row.line)"
                        (change)="tick.emit(line.row.line)"
                      />
                      Somebody else: add
                    </label>
                  }
                  @case ('wrong') {
                    <ui-chip severity="act">Left out</ui-chip>
                    <ul>
                      @for (error of line.errors; track $index) {
                        <li>{{ error.column }} {{ error.message }}</li>
                      }
                    </ul>
                  }
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .sheet {
      overflow-x: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    a,
    label {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-height: 24px;
      margin-left: 10px;
    }
    ul {
      display: inline-block;
      padding: 0;
      margin-left: 10px;
      font-size: var(--text-sm);
      list-style: none;
      vertical-align: middle;
      color: var(--act);
    }
  `,
})
export class ImportTable {
  readonly rows = input.required<readonly ImportRow[]>();
  /** Lines of likely duplicates that are to be added all the same. */
  readonly ticked = input.required<ReadonlySet<number>>();
  readonly tick = output<number>();
  protected readonly dates = inject(Dates);
  private readonly mass = inject(Units).mass;
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      row,
      fate: fateOf(row),
      name: row.patient ? `${row.patient.givenName} ${row.patient.familyName}` : '–',
      body: row.patient ? `${this.mass().format(row.patient.bodyMassKg)}, ${height(row.patient.bodyHeightCm)}` : '–',
      errors: row.errors.map(({ column, message }) => ({ column: columnWords(column), message })),
    })),
  );
}

function height(cm: number | null): string {
  return cm === null ? '–' : `${Math.round(cm).toString()} cm`;
}

/** A field by its name on the screen; a column of the file by its own. */
function columnWords(column: string): string {
  return column in importLabels ? importLabels[column as ImportField] : column;
}
