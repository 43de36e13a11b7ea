import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { SaveRun, TrainingReceipt } from '@midstance/contracts/training';
import { PainButtonsHarness } from '@midstance/ui/pain-buttons/testing';
import { Api } from '../../http/api';
import { aView, MONDAY } from '../today/testing/a-view';
import { LogRun } from './log-run';

const taken: TrainingReceipt = { replay: false, sessionClass: null, message: 'Saved.' };

describe('writing down a run', () => {
  const sent: [string, SaveRun][] = [];
  let fixture: ComponentFixture<LogRun>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (name: string) =>
    [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === name)!;

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  }

  async function open(view = aView()): Promise<void> {
    TestBed.resetTestingModule();
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask'],
      now: Date.parse(`${MONDAY}T09:00:00Z`),
    });
    sent.length = 0;
    const api = {
      get: () => Promise.resolve(view),
      put: (url: string, body: SaveRun) => {
        sent.push([url, body]);
        return Promise.resolve(taken);
      },
    };
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'my', children: [] }]), { provide: Api, useValue: api }],
    });
    fixture = TestBed.createComponent(LogRun);
    await settle();
    button('All of it').click();
    const [before, during] = await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(PainButtonsHarness);
    await before?.choose(0);
    await during?.choose(2);
  }

  beforeEach(() => open());
  afterEach(() => jest.useRealTimers());

  it('sends one run, however often it is saved', async () => {
    button('Save').click();
    button('Save').click();
    await settle();
    expect(new Set(sent.map(([url]) => url)).size).toBe(1);
    expect(sent[0]?.[1]).toMatchObject({ planId: null, localDate: MONDAY, painDuring: 2, runMin: 20 });
  });

  it('does not come back with the back button', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl');
    button('Save').click();
    await settle();
    expect(navigate).toHaveBeenCalledWith('/my', { replaceUrl: true });
  });

  it('stays with the chosen day while time goes on', async () => {
    button('Yesterday').click();
    await settle();
    // A second tap takes nothing back: a run was on some day.
    button('Yesterday').click();
    await settle();
    expect(button('Yesterday').getAttribute('aria-pressed')).toBe('true');
    jest.advanceTimersByTime(60_000);
    await settle();
    button('Save').click();
    await settle();
    expect(sent[0]?.[1].localDate).toBe('2026-11-22');
  });

  it.each([
    ['Pacific/Kiritimati', '2026-11-21T22:00:00.000Z'],
    ['Pacific/Auckland', '2026-11-21T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22T06:15:00.000Z'],
    ['America/Los_Angeles', '2026-11-22T20:00:00.000Z'],
  ])('takes noon for the time of a past run, as the clocks of %s have it', async (timeZone, endedAt) => {
    await open(aView({ timeZone }));
    button('Yesterday').click();
    await settle();
    button('Save').click();
    await settle();
    expect(sent[0]?.[1]).toMatchObject({ localDate: '2026-11-22', timeZone, endedAt });
  });
});
