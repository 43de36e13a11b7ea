import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { FieldHarness } from '@midstance/ui/field/testing';
import { mara } from '../person/testing';
import { OpenRedFlags } from './open-red-flags';
import { PatientFrame } from './patient-frame';
import { lockedKnee, pelvicFloor, unsignedKnee } from './testing';

@Component({ template: '<h1>A screen</h1>' })
class Screen {}

const url = `/api/patients/${mara.id}/red-flags`;
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('red flags above the screens of a runner', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    const children = ['', 'program', 'outcomes'].map((path) => ({ path, component: Screen }));
    const routes = [
      { path: 'clinic/patients/:id', component: PatientFrame, children },
      { path: 'worklist', component: Screen },
    ];
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter(routes, withComponentInputBinding())],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(`/clinic/patients/${mara.id}`);
  });

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const words = () => page().textContent.replace(/\s+/g, ' ');
  const button = (name: string) =>
    [...page().querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(name));

  async function show(...items: OpenRedFlag[]): Promise<void> {
    server.expectOne(url).flush({ items });
    await settle();
    await harness.fixture.whenStable();
  }

  async function click(name: string): Promise<void> {
    button(name)?.click();
    await settle();
    await harness.fixture.whenStable();
  }

  it('shows nothing when none is open', async () => {
    harness.detectChanges();
    await show();
    expect(words().trim()).toBe('A screen');
  });

  it('says how pressing each is, its advice and where it was recorded; severe ones are alerts', async () => {
    harness.detectChanges();
    await show(lockedKnee, pelvicFloor);
    expect(words()).toContain('Urgent: Knee cannot be straightened');
    expect(words()).toContain('Usual practice is early orthopaedic review.');
    expect(words()).toContain('Prompt review: Pelvic floor symptoms with running');
    expect(page().querySelectorAll('[role=alert]')).toHaveLength(1);
    const links = [...page().querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      [
        expect.stringMatching(/^Recorded in the assessment of .*18/),
        `/clinic/patients/${mara.id}/assessments/${lockedKnee.recordedIn.id}`,
      ],
      [expect.stringMatching(/^Reported by the runner on .*20/), `/clinic/patients/${mara.id}/return-to-run`],
    ]);
  });

  it('found in an unsigned draft names its day and leads there: that is where it closes', async () => {
    harness.detectChanges();
    await show(unsignedKnee);
    const flags = TestBed.inject(OpenRedFlags);
    expect(words()).toMatch(/Found in an unsigned draft of .*18/);
    expect(page().querySelector('a')?.getAttribute('href')).toBe(
      `/clinic/patients/${mara.id}/assessments/${unsignedKnee.recordedIn.id}`,
    );
    expect(button('Resolve')).toBeUndefined();
    expect(flags.heldBack('program')?.by).toEqual([unsignedKnee]);
    // The draft itself shows what it finds as it is typed.
    flags.draftInHand.set(unsignedKnee.recordedIn.id);
    await harness.fixture.whenStable();
    expect(page().querySelector('article')).toBeNull();
    expect(flags.heldBack('program')).toBeNull();
  });

  it('stays on every screen of the runner without asking again, and goes with them', async () => {
    harness.detectChanges();
    await show(lockedKnee);
    await TestBed.inject(Router).navigateByUrl(`/clinic/patients/${mara.id}/program`);
    await TestBed.inject(Router).navigateByUrl(`/clinic/patients/${mara.id}/outcomes`);
    await harness.fixture.whenStable();
    server.expectNone(url);
    expect(words()).toContain('Knee cannot be straightened');
    await TestBed.inject(Router).navigateByUrl('/worklist');
    await harness.fixture.whenStable();
    expect(words()).not.toContain('Knee cannot be straightened');
    expect(TestBed.inject(OpenRedFlags).flags()).toEqual([]);
  });

  it('never shows the flags of one runner to another', async () => {
    harness.detectChanges();
    await show(lockedKnee);
    const other = mara.id.replace('03', '0e');
    await TestBed.inject(Router).navigateByUrl(`/clinic/patients/${other}`);
    harness.detectChanges();
    expect(words()).not.toContain('Knee cannot be straightened');
    server.expectOne(`/api/patients/${other}/red-flags`).flush({ items: [] });
  });

  it('says when they could not be read, which is not the same as none', async () => {
    harness.detectChanges();
    server.expectOne(url).error(new ProgressEvent('error'));
    await settle();
    await harness.fixture.whenStable();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('could not be read');
    button('Try again')?.click();
    harness.detectChanges();
    await show(lockedKnee);
    expect(words()).toContain('Knee cannot be straightened');
  });

  it('leaves it to the screen to say that there is no such runner', async () => {
    harness.detectChanges();
    const problem = { code: 'not_found', title: 'There is nothing here', howToFix: '', errors: [] };
    server.expectOne(url).flush(problem, { status: 404, statusText: 'Not Found' });
    await settle();
    await harness.fixture.whenStable();
    expect(page().querySelector('[role=alert]')).toBeNull();
  });

  it('is resolved with what was found and decided, and what it held back is shown anew', async () => {
    harness.detectChanges();
    await show(lockedKnee, pelvicFloor);
    const flags = TestBed.inject(OpenRedFlags);
    const reread = jest.fn();
    TestBed.runInInjectionContext(() => flags.whenResolved(reread));
    expect(flags.heldBack('program')?.by).toEqual([lockedKnee]);
    await click('Resolve');
    const field = await TestbedHarnessEnvironment.loader(harness.fixture).getHarness(FieldHarness);
    expect(document.activeElement).toBe(page().querySelector('input'));
    await field.enter('fine      ');
    await click('Resolve it');
    expect(await field.error()).toBe('Use at least 10 characters');
    await click('Seen by a physician');
    await click('Resolve it');
    const request = server.expectOne(({ method }) => method === 'PUT');
    expect(request.request.url).toMatch(/^\/api\/red-flag-resolutions\//);
    expect(request.request.body).toEqual({
      patientId: mara.id,
      flagId: 'rf-locked-knee',
      reason: 'Seen by a physician: no further step needed',
    });
    request.flush({ items: [pelvicFloor] });
    await settle();
    await harness.fixture.whenStable();
    expect(page().querySelector('[role=status]')?.textContent).toContain('Resolved and kept with your name');
    expect(document.activeElement).toBe(page().querySelector('[role=status]'));
    expect(page().querySelectorAll('article')).toHaveLength(1);
    expect(flags.heldBack('program')).toBeNull();
    expect(flags.heldBack('run-progress')?.by).toEqual([pelvicFloor]);
    expect(reread).toHaveBeenCalledTimes(1);
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    harness.detectChanges();
    await show(lockedKnee);
    await click('Resolve');
    await click('Seen by a physician');
    await click('Resolve it');
    const problem = { code: 'rule_refused', title: 'Join the care team first', howToFix: '', errors: [] };
    server.expectOne(({ method }) => method === 'PUT').flush(problem, { status: 409, statusText: 'Conflict' });
    await settle();
    await harness.fixture.whenStable();
    expect(words()).toContain('Join the care team first');
    expect(page().querySelector('input')?.value).toBe('Seen by a physician: no further step needed');
    await click('Cancel');
    expect(page().querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button('Resolve…'));
  });

  it('lets who is refused join the care team and resolve it in one step', async () => {
    harness.detectChanges();
    await show(lockedKnee);
    await click('Resolve');
    await click('Seen by a physician');
    expect(button('Join the care team')).toBeUndefined();
    await click('Resolve it');
    const problem = { code: 'rule_refused', title: 'Join the care team first', howToFix: '', errors: [] };
    const isResolving = ({ url: asked }: { url: string }) => asked.startsWith('/api/red-flag-resolutions/');
    server.expectOne(isResolving).flush(problem, { status: 409, statusText: 'Conflict' });
    await settle();
    await harness.fixture.whenStable();
    await click('Join the care team');
    server.expectOne(`/api/patients/${mara.id}/care-team/me`).flush(mara);
    await settle();
    server.expectOne(isResolving).flush({ items: [] });
    await settle();
    await harness.fixture.whenStable();
    expect(words()).toContain('Resolved and kept with your name');
    expect(page().querySelector('article')).toBeNull();
  });
});
