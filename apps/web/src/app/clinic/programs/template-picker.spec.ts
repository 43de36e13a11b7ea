import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { kneeEpisode } from '../person/testing';
import { lockedKnee, withRedFlags } from '../red-flags/testing';
import { TemplatePicker } from './template-picker';

describe('the template picker', () => {
  let fixture: ComponentFixture<TemplatePicker>;
  let server: HttpTestingController;
  const assigned = jest.fn();

  beforeEach(async () => {
    assigned.mockClear();
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe = jest.fn();
        disconnect = jest.fn();
      },
      matchMedia: () => ({ matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(TemplatePicker);
    fixture.componentRef.setInput('episode', kneeEpisode);
    fixture.componentRef.setInput('today', '2026-11-22');
    fixture.componentInstance.assigned.subscribe(assigned);
    await fixture.whenStable();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const templates = () => [...page().querySelectorAll<HTMLButtonElement>('.template')];
  const assign = () => page().querySelector<HTMLButtonElement>('.filled')!;

  it('lists every template, those for the complaint first, with the usual one open and why', () => {
    expect(templates()).toHaveLength(16);
    expect(templates()[0]?.textContent).toContain('Patellofemoral pain, early');
    expect(templates()[0]?.getAttribute('aria-pressed')).toBe('true');
    expect(page().textContent).toContain('Made for patellofemoral pain. Suits: pain on stairs');
  });

  it('assigns with one click from today, and precautions win', async () => {
    templates()[1]?.click();
    await fixture.whenStable();
    expect(page().textContent).toContain('Left out because of precautions');
    expect(page().textContent).toContain('No impact');
    assign().click();
    const request = server.expectOne(({ method }) => method === 'PUT');
    expect(request.request.body).toMatchObject({
      patientId: kneeEpisode.patientId,
      episodeId: kneeEpisode.id,
      reason: 'Assigned: Patellofemoral pain, late (weeks 5-12)',
      content: { startDate: '2026-11-22', templateId: 'T_PFP_LATE' },
    });
    const { content } = request.request.body as { content: { phases: { items: { exerciseId: string }[] }[] } };
    const given = content.phases.flatMap(({ items }) => items.map(({ exerciseId }) => exerciseId));
    expect(given).not.toContain('pl_sl_hop_in_place');
    request.flush({ id: '0197c6a0-0000-7000-8000-000000000030', version: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(assigned).toHaveBeenCalledTimes(1);
  });

  it('starts today, also after midnight, until another day is chosen', async () => {
    const date = page().querySelector<HTMLInputElement>('input[type=date]')!;
    const midnight = async (today: string) => {
      fixture.componentRef.setInput('today', today);
      await fixture.whenStable();
    };
    await midnight('2026-11-23');
    expect(date.value).toBe('2026-11-23');
    date.value = '2026-11-30';
    date.dispatchEvent(new Event('input'));
    await midnight('2026-11-24');
    expect(date.value).toBe('2026-11-30');
  });

  it('suggests nothing while a red flag is open; assigning all the same needs a reason, which is sent', async () => {
    await withRedFlags(lockedKnee);
    await fixture.whenStable();
    expect(page().querySelector('app-held-back-note')?.textContent).toContain('Knee cannot be straightened');
    expect(page().querySelector('[aria-pressed=true]')).toBeNull();
    expect(page().textContent).not.toContain('For: Front-of-knee pain');
    templates()[0]?.click();
    await fixture.whenStable();
    expect(assign().disabled).toBe(true);
    const reason = page().querySelector<HTMLInputElement>('.despite input')!;
    reason.value = 'Upper body only until the review';
    reason.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    assign().click();
    expect(server.expectOne(({ method }) => method === 'PUT').request.body).toMatchObject({
      redFlagReason: 'Upper body only until the review',
    });
  });

  it('looks for the red flag when the server knows one that this screen does not', async () => {
    await withRedFlags();
    assign().click();
    const problem = { code: 'red_flag_open', title: 'A red flag is open', howToFix: 'Resolve it', errors: [] };
    server.expectOne(({ method }) => method === 'PUT').flush(problem, { status: 409, statusText: 'Conflict' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    server.expectOne(`/api/patients/${kneeEpisode.patientId}/red-flags`).flush({ items: [lockedKnee] });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(page().querySelector('app-held-back-note')).not.toBeNull();
    expect(assigned).not.toHaveBeenCalled();
  });

  it('cannot be assigned without a day, and says what the server refuses', async () => {
    const date = page().querySelector<HTMLInputElement>('input[type=date]')!;
    date.value = '';
    date.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(assign().disabled).toBe(true);
    date.value = '2026-11-23';
    date.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    assign().click();
    const problem = { code: 'not_found', title: 'This episode is closed', howToFix: 'Open it first', errors: [] };
    server.expectOne(({ method }) => method === 'PUT').flush(problem, { status: 404, statusText: 'Not Found' });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(page().querySelector('[role=alert]')?.textContent).toBe('This episode is closed. Open it first.');
    expect(assigned).not.toHaveBeenCalled();
  });
});
