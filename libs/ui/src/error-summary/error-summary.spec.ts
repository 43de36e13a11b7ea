import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form, required } from '@angular/forms/signals';
import { Field, FieldControl } from '../field';
import { FieldHarness } from '../field/testing';
import { ErrorSummary, type SummaryError, summaryOf } from '.';
import { ErrorSummaryHarness } from './testing';

@Component({
  imports: [ErrorSummary, Field, FieldControl, FormField],
  template: `
    <ui-error-summary [errors]="errors()" />
    <ui-field label="Given name"><input uiInput [formField]="form.given" /></ui-field>
    <ui-field label="Family name" hint="As on the insurance card"><input uiInput [formField]="form.family" /></ui-field>
  `,
})
class Owner {
  readonly errors = signal<readonly SummaryError[]>([]);
  readonly form = form(signal({ given: '', family: '' }), (path) => {
    required(path.given, { message: 'Type the given name' });
    required(path.family, { message: 'Type the family name' });
  });
}

describe('the error summary', () => {
  async function open() {
    const fixture = TestBed.createComponent(Owner);
    document.body.append(fixture.nativeElement as HTMLElement);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const [given, family] = await loader.getAllHarnesses(FieldHarness);
    return { owner: fixture.componentInstance, summary: await loader.getHarness(ErrorSummaryHarness), given, family };
  }

  it('is not there while nothing is wrong', async () => {
    const { summary } = await open();
    expect(await summary.messages()).toEqual([]);
  });

  it('lists every error in the order of the screen and takes the focus', async () => {
    const { owner, summary } = await open();
    owner.errors.set(summaryOf(owner.form));
    expect(await summary.messages()).toEqual(['Type the given name', 'Type the family name']);
    expect(await summary.hasFocus()).toBe(true);
  });

  it('leads to the field', async () => {
    const { owner, summary, family } = await open();
    owner.errors.set(summaryOf(owner.form));
    await summary.follow(1);
    expect(document.activeElement?.id).toBe(await family?.attribute('id'));
  });

  it('says the same words beside the field once it was left', async () => {
    const { given, family } = await open();
    expect(await given?.error()).toBeNull();
    await given?.enter('');
    expect(await given?.error()).toBe('Type the given name');
    expect(await given?.attribute('aria-invalid')).toBe('true');
    await family?.enter('');
    expect((await family?.attribute('aria-describedby'))?.split(' ')).toHaveLength(2);
  });

  it('shows an error that belongs to no field as plain words', async () => {
    const { owner, summary } = await open();
    owner.errors.set([{ message: 'E-mail or password is wrong' }]);
    expect(await summary.messages()).toEqual(['E-mail or password is wrong']);
  });
});
