import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Worklist as WorklistAnswer } from '@midstance/contracts/worklist';
import { Dialogs } from '../../dialogs/dialogs';
import { mara } from '../person/testing';
import { answer, reason, row, WorklistHarness } from './testing';
import { Worklist } from './worklist';

const three = [row(1, { verb: 'call', reasons: [reason({ canSnooze: false, severity: 'now' })] }), row(2), row(3)];

describe('the worklist', () => {
  const ask = jest.fn<Promise<string>, Parameters<Dialogs['ask']>>();
  let server: HttpTestingController;

  beforeEach(() => {
    jest.resetAllMocks();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Dialogs, useValue: { ask } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => document.body.replaceChildren());

  async function open(first: WorklistAnswer, view?: string) {
    const fixture = TestBed.createComponent(Worklist);
    document.body.append(fixture.nativeElement as HTMLElement);
    if (view !== undefined) fixture.componentRef.setInput('view', view);
    fixture.detectChanges();
    const request = server.expectOne((sent) => sent.url === '/api/worklist');
    request.flush(first);
    await fixture.whenStable();
    const page = await TestbedHarnessEnvironment.harnessForFixture(fixture, WorklistHarness);
    const host = fixture.nativeElement as HTMLElement;
    /** Answers what the panel asks about its runner; harnesses wait for all requests. */
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      fixture.detectChanges();
      for (const asked of server.match((sent) => sent.url.startsWith('/api/patients/'))) asked.flush(mara);
      await fixture.whenStable();
    };
    const key = async (name: string) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      fixture.detectChanges();
      await settle();
    };
    const click = (selector: string, index: number) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
      host.querySelectorAll(selector)[index]?.dispatchEvent(event);
      fixture.detectChanges();
    };
    return { page, key, click, settle, fixture, asked: request.request.params.get('view') };
  }

  it('shows who needs me, with the counts of every view', async () => {
    const { page, asked } = await open(answer(three));
    expect(asked).toBe('needs-me');
    expect(await page.tabs()).toEqual(['[Needs me 3]', 'Mine 3', 'Return to run 2', 'All 9']);
    expect(await page.names()).toEqual(['Runner 1', 'Runner 2', 'Runner 3']);
  });

  it('takes the view from the address and ignores one it does not know', async () => {
    expect((await open(answer([]), 'mine')).asked).toBe('mine');
    expect((await open(answer([]), 'nonsense')).asked).toBe('needs-me');
  });

  it('shows at most two reasons and counts the rest', async () => {
    const texts = ['No word 9 days', 'Ran over plan', 'Re-test due'];
    const { page } = await open(answer([row(1, { reasons: texts.map((text) => reason({ text })) })]));
    expect(await page.why(0)).toBe('◇No word 9 days◇Ran over plan+1 more');
  });

  it('peeks at a row on click, with reasons, action and how to reach the runner', async () => {
    const { page, click, settle } = await open(answer(three));
    click('a.name', 1);
    await settle();
    expect(await page.peeked()).toBe('Runner 2');
    const words = await page.panel();
    expect(words).toContain('Review the step');
    expect(words).toContain('+49 30 1234');
    expect(words).toContain('Last 1 days: 1 done.');
  });

  it('opens the panel for a call, and another screen for the rest', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const { page, click, settle } = await open(answer(three));
    click('td.verb button', 0);
    await settle();
    expect(await page.peeked()).toBe('Runner 1');
    expect(await page.panel()).toContain('Call +49 30 1234');
    click('td.verb button', 1);
    expect(navigate).toHaveBeenCalledWith(['/clinic/patients', three[1]!.patientId]);
  });

  it('is driven by keys alone', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const { page, key } = await open(answer(three));
    expect(await page.selected()).toBe('Runner 1');
    await key('j');
    await key('j');
    await key('j');
    expect(await page.selected()).toBe('Runner 3');
    await key('k');
    expect(await page.selected()).toBe('Runner 2');
    await key('p');
    expect(await page.peeked()).toBe('Runner 2');
    await key('Escape');
    expect(await page.peeked()).toBeNull();
    await key('Enter');
    expect(navigate).toHaveBeenCalledWith(['/clinic/patients', three[1]!.patientId]);
  });

  it('goes on at the row it was left from', async () => {
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const { key, fixture } = await open(answer(three));
    await key('j');
    await key('Enter');
    fixture.destroy();
    expect(await (await open(answer(three))).page.selected()).toBe('Runner 2');
    // Who is not in the list any more leaves the first row.
    fixture.destroy();
    expect(await (await open(answer([three[0]!, three[2]!]))).page.selected()).toBe('Runner 1');
  });

  it('snoozes with a reason, says so and asks for the list again', async () => {
    ask.mockResolvedValue('2026-11-25');
    const { page, key, fixture } = await open(answer(three));
    await key('j');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    expect(ask.mock.calls[0]?.[1]?.question).toEqual({ patientId: three[1]!.patientId, name: 'Runner 2' });
    server.expectOne((sent) => sent.url === '/api/worklist').flush(answer([three[0]!, three[2]!]));
    await fixture.whenStable();
    expect(await page.status()).toMatch(/^Runner 2 is snoozed until Wed, .*25/);
    expect(await page.names()).toEqual(['Runner 1', 'Runner 3']);
  });

  it('does not put off a same-day reason', async () => {
    const { page, key } = await open(answer(three));
    await key('s');
    expect(ask).not.toHaveBeenCalled();
    expect(await page.status()).toContain('same-day');
  });

  it('loads more, after what it has', async () => {
    const next = '3|2026-11-01|0197c6a0-0000-7000-8000-000000000003';
    const { page, click, fixture } = await open(answer(three, { next }));
    click('.more button', 0);
    const request = server.expectOne((sent) => sent.url.includes('after='));
    expect(request.request.url).toContain(encodeURIComponent(next));
    request.flush(answer([row(4)]));
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(await page.names()).toEqual(['Runner 1', 'Runner 2', 'Runner 3', 'Runner 4']);
  });

  it('says why a view is empty', async () => {
    const { fixture } = await open(answer([]));
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Nobody needs you right now');
  });

  it('tells a clinic without runners what to do', async () => {
    const counts = { needsMe: 0, mine: 0, returnToRun: 0, all: 0 };
    const { fixture } = await open(answer([], { counts }));
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Add your first runner');
  });

  it('says when the list cannot be loaded', async () => {
    const fixture = TestBed.createComponent(Worklist);
    fixture.detectChanges();
    server.expectOne((sent) => sent.url === '/api/worklist').error(new ProgressEvent('error'));
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).querySelector('[role=alert]')?.textContent).toContain('reached');
  });
});
