import { Component, input, linkedSignal, output } from '@angular/core';
import { MOST_ACTIVITIES } from './answer-pages';

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
        <input
          #field
          class="input"
          maxlength="80"
          [value]="name"
          (input)="type($index, field.value)"
          (change)="leave()"
        />
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
  /** What is typed; taken over anew when another page or answer comes. */
  protected readonly typed = linkedSignal<readonly string[]>(() =>
    Array.from({ length: MOST_ACTIVITIES }, (_, index) => this.names()[index] ?? ''),
  );

  protected type(index: number, text: string): void {
    this.typed.update((all) => all.map((name, place) => (place === index ? text : name)));
  }

  protected leave(): void {
    this.named.emit(this.typed());
  }
}
