import { Component, computed, inject } from '@angular/core';
import { Icon } from '@midstance/ui/icon';
import { Connection } from '../../connection/connection';
import { Outbox } from './outbox';

/** Says what has not reached the clinic yet. Draws nothing when everything has. */
@Component({
  selector: 'app-sync-line',
  imports: [Icon],
  template: `
    <div role="status">
      @if (words(); as text) {
        <p><ui-icon name="offline" />{{ text }}</p>
      }
    </div>
    @for (entry of outbox.refused(); track entry.seq) {
      <div class="refused" role="alert">
        <p><strong>One entry could not be saved.</strong> {{ entry.refusal }}</p>
        <div class="row">
          <button type="button" class="button" (click)="outbox.tryAgain(entry)">Try again</button>
          <button type="button" class="button quiet" (click)="outbox.throwAway(entry)">Throw it away</button>
        </div>
      </div>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      align-items: center;
      justify-content: center;
      padding: 6px 16px;
    }
    [role='status'] p {
      font-size: var(--text-sm);
      color: var(--ink-2);
      background: var(--line-2);
    }
    .refused {
      padding: 8px 16px;
      color: var(--act);
      background: var(--act-soft);
    }
    .row {
      justify-content: center;
    }
    button {
      min-height: 48px;
    }
  `,
})
export class SyncLine {
  protected readonly outbox = inject(Outbox);
  private readonly connection = inject(Connection);
  protected readonly words = computed(() => {
    // A try that cannot succeed is not worth a word.
    const sending = this.outbox.sending() && this.connection.state() === 'online';
    return waitingWords(this.outbox.waiting(), sending);
  });
}

/** "3 entries wait for signal"; `''` when nothing waits. */
export function waitingWords(waiting: number, sending: boolean): string {
  if (waiting === 0) return '';
  if (sending) return 'Sending what you wrote …';
  return waiting === 1
    ? '1 entry waits for signal. It is safe on this phone.'
    : `${waiting} entries wait for signal. They are safe on this phone.`;
}
