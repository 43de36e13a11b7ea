import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ClinicThresholds } from '@midstance/contracts/clinic-settings';
import { settled } from '../testing';
import { LimitDialog } from './limit-dialog';
import { limitGroups } from './threshold-rows';

const said = { reason: 'Agreed', by: 'Lena Ashdown', at: '2026-11-22T08:30:00Z' };
const before: ClinicThresholds = {
  version: 2,
  values: [
    { id: 'symmetry.flag.low', value: 75, ...said },
    { id: 'R31.spikePct', value: 20, ...said },
  ],
};

describe('changing a limit', () => {
  const close = jest.fn();
  let server: HttpTestingController;

  async function open() {
    close.mockReset();
    const row = limitGroups(before)[0]!.rows[0]!;
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: DIALOG_DATA, useValue: { row, thresholds: before } },
        { provide: DialogRef, useValue: { close } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(LimitDialog);
    fixture.detectChanges();
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const inputs = page.querySelectorAll('input');
    const type = (index: number, text: string) => {
      inputs[index]!.value = text;
      inputs[index]!.dispatchEvent(new Event('input'));
      inputs[index]!.dispatchEvent(new Event('blur'));
    };
    const press = async (name: string) => {
      [...page.querySelectorAll('button')].find((each) => each.textContent.trim() === name)?.click();
      await settled();
      fixture.detectChanges();
      await fixture.whenStable();
    };
    return { page, inputs, type, press, draw: () => press('') };
  }

  const sent = () => server.expectOne('/api/clinic-settings/thresholds');
  const stale = (current: ClinicThresholds) => ({
    ...{ type: '', title: 'Stale', status: 412, code: 'stale_version', detail: '', howToFix: '', instance: '' },
    ...{ errors: [], current },
  });

  it('sends all of the clinic’s numbers with the reason, and closes with what was saved', async () => {
    const { inputs, type, press, draw } = await open();
    expect([inputs[0]?.value, inputs[1]?.value]).toEqual(['90', '75']);
    type(1, '72,5');
    type(2, 'Small sample');
    await press('Save');
    const request = sent();
    expect(request.request.body).toEqual({
      values: [
        { id: 'R31.spikePct', value: 20 },
        { id: 'symmetry.flag.low', value: 72.5 },
      ],
      reason: 'Small sample',
    });
    request.flush(before);
    await draw();
    expect(close).toHaveBeenCalledWith(before);
  });

  it('keeps a flag from being reached before its watch, and asks for a reason', async () => {
    const { page, type, press } = await open();
    type(1, '95');
    await press('Save');
    expect(page.textContent).toContain('would be reached before “watch”');
    type(1, '70');
    await press('Save');
    expect(page.textContent).toContain('Type why');
    server.expectNone('/api/clinic-settings/thresholds');
  });

  it('goes back to the default by leaving the number out', async () => {
    const { type, press } = await open();
    await press('Back to default');
    type(2, 'By the book');
    await press('Save');
    const request = sent();
    expect(request.request.headers.get('If-Match')).toBe('"v2"');
    expect(request.request.body).toEqual({ values: [{ id: 'R31.spikePct', value: 20 }], reason: 'By the book' });
    const saved = { version: 3, values: [before.values[1]!] };
    request.flush(saved);
    await settled();
    expect(close).toHaveBeenCalledWith(saved);
  });

  it('saves over somebody’s change of another limit, and asks again after one of this limit', async () => {
    const { page, type, press, draw } = await open();
    type(1, '70');
    type(2, 'Mine');
    await press('Save');
    const other = { version: 3, values: [before.values[0]!] };
    sent().flush(stale(other), { status: 412, statusText: 'stale' });
    await settled();
    const again = sent();
    expect(again.request.body).toEqual({ values: [{ id: 'symmetry.flag.low', value: 70 }], reason: 'Mine' });
    const same = { version: 4, values: [{ ...before.values[0]!, value: 77 }] };
    again.flush(stale(same), { status: 412, statusText: 'stale' });
    await draw();
    expect(page.textContent).toContain('Somebody changed this meanwhile: Watch below 90 %, Flag below 77 %');
    expect(close).not.toHaveBeenCalled();
  });
});
