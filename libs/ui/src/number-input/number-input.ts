import { Directive, ElementRef, computed, effect, inject, input, model, output } from '@angular/core';
import { transformedValue } from '@angular/forms/signals';
import { NUMBER_LOCALE } from '../number-locale';
import { readNumber, writeNumber } from './number-text';

/**
 * A text input that holds a number. Accepts `.` and `,` whatever the language; empty is `null`, never 0;
 * text that is no number keeps the last value and reports an error that says what to do.
 * Works with `[formField]` or with `[(value)]`.
 */
@Directive({
  selector: 'input[uiNumberInput]',
  host: {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    '(input)': 'read()',
    '(blur)': 'leave()',
  },
})
export class NumberInput {
  readonly value = model<number | null>(null);
  /** Most decimals shown; what is typed is never rounded. */
  readonly decimals = input(3);
  /** Name of the quantity, for the error's words. */
  readonly quantity = input('This');
  readonly touch = output();

  private readonly element = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  private readonly locale = inject(NUMBER_LOCALE);
  private readonly text = transformedValue<number | null, string>(this.value, {
    parse: (text) => this.parse(text),
    format: (value) => writeNumber(value, this.locale(), this.decimals()),
  });
  /** Words for what is typed and is no number; `''` when it is one. */
  readonly problem = computed(() => this.text.parseErrors()[0]?.message ?? '');

  constructor() {
    effect(() => {
      const text = this.text();
      if (this.element.value !== text) this.element.value = text;
    });
  }

  protected read(): void {
    this.text.set(this.element.value);
  }

  protected leave(): void {
    if (!this.problem()) this.element.value = writeNumber(this.value(), this.locale(), this.decimals());
    this.touch.emit();
  }

  private parse(text: string) {
    const parsed = readNumber(text);
    if (parsed.kind === 'number') return { value: parsed.value };
    if (parsed.kind === 'empty') return { value: null };
    return { error: { kind: 'number', message: `${this.quantity()} must be a number, like 12 or 12.5` } };
  }
}
