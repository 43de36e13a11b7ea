import { Component, ElementRef, afterNextRender, inject, input, output, signal } from '@angular/core';
import { readNumber, writeNumber } from '../number-input';
import { NUMBER_LOCALE } from '../number-locale';
import type { GridCompanion, GridCompanions } from './grid-model';

/**
 * The fields that stand beside an answer: the angle at which it hurt, the end feel, the site. Enter goes to the next and
 * after the last back to the cell.
 */
@Component({
  selector: 'ui-grid-companions',
  template: `
    @for (field of fields(); track field.id) {
      <div>
        <label [for]="'beside-' + field.id">{{ field.label }}</label>
        @if (field.choices) {
          <select #answer class="input" [id]="'beside-' + field.id" (change)="choose(field, answer.value)">
            <option value="" [selected]="values()?.[field.id] === undefined">–</option>
            @for (choice of field.choices; track choice.value) {
              <option [value]="choice.value" [selected]="textOf(field) === choice.value">{{ choice.label }}</option>
            }
          </select>
        } @else {
          <input
            #answer
            class="input"
            [id]="'beside-' + field.id"
            autocomplete="off"
            [type]="field.kind === 'date' ? 'date' : 'text'"
            [attr.inputmode]="field.kind === 'number' ? 'decimal' : null"
            [attr.aria-invalid]="refused() === field.id ? 'true' : null"
            [value]="textOf(field)"
            (change)="type(field, answer.value)"
          />
        }
      </div>
      @if (refused() === field.id) {
        <p role="alert">{{ refusal(field) }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      min-width: 190px;
    }
    div {
      display: grid;
      gap: 2px;
    }
    @media (pointer: coarse) {
      .input {
        height: 44px;
      }
    }
    label {
      font-size: var(--text-xs);
      color: var(--ink-2);
      text-align: left;
    }
    p {
      color: var(--act);
    }
  `,
  host: {
    role: 'group',
    'aria-label': 'Beside the answer',
    '(keydown.enter)': 'next($event)',
    '(focusout)': 'left($event)',
  },
})
export class GridCompanionFields {
  readonly fields = input.required<readonly GridCompanion[]>();
  readonly values = input.required<GridCompanions | null>();
  readonly valuesChange = output<GridCompanions>();
  /** Enter in the last field. */
  readonly done = output();
  /** The focus went elsewhere. */
  readonly dismiss = output();

  private readonly locale = inject(NUMBER_LOCALE);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly refused = signal('');

  constructor() {
    afterNextRender(() => this.controls()[0]?.focus());
  }

  protected textOf({ id }: GridCompanion): string {
    const value = this.values()?.[id];
    if (typeof value === 'number') return writeNumber(value, this.locale(), 2);
    return value === undefined ? '' : value.toString();
  }

  protected choose(field: GridCompanion, text: string): void {
    const answer = field.kind === 'yes-no' ? text === 'true' : text;
    this.put(field, text === '' ? undefined : answer);
  }

  protected type(field: GridCompanion, text: string): void {
    if (field.kind !== 'number') {
      this.put(field, text.trim() || undefined);
      return;
    }
    const parsed = readNumber(text);
    const [low, high] = field.range ?? [-Infinity, Infinity];
    const isFine = parsed.kind === 'empty' || (parsed.kind === 'number' && parsed.value >= low && parsed.value <= high);
    this.refused.set(isFine ? '' : field.id);
    if (isFine) this.put(field, parsed.kind === 'number' ? parsed.value : undefined);
  }

  protected refusal({ label, range }: GridCompanion): string {
    return range ? `${label}: ${range[0].toString()} to ${range[1].toString()}` : `${label}: a number, like 30`;
  }

  protected next(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    const controls = this.controls();
    const at = controls.findIndex((control) => control === event.target);
    // Leaving a field is what makes its text an answer.
    controls[at]?.blur();
    if (this.refused() !== '') controls[at]?.focus();
    else if (controls[at + 1]) controls[at + 1]?.focus();
    else this.done.emit();
  }

  protected left(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.host.contains(event.relatedTarget)) this.dismiss.emit();
  }

  private put({ id }: GridCompanion, value: string | number | boolean | undefined): void {
    const rest = Object.entries(this.values() ?? {}).filter(([known]) => known !== id);
    this.valuesChange.emit(Object.fromEntries(value === undefined ? rest : [...rest, [id, value] as const]));
  }

  private controls(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('input, select')];
  }
}
