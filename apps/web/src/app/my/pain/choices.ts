import { Component, input, model } from '@angular/core';

/** One question with a few answers as big buttons. No default; a second press takes the answer back. */
@Component({
  selector: 'app-choices',
  template: `
    <div role="group" [attr.aria-label]="label()">
      @for (option of options(); track option.value) {
        <button
          type="button"
          [class.chosen]="value() === option.value"
          [attr.aria-pressed]="value() === option.value"
          (click)="value.set(value() === option.value && takesBack() ? null : option.value)"
        >
          {{ option.label }}
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 8px;
    }
    button {
      min-height: 48px;
      padding: 6px 4px;
      font-size: 13.5px;
      line-height: 1.25;
      border: 1px solid var(--line);
      border-radius: 14px;
      background: var(--surface);
      font-weight: 580;
      cursor: pointer;
    }
    @media (hover: hover) {
      button:hover {
        border-color: var(--accent);
      }
    }
    .chosen {
      border-color: var(--accent);
      background: var(--accent);
      color: var(--accent-ink);
    }
  `,
})
export class Choices<T> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly { readonly value: T; readonly label: string }[]>();
  readonly value = model<T | null>(null);
  /** False where one of the answers always holds. */
  readonly takesBack = input(true);
}
