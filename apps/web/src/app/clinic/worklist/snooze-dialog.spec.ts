import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { FieldHarness } from '@midstance/ui/field/testing';
import { SnoozeDialog } from './snooze-dialog';
import { WorklistClient } from './worklist-client';

describe('putting a runner off', () => {
  const close = jest.fn();
  const snooze = jest.fn();

  async function open() {
    jest.resetAllMocks();
    jest.useFakeTimers({
      now: new Date('2026-11-22T12:00:00Z'),
      doNotFake: ['queueMicrotask', 'setTimeout', 'requestAnimationFrame'],
    });
    TestBed.configureTestingModule({
      providers: [
        { provide: DialogRef, useValue: { close } },
        { provide: DIALOG_DATA, useValue: { patientId: 'p', name: 'Mara Kestrel' } },
        { provide: WorklistClient, useValue: { snooze } },
      ],
    });
    const fixture = TestBed.createComponent(SnoozeDialog);
    const [, reason] = await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(FieldHarness);
    const page = fixture.nativeElement as HTMLElement;
    const send = async () => {
      page.querySelector('form')?.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };
    return { page, reason, send };
  }

  afterEach(() => jest.useRealTimers());

  it('offers one to seven days', async () => {
    const { page } = await open();
    const days = [...page.querySelectorAll('option')].map((option) => option.value);
    expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27', '2026-11-29']);
  });

  it('asks for a reason', async () => {
    const { page, send } = await open();
    await send();
    expect(snooze).not.toHaveBeenCalled();
    expect(page.textContent).toContain('Type why');
  });

  it('sends day and reason, and answers with the day', async () => {
    const { reason, send } = await open();
    snooze.mockResolvedValue(undefined);
    await reason?.enter('On holiday');
    await send();
    expect(snooze).toHaveBeenCalledWith('p', { until: '2026-11-25', reason: 'On holiday' });
    expect(close).toHaveBeenCalledWith('2026-11-25');
  });
});
