import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PhaseLadderHarness } from '@midstance/ui/phase-ladder/testing';
import { kneeEpisode, mara } from '../person/testing';
import { ReturnToRun } from './return-to-run';
import { run, view } from './testing';

const base = `/api/patients/${mara.id}`;

describe('the return-to-run screen', () => {
  let fixture: ComponentFixture<ReturnToRun>;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ReturnToRun);
    fixture.componentRef.setInput('id', mara.id);
    fixture.detectChanges();
  });

  const page = () => fixture.nativeElement as HTMLElement;

  async function answer(plan: object, episodes: object[]): Promise<void> {
    server.expectOne(base).flush(mara);
    server.expectOne(`${base}/episodes`).flush({ items: episodes });
    server.expectOne(`${base}/return-to-run`).flush(plan);
    // Not until all is quiet: the form asks for its proposal at once.
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      fixture.detectChanges();
    }
  }

  it('shows ladder, runs with their results, forecast and decision of a plan', async () => {
    const runs = [run({ painDuring: 5, sessionClass: 'RED' }), run({ id: '0197c6a0-0000-7000-8000-000000000012' })];
    await answer(view({ runs }), [kneeEpisode]);
    const ladder = await TestbedHarnessEnvironment.loader(fixture).getHarness(PhaseLadderHarness);
    expect(await ladder.current()).toBe('Walk-run');
    const rows = [...page().querySelectorAll('app-run-table tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' '),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('5 ■, red');
    expect(rows[0]).toContain('■ Red');
    expect(page().textContent).toMatch(/between .*2027 and .*2027: a range, never a promise/);
    expect(page().textContent).toContain('Mara Kestrel');
  });

  it('offers to start a plan when there is none, on the open episode', async () => {
    await answer(view({ plan: null, proposal: null, ladder: [], runs: [], forecast: null }), [kneeEpisode]);
    expect(page().querySelector('app-start-plan-form')).not.toBeNull();
  });

  it('says that a plan needs an episode', async () => {
    await answer(view({ plan: null, proposal: null, ladder: [], runs: [], forecast: null }), []);
    expect(page().textContent).toContain('No open episode');
  });

  it('says what went wrong and tries again', async () => {
    server.expectOne(base).flush(mara);
    server.expectOne(`${base}/episodes`).flush({ items: [] });
    server.expectOne(`${base}/return-to-run`).error(new ProgressEvent('error'));
    await fixture.whenStable();
    page().querySelector<HTMLButtonElement>('app-load-problem button')?.click();
    fixture.detectChanges();
    server.expectOne(`${base}/return-to-run`).flush(view());
    await fixture.whenStable();
    expect(page().querySelector('app-decision-card')).not.toBeNull();
  });
});
