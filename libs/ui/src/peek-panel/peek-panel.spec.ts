import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Card } from '../card';
import { CardHarness } from '../card/testing';
import { EmptyState } from '../empty-state';
import { EmptyStateHarness } from '../empty-state/testing';
import { SideValue } from '../side-value';
import { SideValueHarness } from '../side-value/testing';
import { PeekPanel } from '.';
import { PeekPanelHarness } from './testing';

@Component({
  imports: [Card, EmptyState, PeekPanel, SideValue],
  template: `
    @if (shown()) {
      <ui-peek-panel heading="Mara Kestrel" (dismiss)="shown.set(false)">
        <ui-card heading="Last test"><ui-side-value side="left">61 %</ui-side-value></ui-card>
        <ui-card><ui-empty-state heading="No runs yet" reason="Nothing was logged so far." /></ui-card>
      </ui-peek-panel>
    }
  `,
})
class Owner {
  readonly shown = signal(true);
}

describe('the peek panel', () => {
  async function open() {
    const fixture = TestBed.createComponent(Owner);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    return { owner: fixture.componentInstance, loader, panel: await loader.getHarness(PeekPanelHarness) };
  }

  it('shows what it is given', async () => {
    const { loader, panel } = await open();
    expect(await panel.heading()).toBe('Mara Kestrel');
    const cards = await loader.getAllHarnesses(CardHarness);
    expect(await Promise.all(cards.map((card) => card.heading()))).toEqual(['Last test', null]);
    expect(await (await loader.getHarness(SideValueHarness)).text()).toBe('◀Left 61 %');
    const empty = await loader.getHarness(EmptyStateHarness);
    expect([await empty.heading(), await empty.reason()]).toEqual(['No runs yet', 'Nothing was logged so far.']);
  });

  it('asks to be removed by its button and by Escape', async () => {
    const { owner, panel } = await open();
    await panel.pressEscape();
    expect(owner.shown()).toBe(false);
    owner.shown.set(true);
    const again = await open();
    await again.panel.close();
    expect(again.owner.shown()).toBe(false);
  });
});
