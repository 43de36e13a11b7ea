import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form, required } from '@angular/forms/signals';
import { type Problem, ProblemError } from '../http/problem';
import { saveForm } from './save-form';

@Component({
  imports: [FormField],
  template: `<input [formField]="form.name" /><input [formField]="form.shoe.model" />`,
})
class Owner {
  readonly model = signal({ name: 'Mara', shoe: { model: '' } });
  readonly form = form(this.model, (path) => {
    required(path.name, { message: 'Type the name' });
  });
}

const refusal: Problem = {
  code: 'invalid_input',
  status: 422,
  title: 'Some fields need another look',
  detail: '',
  howToFix: 'Correct them',
  instance: '',
  errors: [],
};

describe('saving a form', () => {
  function open(): Owner {
    const fixture = TestBed.createComponent(Owner);
    fixture.detectChanges();
    return fixture.componentInstance;
  }

  it('sends nothing while the form breaks its own rules', async () => {
    const owner = open();
    owner.model.set({ name: '', shoe: { model: '' } });
    const send = jest.fn();
    expect(await saveForm(owner.form, send)).toMatchObject([{ message: 'Type the name' }]);
    expect(send).not.toHaveBeenCalled();
  });

  it('says nothing when it was saved', async () => {
    expect(await saveForm(open().form, () => Promise.resolve())).toEqual([]);
  });

  it('puts a refusal on the field it is about, however deep', async () => {
    const owner = open();
    const errors = await saveForm(owner.form, () =>
      Promise.reject(new ProblemError({ ...refusal, errors: [{ path: 'shoe.model', message: 'Unknown shoe' }] })),
    );
    expect(errors).toMatchObject([{ message: 'Unknown shoe', focus: expect.any(Function) as unknown }]);
    expect(owner.form.shoe.model().errors()[0]?.message).toBe('Unknown shoe');
    expect(owner.model().name).toBe('Mara');
  });

  it('names the field when the server’s words leave it out', async () => {
    const errors = [{ path: 'shoe.boughtOn', message: 'must be a date like 2026-11-22' }];
    const send = () => Promise.reject(new ProblemError({ ...refusal, errors }));
    expect(await saveForm(open().form, send)).toEqual([{ message: 'Bought on must be a date like 2026-11-22' }]);
  });

  it('takes the words away as soon as the field changes', async () => {
    const owner = open();
    await saveForm(owner.form, () =>
      Promise.reject(new ProblemError({ ...refusal, errors: [{ path: 'name', message: 'Taken' }] })),
    );
    owner.form.name().value.set('Ines');
    expect(owner.form.name().errors()).toEqual([]);
  });

  it('says about the whole form what fits no field of it', async () => {
    const send = () =>
      Promise.reject(new ProblemError({ ...refusal, errors: [{ path: 'clinic', message: 'Closed' }] }));
    expect(await saveForm(open().form, send)).toEqual([{ message: 'Closed' }]);
  });

  it('says a refusal without fields in words', async () => {
    const send = () => Promise.reject(new ProblemError(refusal));
    expect(await saveForm(open().form, send)).toEqual([{ message: 'Some fields need another look. Correct them.' }]);
  });

  it('sends the same content again after a failure that was not its fault', async () => {
    const { form } = open();
    const send = jest.fn().mockRejectedValueOnce(new ProblemError(refusal)).mockResolvedValueOnce(undefined);
    expect(await saveForm(form, send)).toHaveLength(1);
    expect(await saveForm(form, send)).toEqual([]);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
