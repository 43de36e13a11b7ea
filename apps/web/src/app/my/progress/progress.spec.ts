import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { SaveRun, Today } from '@midstance/contracts/training';
import { PhaseLadderHarness } from '@midstance/ui/phase-ladder/testing';
import { TodayStore } from '../today/today-store';
import { aRun, aView } from '../today/testing/a-view';
import { Progress } from './progress';

const ladder: NonNullable<Today['run']>['ladder'] = [
  { phaseId: 'P1', title: 'Base', state: 'done', toMoveUp: [] },
  { phaseId: 'P2', title: 'Walk-run', state: 'here', toMoveUp: ['No pain when you walk for 3 days.'] },
  { phaseId: 'P3', title: 'Running', state: 'ahead', toMoveUp: [] },
];

function open(view: Today) {
  const store = { view: signal(view), error: signal(null), open: () => Promise.resolve() };
  TestBed.configureTestingModule({ providers: [{ provide: TodayStore, useValue: store }] });
  const fixture = TestBed.createComponent(Progress);
  fixture.detectChanges();
  return fixture;
}

describe('the progress of a runner', () => {
  const base = aView();

  it('shows where they are and what must be true to move up', async () => {
    const fixture = open({ ...base, run: base.run && { ...base.run, ladder } });
    const rungs = await TestbedHarnessEnvironment.loader(fixture).getHarness(PhaseLadderHarness);
    expect(await rungs.current()).toBe('Walk-run');
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('No pain when you walk for 3 days.');
  });

  it('shows a missing answer as missing, never as 0', () => {
    const run: Partial<SaveRun> = aRun();
    delete run.timeZone;
    const more = { id: 'r', plannedLabel: null, painNextMorning: null, sessionClass: 'PENDING' as const };
    const row = { ...run, ...more } as Today['recentRuns'][number];
    const page = open({ ...base, recentRuns: [row] }).nativeElement as HTMLElement;
    expect(page.textContent).toContain('Pain: run 0 · hour after – · next morning –');
    expect(page.textContent).toContain('waits for your morning answer');
  });

  it('says what comes when there is no plan and no run yet', () => {
    const page = open(aView({ run: null })).nativeElement as HTMLElement;
    expect(page.textContent).toContain('No running plan yet');
    expect(page.textContent).toContain('No runs yet');
  });
});
