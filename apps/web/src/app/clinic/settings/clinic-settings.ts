import { Component } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { AccountCard } from '../../settings/account-card';
import { DisplayCard } from '../../settings/display-card';
import { UnitsCard } from '../../settings/units-card';

/** Settings of the person and of the clinic. */
@Component({
  selector: 'app-clinic-settings',
  imports: [AccountCard, Card, DisplayCard, UnitsCard],
  template: `
    <div class="page">
      <header class="page-head"><h1>Settings</h1></header>
      <div class="cards">
        <ui-card heading="You"><app-account-card /></ui-card>
        <ui-card heading="Units"><app-units-card /></ui-card>
        <ui-card heading="Look"><app-display-card /></ui-card>
      </div>
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
export class ClinicSettings {}
