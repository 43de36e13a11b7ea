import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { kneeEpisode } from '../person/testing';
import { StartPlanForm } from './start-plan-form';
import { view } from './testing';

const start = {
  stepId: 'P0-1',
  evidence: [
    { key: 'nprs_rest', text: 'Worst pain at rest: at most 2/10', state: 'no-data', required: true, proof: null },
  ],
  blockedBy: [],
  ladder: view().ladder.map(({ phaseId, title, steps }) => ({
    phaseId,
    title,
    steps: steps.map(({ stepId, label }) => ({ stepId, label })),
  })),
};
start.ladder.unshift({ phaseId: 'P0', title: 'Settle', steps: [{ stepId: 'P0-1', label: '10 min walk' }] });

describe('the form that starts a plan', () => {
  let fixture: ComponentFixture<StartPlanForm>;
  let server: HttpTestingController;

  async function show(presentStepId: string | null): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(StartPlanForm);
    fixture.componentRef.setInput('episode', kneeEpisode);
    fixture.componentRef.setInput('today', '2026-11-22');
    fixture.componentRef.setInput('presentStepId', presentStepId);
    fixture.detectChanges();
    server.expectOne(({ urlWithParams }) => urlWithParams.includes('protocolId=RTR_KNEE_DEFAULT')).flush(start);
    await fixture.whenStable();
  }

  const page = () => fixture.nativeElement as HTMLElement;
  const submit = async () => {
    page().querySelector<HTMLButtonElement>('.filled')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  it('suggests the ladder of the complaint and the step the record says, with the reason for both', async () => {
    await show(null);
    expect(page().textContent).toContain('Suggested: Made for pain around the kneecap in runners.');
    expect(page().textContent).toContain('Worst pain at rest: at most 2/10');
    await submit();
    expect(server.expectOne(({ method }) => method === 'PUT').request.body).toEqual({
      patientId: kneeEpisode.patientId,
      episodeId: kneeEpisode.id,
      protocolId: 'RTR_KNEE_DEFAULT',
      protocolVersion: 1,
      profileId: null,
      overlayIds: [],
      startStepId: 'P0-1',
      startsOn: '2026-11-22',
    });
  });

  it('keeps a runner who is on the ladder already on their step', async () => {
    await show('P2-2');
    await submit();
    expect(server.expectOne(({ method }) => method === 'PUT').request.body).toMatchObject({ startStepId: 'P2-2' });
  });

  it('does not start before the episode does', async () => {
    await show(null);
    const date = page().querySelector<HTMLInputElement>('input[type=date]')!;
    date.value = '2026-09-01';
    date.dispatchEvent(new Event('input'));
    await submit();
    server.expectNone(({ method }) => method === 'PUT');
    expect(page().textContent).toContain('The plan cannot start before the episode');
  });

  it('keeps what was chosen when midnight passes', async () => {
    await show(null);
    const date = page().querySelector<HTMLInputElement>('input[type=date]')!;
    date.value = '2026-11-25';
    date.dispatchEvent(new Event('input'));
    fixture.componentRef.setInput('today', '2026-11-23');
    await fixture.whenStable();
    expect(date.value).toBe('2026-11-25');
  });
});
