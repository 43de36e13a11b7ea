import { Component } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { AccountCard } from '../../../settings/account-card';
import { DevicesCard } from '../../../settings/devices-card';
import { DisplayCard } from '../../../settings/display-card';
import { UnitsCard } from '../../../settings/units-card';

/** What a person sets for themselves, and the way out. */
@Component({
  selector: 'app-account-page',
  imports: [AccountCard, Card, DevicesCard, DisplayCard, UnitsCard],
  template: `
    <header class="page-head"><h1>Your settings</h1></header>
    <div class="cards">
      <ui-card heading="You"><app-account-card /></ui-card>
      <ui-card heading="Units"><app-units-card /></ui-card>
      <ui-card heading="Look"><app-display-card /></ui-card>
      <ui-card heading="Signed in on"><app-devices-card /></ui-card>
    </div>
  `,
  styles: `
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
      gap: 14px;
      align-items: start;
    }
  `,
})
export class AccountPage {}
