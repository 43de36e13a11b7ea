import { Component, input, model } from '@angular/core';

let nextGroup = 0;

/** One question with two or three answers, all of them in sight. */
@Component({
  selector: 'app-choice-row',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      @for (option of options(); track option.value) {
        <label [class.chosen]="value() === option.value">
          <input
            type="radio"
            class="visually-hidden"
            [name]="group"
            [checked]="value() === option.value"
            (change)="value.set(option.value)"
          />
          {{ option.label }}
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      align-items: center;
      margin: 0;
      padding: 5px 0;
      border: 0;
    }
    legend {
      float: left;
      width: 80px;
      padding: 0;
      color: var(--ink-2);
    }
    label {
      min-width: 44px;
      padding: 4px 10px;
      border: 1px solid var(--line);
      border-radius: 999px;
      justify-content: center;
      text-align: center;
      font-size: 13px;
      cursor: pointer;
    }
    .chosen {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 580;
    }
    label:has(:focus-visible) {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
  `,
})
export class ChoiceRow<T extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly { readonly value: T; readonly label: string }[]>();
  readonly value = model.required<T>();
  protected readonly group = `choice-${(nextGroup++).toString()}`;
}
