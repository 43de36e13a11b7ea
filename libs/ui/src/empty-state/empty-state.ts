import { Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon';

/** Says why there is nothing here and what to do. The action, if any, is projected. */
@Component({
  selector: 'ui-empty-state',
  imports: [Icon],
  template: `
    <ui-icon [name]="icon()" />
    <h2>{{ heading() }}</h2>
    <p>{{ reason() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      justify-items: center;
      padding: 44px 24px;
      text-align: center;
    }
    ui-icon {
      width: 30px;
      height: 30px;
      color: var(--ink-3);
    }
    h2 {
      font-size: 15px;
    }
    p {
      max-width: 46ch;
      margin-bottom: 8px;
      color: var(--ink-2);
    }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('list');
  readonly heading = input.required<string>();
  readonly reason = input.required<string>();
}
