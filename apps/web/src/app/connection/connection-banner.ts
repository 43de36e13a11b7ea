import { Component, inject } from '@angular/core';
import { Connection } from './connection';
import { Trouble } from './trouble';

/**
 * Says over every screen that nothing reaches the server, or that something failed unexpectedly, and what that means.
 * Its sign is a character: the icons would be part of everybody's first download.
 */
@Component({
  selector: 'app-connection-banner',
  template: `
    <div role="status">
      @switch (connection.state()) {
        @case ('offline') {
          <p>You are offline. What you typed stays here.</p>
        }
        @case ('away') {
          <p>The server does not answer. We keep trying; what you typed stays here.</p>
        }
      }
    </div>
    <div role="alert">
      @if (trouble.words(); as words) {
        <p>
          {{ words }}
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
    p::before {
      content: '\\26A0\\FE0E' / '';
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
  protected readonly trouble = inject(Trouble);
}
