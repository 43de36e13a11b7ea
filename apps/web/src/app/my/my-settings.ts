import { Component, inject } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { AccountCard } from '../settings/account-card';
import { DevicesCard } from '../settings/devices-card';
import { DisplayCard } from '../settings/display-card';
import { UnitsCard } from '../settings/units-card';
import { Outbox } from './phone/outbox';

/** What a runner can set for themselves, and the way out. */
@Component({
  selector: 'app-my-settings',
  imports: [AccountCard, Card, DevicesCard, DisplayCard, UnitsCard],
  template: `
    <h1>You</h1>
    <div class="stack">
      <ui-card [roomy]="true">
        <app-account-card />
        @if (outbox.waiting(); as waiting) {
          <p class="warning" role="status">
            {{ waiting === 1 ? '1 entry has' : waiting + ' entries have' }} not reached your clinic. Signing out deletes
            what waits on this phone.
          </p>
        }
      </ui-card>
      <ui-card heading="Units" [roomy]="true"><app-units-card /></ui-card>
      <ui-card heading="Look" [roomy]="true"><app-display-card /></ui-card>
      <ui-card heading="Signed in on" [roomy]="true"><app-devices-card /></ui-card>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding: 22px 20px;
    }
    .warning {
      margin-top: 10px;
      color: var(--watch);
    }
    h1 {
      margin-bottom: 14px;
      font-size: 27px;
      letter-spacing: -0.02em;
    }
  `,
})
export class MySettings {
  protected readonly outbox = inject(Outbox);
}
