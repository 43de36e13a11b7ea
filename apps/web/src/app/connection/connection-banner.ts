import { Component, inject } from '@angular/core';
import { Icon } from '@midstance/ui/icon';
import { Connection } from './connection';

/** Says over every screen that nothing reaches the server right now, and what that means for the work at hand. */
@Component({
  selector: 'app-connection-banner',
  imports: [Icon],
  template: `
    <div role="status">
      @switch (connection.state()) {
        @case ('offline') {
          <p>
            <ui-icon name="offline" />You are offline. What you typed stays here and can be saved when you are back.
          </p>
        }
        @case ('away') {
          <p><ui-icon name="alert" />The server does not answer. We keep trying; what you typed stays here.</p>
        }
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      gap: 8px;
      align-items: center;
      justify-content: center;
      padding: 7px 16px;
      font-size: var(--text-sm);
      font-weight: 540;
      color: var(--watch);
      background: var(--watch-soft);
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
}
