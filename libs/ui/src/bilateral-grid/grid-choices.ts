import { Component, ElementRef, afterNextRender, inject, input, output } from '@angular/core';
import type { GridChoice } from './grid-model';

/** A short numbered list to choose from by digit, arrows or pointer. */
@Component({
  selector: 'ui-grid-choices',
  template: `
    <p aria-hidden="true">{{ heading() }}</p>
    @for (choice of choices(); track choice.value) {
      <button type="button" (click)="chosen.emit(choice.value)">
        <kbd>{{ $index + 1 }}</kbd>
        {{ choice.label }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 2px;
    }
    p {
      font-size: var(--text-xs);
      color: var(--ink-3);
    }
    button {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 28px;
      padding: 0 8px;
      border: 0;
      border-radius: 6px;
      background: none;
      text-align: left;
      cursor: pointer;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
      }
      kbd {
        display: none;
      }
    }
    button:hover,
    button:focus-visible {
      background: var(--accent-soft);
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'heading()', '(keydown)': 'key($event)', '(focusout)': 'left($event)' },
})
export class GridChoices {
  readonly heading = input.required<string>();
  readonly choices = input.required<readonly GridChoice[]>();
  readonly chosen = output<string>();
  readonly dismiss = output();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => this.buttons()[0]?.focus());
  }

  protected key(event: KeyboardEvent): void {
    const choice = this.choices()[Number(event.key) - 1];
    if (choice) {
      event.preventDefault();
      this.chosen.emit(choice.value);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = this.buttons();
    const at = buttons.findIndex((button) => button === event.target);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }

  protected left(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node) || !this.host.contains(event.relatedTarget)) this.dismiss.emit();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.host.querySelectorAll('button')];
  }
}
