import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form, max, required } from '@angular/forms/signals';
import { Field, FieldControl } from '../field';
import { FieldHarness } from '../field/testing';
import { NUMBER_LOCALE } from '../number-locale';
import { NumberInput } from '.';
import { NumberInputHarness } from './testing';

@Component({
  imports: [Field, FieldControl, FormField, NumberInput],
  template: `<ui-field label="Body mass"
    ><input uiInput uiNumberInput quantity="Body mass" [formField]="form.massKg"
  /></ui-field>`,
})
class Owner {
  readonly model = signal<{ massKg: number | null }>({ massKg: 61.5 });
  readonly form = form(this.model, (path) => {
    required(path.massKg, { message: 'Type the body mass' });
    max(path.massKg, 250, { message: 'Body mass must be at most 250 kg' });
  });
}

describe('a number input', () => {
  async function open() {
    TestBed.configureTestingModule({ providers: [{ provide: NUMBER_LOCALE, useValue: signal('de-CH') }] });
    const fixture = TestBed.createComponent(Owner);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    return {
      owner: fixture.componentInstance,
      input: await loader.getHarness(NumberInputHarness),
      field: await loader.getHarness(FieldHarness),
    };
  }

  it('shows the value as the language writes it', async () => {
    TestBed.overrideProvider(NUMBER_LOCALE, { useValue: signal('de-DE') });
    const { input } = await open();
    expect(await input.text()).toBe('61,5');
  });

  it('takes a comma and a point', async () => {
    const { owner, input } = await open();
    await input.enter('72,4');
    expect(owner.model().massKg).toBe(72.4);
    await input.enter('73.1');
    expect(owner.model().massKg).toBe(73.1);
  });

  it('makes an emptied input null, never 0', async () => {
    const { owner, input, field } = await open();
    await input.enter('');
    expect(owner.model().massKg).toBeNull();
    expect(await field.error()).toBe('Type the body mass');
  });

  it('says what to do about text that is no number, keeps the text and does not let it be saved', async () => {
    const { owner, input, field } = await open();
    await input.enter('seventy');
    expect(await field.error()).toBe('Body mass must be a number, like 12 or 12.5');
    expect(await input.text()).toBe('seventy');
    expect(owner.form().valid()).toBe(false);
  });

  it('shows the rules of the form', async () => {
    const { input, field } = await open();
    await input.enter('300');
    expect(await field.error()).toBe('Body mass must be at most 250 kg');
    expect(await field.attribute('aria-invalid')).toBe('true');
  });
});
