import { Component, input, linkedSignal, output } from '@angular/core';
import { MOST_ACTIVITIES, namesIn } from './answer-pages';

/** Room to name up to three activities in one's own words. */
@Component({
  selector: 'app-activity-names',
  template: `
    @for (name of typed(); track $index) {
      <label>
        Activity {{ $index + 1 }}
        @if ($index > 0) {
          <span class="quiet">(if there is another)</span>
        }
        <input #field class="input" maxlength="80" [value]="name" (input)="type($index, field.value)" />
      </label>
    }
    <p class="small quiet">For example: running downhill, sitting long, climbing stairs.</p>
  `,
  styles: `
    :host,
    label {
      display: grid;
      gap: 6px;
    }
    :host {
      gap: 14px;
    }
    .input {
      height: 52px;
      font-size: 17px;
    }
  `,
})
export class ActivityNames {
  readonly names = input.required<readonly string[]>();
  readonly named = output<readonly string[]>();
  /** What is typed; kept with its spaces as long as it says the same names. */
  protected readonly typed = linkedSignal<readonly string[], readonly string[]>({
    source: () => this.names(),
    computation: (names, before) =>
      before && namesIn(before.value).join('\n') === names.join('\n')
        ? before.value
        : Array.from({ length: MOST_ACTIVITIES }, (_, index) => names[index] ?? ''),
  });

  protected type(index: number, text: string): void {
    this.typed.update((all) => all.map((name, place) => (place === index ? text : name)));
    this.named.emit(this.typed());
  }
}
