import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import { FieldHarness } from '@midstance/ui/field/testing';
import { lockedKnee, withRedFlags } from '../red-flags/testing';
import { DecisionCard } from './decision-card';
import { patientId, planId, run, view } from './testing';

const url = `/api/return-to-run-plans/${planId}/decisions`;
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the decision card', () => {
  let fixture: ComponentFixture<DecisionCard>;
  let server: HttpTestingController;
  let shown: ReturnToRun[];

  async function show(plan: ReturnToRun, caring = true): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DecisionCard);
    for (const [name, value] of Object.entries({ view: plan, patientId, today: '2026-11-22', caring })) {
      fixture.componentRef.setInput(name, value);
    }
    shown = [];
    fixture.componentInstance.changed.subscribe((now) => {
      shown.push(now);
      fixture.componentRef.setInput('view', now);
    });
    await fixture.whenStable();
  }

  const page = () => fixture.nativeElement as HTMLElement;
  const button = (name: string) =>
    [...page().querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(name));

  async function click(name: string): Promise<void> {
    button(name)?.click();
    await settle();
    await fixture.whenStable();
  }

  it('confirms an open gate with one click, quoting the facts it was judged on', async () => {
    await show(view());
    expect(page().textContent).toContain('Criteria met 1/1');
    expect(page().textContent).toContain('0/10, 7 of 7 answered');
    await click('Progress to P3');
    const request = server.expectOne(url);
    expect(request.request.body).toMatchObject({
      action: { kind: 'approve-gate', phaseId: 'P2' },
      reason: null,
      factsKey: 'facts-1',
    });
    request.flush(view({}, { stepId: 'P3-1' }));
    await settle();
    await fixture.whenStable();
    expect(shown).toHaveLength(1);
    expect(page().querySelector('[role=status]')?.textContent).toContain('Recorded');
  });

  it('does not offer a gate that is shut', async () => {
    const { proposal } = view();
    const evidence = proposal!.evidence.map((line) => ({ ...line, state: 'not-met' as const }));
    await show(view({ proposal: { ...proposal!, evidence } }));
    expect(button('Progress')).toBeUndefined();
    expect(page().querySelectorAll('.filled')).toHaveLength(0);
  });

  it('asks for a reason of ten characters before it drops back', async () => {
    await show(view());
    await click('Drop back');
    const field = await TestbedHarnessEnvironment.loader(fixture).getHarness(FieldHarness);
    await field.enter('short');
    await click('Record');
    server.expectNone(url);
    expect(await field.error()).toBe('Give a reason of at least 10 characters');
    await field.enter('Pain rose after the last run');
    await click('Record');
    expect(server.expectOne(url).request.body).toMatchObject({
      action: { kind: 'set-step', toStepId: 'P2-1' },
      reason: 'Pain rose after the last run',
    });
  });

  it('shows what changed when the runner logged something in between, and keeps the reason', async () => {
    await show(view());
    await click('Hold');
    const field = await TestbedHarnessEnvironment.loader(fixture).getHarness(FieldHarness);
    await field.enter('Ill, no running for now');
    await click('Record');
    const current = view({ runs: [run({ painDuring: 6, sessionClass: 'RED' })] });
    server
      .expectOne(url)
      .flush(
        { code: 'stale_version', title: 'Changed', status: 412, errors: [], current },
        { status: 412, statusText: 'Precondition Failed' },
      );
    await settle();
    await fixture.whenStable();
    expect(page().querySelector('.moved')?.textContent).toContain('pain during 6, red');
    expect(page().querySelector('textarea')?.value).toBe('Ill, no running for now');
    expect(shown).toHaveLength(1);
  });

  it('holds every step up back while a red flag is open, and says by which', async () => {
    await show(view());
    expect(button('Progress')).toBeDefined();
    await withRedFlags(lockedKnee);
    await fixture.whenStable();
    expect(page().querySelector('app-held-back-note')?.textContent).toContain('Knee cannot be straightened');
    expect(page().querySelector('app-held-back-note')?.textContent).toContain('No step up is suggested');
    expect(button('Progress')).toBeUndefined();
    expect(button('Override')).toBeUndefined();
    expect(button('Hold')).toBeDefined();
  });

  it('lets nobody outside the care team decide', async () => {
    await show(view(), false);
    expect(button('Progress')).toBeUndefined();
    expect(button('Join the care team')).toBeDefined();
  });
});
