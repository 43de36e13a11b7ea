import { Component, input } from '@angular/core';

/** The sheet of a dialog: heading, content, and its buttons (`[dialogActions]`) at the end. Opened through CDK's `Dialog`. */
@Component({
  selector: 'ui-dialog-frame',
  template: `
    <h2 [id]="headingId()">{{ heading() }}</h2>
    <div class="body"><ng-content /></div>
    <footer><ng-content select="[dialogActions]" /></footer>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      width: min(440px, calc(100vw - 32px));
      max-height: calc(100dvh - 32px);
      padding: 20px;
      overflow-y: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--raised);
      box-shadow: var(--shadow-raised);
    }
    :host(.wide) {
      width: min(720px, calc(100vw - 32px));
    }
    h2 {
      font-size: 17px;
    }
    .body {
      display: grid;
      gap: 12px;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      justify-content: end;
    }
  `,
  host: { '[class.wide]': 'wide()' },
})
export class DialogFrame {
  readonly heading = input.required<string>();
  /** Id for the dialog's `ariaLabelledBy`. */
  readonly headingId = input.required<string>();
  readonly wide = input(false);
}
