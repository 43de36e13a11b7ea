import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { PainButtons } from '.';
import { PainButtonsHarness } from './testing';

@Component({
  imports: [FormField, PainButtons],
  template: `<ui-pain-buttons label="Pain this morning" [formField]="form.pain" />`,
})
class Owner {
  readonly model = signal<{ pain: number | null }>({ pain: null });
  readonly form = form(this.model);
}

describe('the pain buttons', () => {
  async function open() {
    const fixture = TestBed.createComponent(Owner);
    document.body.append(fixture.nativeElement as HTMLElement);
    const buttons = await TestbedHarnessEnvironment.loader(fixture).getHarness(PainButtonsHarness);
    return { owner: fixture.componentInstance, buttons };
  }

  it('has no default', async () => {
    const { owner, buttons } = await open();
    expect(await buttons.value()).toBeNull();
    expect(owner.model().pain).toBeNull();
  });

  it('takes 0 as an answer of its own', async () => {
    const { owner, buttons } = await open();
    await buttons.choose(0);
    expect(owner.model().pain).toBe(0);
    expect(await buttons.value()).toBe(0);
  });

  it('takes an answer back when it is pressed again', async () => {
    const { owner, buttons } = await open();
    await buttons.choose(4);
    await buttons.choose(4);
    expect(owner.model().pain).toBeNull();
  });

  it('answers by digit, and 1 then 0 is 10', async () => {
    const { owner, buttons } = await open();
    await buttons.press('7');
    expect(owner.model().pain).toBe(7);
    await buttons.press('1');
    expect(owner.model().pain).toBe(1);
    await buttons.press('0');
    expect(owner.model().pain).toBe(10);
  });

  it('moves with arrows without answering, and stops at both ends', async () => {
    const { owner, buttons } = await open();
    await buttons.press(TestKey.LEFT_ARROW);
    expect(await buttons.focused()).toBe(0);
    await buttons.press(TestKey.END);
    await buttons.press(TestKey.RIGHT_ARROW);
    expect(await buttons.focused()).toBe(10);
    expect(owner.model().pain).toBeNull();
  });
});
