import { Component, ElementRef, computed, inject, input, model } from '@angular/core';
import { NumberInput } from '@midstance/ui/number-input';

/**
 * The items of a paper form as small fields in its order. A field that is full moves on to the next, so that a form is
 * typed digit by digit; Enter moves on too, and an empty field is an item without an answer.
 */
@Component({
  selector: 'app-item-grid',
  imports: [NumberInput],
  template: `
    @for (item of fields(); track item.index) {
      <label>
        <span>{{ item.index + 1 }}</span>
        <input
          class="input"
          uiNumberInput
          [quantity]="'Item ' + (item.index + 1)"
          [value]="values()[item.index] ?? null"
          (valueChange)="set(item.index, $event)"
          (keydown.enter)="moveOn($event, item.index)"
          [attr.aria-label]="'Item ' + (item.index + 1) + ', ' + item.low + ' to ' + item.high"
          [attr.placeholder]="item.low + '–' + item.high"
        />
      </label>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(58px, 1fr));
      gap: 6px;
    }
    label {
      display: grid;
      gap: 2px;
    }
    span {
      font-size: var(--text-xs);
      color: var(--ink-3);
    }
    .input {
      height: 34px;
      padding: 0 6px;
      text-align: center;
    }
    .input::placeholder {
      font-size: var(--text-xs);
      color: var(--ink-3);
    }
  `,
})
export class ItemGrid {
  readonly values = model.required<readonly (number | null)[]>();
  readonly ranges = input.required<readonly (readonly [low: number, high: number])[]>();
  protected readonly fields = computed(() => this.ranges().map(([low, high], index) => ({ index, low, high })));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected set(index: number, value: number | null): void {
    this.values.update((all) => all.map((old, place) => (place === index ? value : old)));
    const [low, high] = this.ranges()[index] ?? [0, 0];
    // One more digit would be beyond the range.
    if (value !== null && value >= low && value * 10 > high && value !== 0) this.focus(index + 1);
    if (value === 0 && low >= 0) this.focus(index + 1);
  }

  /** Enter goes on inside the form and sends it from the last item. */
  protected moveOn(event: Event, index: number): void {
    if (index >= this.ranges().length - 1) return;
    event.preventDefault();
    this.focus(index + 1);
  }

  private focus(index: number): void {
    const field = this.host.querySelectorAll('input')[index];
    field?.focus();
    field?.select();
  }
}
