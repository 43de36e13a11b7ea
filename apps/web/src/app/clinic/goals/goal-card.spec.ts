import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import { ProblemError, problemOf } from '../../http/problem';
import { mara } from '../person/testing';
import { GoalCard } from './goal-card';
import { GoalsClient } from './goals-client';
import { activityGoalOf, goalOf } from './testing';

describe('the goals of an episode', () => {
  const setStatus = jest.fn<Promise<EpisodeGoal>, [EpisodeGoal, EpisodeGoal['status']]>();
  beforeEach(() => {
    setStatus.mockReset().mockImplementation((goal) => Promise.resolve(goal));
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: GoalsClient, useValue: { setStatus } }],
    });
  });

  async function show(goals: readonly EpisodeGoal[]) {
    const fixture = TestBed.createComponent(GoalCard);
    fixture.componentRef.setInput('patientId', mara.id);
    fixture.componentRef.setInput('goals', goals);
    const changed = jest.fn();
    fixture.componentInstance.changed.subscribe(changed);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const words = (selector: string) => (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const press = async (name: string) => {
      const buttons = [...page.querySelectorAll('button')];
      buttons.find((button) => button.getAttribute('aria-label')?.startsWith(name))?.click();
      await fixture.whenStable();
    };
    return { page, words, press, changed };
  }

  it('lists each with side, numbers and days, and leads to the exercises', async () => {
    const { words, page } = await show([goalOf({ last: { on: '2026-11-18', value: 84 } }), activityGoalOf()]);
    expect(words('tbody tr')).toMatch(/left Hip abduction of the right ?78 % Oct 7 ?84 % ?Nov 18 ?at least 90 %/);
    expect(words('tbody tr:nth-child(2)')).toContain('Stairs down');
    expect(page.querySelector('a')?.getAttribute('href')).toBe(`/clinic/patients/${mara.id}/program/build`);
  });

  it('closes every goal of a row, and tells the chart', async () => {
    const twin = goalOf({ id: '0197c6a0-0000-7000-8000-0000000000a3' });
    const { press, changed } = await show([goalOf(), twin]);
    await press('Drop: Hip abduction left');
    expect(setStatus.mock.calls.map(([goal, status]) => [goal.id, status])).toEqual([
      [goalOf().id, 'dropped'],
      [twin.id, 'dropped'],
    ]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('keeps closed ones apart, to be opened again', async () => {
    const { words, press } = await show([goalOf({ status: 'reached', statusOn: '2026-11-19' })]);
    expect(words('ui-card > p')).toContain('No open goal.');
    expect(words('details li')).toContain('Reached Nov 19');
    await press('Open again');
    expect(setStatus.mock.calls[0]?.[1]).toBe('open');
  });

  it('says what went wrong, and fetches what is there now', async () => {
    setStatus.mockRejectedValue(new ProblemError({ ...problemOf(null), title: 'Somebody saved before you' }));
    const { words, press, changed } = await show([goalOf()]);
    await press('Reached: Hip abduction left');
    expect(words('[role=alert]')).toContain('Somebody saved before you');
    expect(changed).toHaveBeenCalled();
  });
});
