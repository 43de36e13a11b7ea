import { Component, inject } from '@angular/core';
import { Icon } from '@midstance/ui/icon';
import { Connection } from './connection';
import { Trouble } from './trouble';

/** Says over every screen that nothing reaches the server, or that something failed unexpectedly, and what that means. */
@Component({
  selector: 'app-connection-banner',
  imports: [Icon],
  template: `
    <div role="status">
      @switch (connection.state()) {
        @case ('offline') {
          <p><ui-icon name="offline" />You are offline. What you typed stays here.</p>
        }
        @case ('away') {
          <p><ui-icon name="alert" />The server does not answer. We keep trying; what you typed stays here.</p>
        }
      }
    </div>
    <div role="alert">
      @if (trouble.words(); as words) {
        <p>
          <ui-icon name="alert" />{{ words }}
          <button type="button" class="button small" (click)="trouble.putAway()">Close</button>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
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
  protected readonly trouble = inject(Trouble);
}
