import { Component, input, model } from '@angular/core';

/** A number between a minus and a plus, big enough for a thumb. */
@Component({
  selector: 'app-stepper',
  template: `
    <div role="group" [attr.aria-label]="label()">
      <span class="label">{{ label() }}</span>
      <button type="button" [attr.aria-label]="'Less: ' + label()" (click)="move(-1)">−</button>
      <output>{{ value() }}</output>
      <button type="button" [attr.aria-label]="'More: ' + label()" (click)="move(1)">+</button>
    </div>
  `,
  styles: `
    div {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    .label {
      flex: 1;
      font-weight: 580;
    }
    button {
      width: 64px;
      height: 64px;
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      font-size: 26px;
      cursor: pointer;
    }
    output {
      min-width: 64px;
      font-size: 26px;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
      text-align: center;
    }
  `,
})
export class Stepper {
  readonly label = input.required<string>();
  readonly value = model.required<number | null>();
  readonly step = input(1);
  readonly least = input(0);
  readonly most = input.required<number>();

  protected move(direction: 1 | -1): void {
    const value = (this.value() ?? this.least()) + direction * this.step();
    this.value.set(Math.min(this.most(), Math.max(this.least(), Math.round(value * 10) / 10)));
  }
}
