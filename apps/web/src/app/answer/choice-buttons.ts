import { Component, computed, input, output } from '@angular/core';
import type { AnswerPage } from './answer-pages';
import { endWords, numberWords } from './answer-pages';

/** The choices of one question as large buttons. None is chosen before the runner chooses. */
@Component({
  selector: 'app-choice-buttons',
  template: `
    <div class="choices" role="group" [attr.aria-label]="page().text" [class.list]="isWorded()">
      @for (choice of page().choices; track choice.value) {
        <button
          type="button"
          [attr.aria-pressed]="value() === choice.value"
          [attr.aria-label]="nameOf(choice)"
          (click)="choose.emit(choice.value)"
        >
          {{ isWorded() ? choice.words : number(choice.value) }}
        </button>
      }
    </div>
    @if (ends(); as words) {
      <p class="small quiet">{{ words }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: 10px;
    }
    .list {
      grid-template-columns: 1fr;
    }
    button {
      min-height: 60px;
      padding: 8px 14px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      font-size: 19px;
      font-weight: 600;
      color: var(--ink);
      cursor: pointer;
    }
    .list button {
      font-size: 16px;
      font-weight: 500;
      text-align: left;
    }
    button[aria-pressed='true'] {
      border-color: var(--accent);
      outline: 3px solid var(--accent);
      outline-offset: -3px;
      background: var(--accent-soft);
    }
  `,
})
export class ChoiceButtons {
  readonly page = input.required<AnswerPage>();
  readonly value = input.required<number | null>();
  readonly choose = output<number>();

  protected readonly number = numberWords;
  protected readonly ends = computed(() => endWords(this.page().choices));
  protected readonly isWorded = computed(() => this.page().choices.every(({ words }) => words !== ''));

  protected nameOf({ value, words }: AnswerPage['choices'][number]): string {
    if (this.isWorded()) return words;
    return words === '' ? numberWords(value) : `${numberWords(value)}, ${words}`;
  }
}
