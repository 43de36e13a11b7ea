import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type LadderPhase, PhaseLadder } from '.';
import { PhaseLadderHarness } from './testing';

@Component({ imports: [PhaseLadder], template: `<ui-phase-ladder [phases]="phases" />` })
class Owner {
  readonly phases: readonly LadderPhase[] = [
    {
      id: '0',
      mark: '0',
      name: 'Settle',
      dose: '20 min walk',
      status: 'done',
      steps: [{ id: 'x', label: 'old', status: 'done' }],
    },
    {
      id: '1',
      mark: '1',
      name: 'Walk-run',
      dose: '2 × 12 min',
      status: 'current',
      steps: [
        { id: 'a', label: '1 · 4 w 1 r × 5', status: 'done' },
        { id: 'b', label: '9 · 1 w 12 r × 2', status: 'current', note: '2 of 2 green' },
      ],
    },
    { id: '2', mark: '2', name: 'Continuous', dose: '20 → 30 min', status: 'ahead' },
  ];
}

it('shows the phases in order, where the person is, and only the steps of that phase', async () => {
  const ladder = await TestbedHarnessEnvironment.loader(TestBed.createComponent(Owner)).getHarness(PhaseLadderHarness);
  expect(await ladder.phases()).toEqual(['Settle', 'Walk-run', 'Continuous']);
  expect(await ladder.current()).toBe('Walk-run');
  expect(await ladder.steps()).toEqual(['✓done: 1 · 4 w 1 r × 5', '9 · 1 w 12 r × 2 2 of 2 green']);
});
