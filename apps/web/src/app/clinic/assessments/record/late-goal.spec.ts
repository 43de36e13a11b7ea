import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Finding } from '@midstance/clinical/findings';
import type { EpisodeGoal, SaveEpisodeGoal } from '@midstance/contracts/episode-goals';
import { ProblemError, problemOf } from '../../../http/problem';
import { GoalsClient } from '../../goals/goals-client';
import { goalOf } from '../../goals/testing';
import { kneeEpisode, mara } from '../../person/testing';
import { LateGoal } from './late-goal';
import { Recording } from './recording';

const finding: Finding = {
  ...{ key: 'R16:left', ruleId: 'R16', side: 'left', group: 'muscle-imbalance', evidence: 'A' },
  ...{ text: 'A lower hip force is recorded.', option: null, note: null, sources: [], dismissed: false, blockedBy: [] },
  goals: ['goal-hip-abductor-strength'],
  why: [
    {
      ...{
        name: 'Hip abduction, symmetry',
        side: 'left',
        value: 78,
        unit: '%',
        limit: 'below 90 %',
        closeToLimit: null,
      },
      aim: {
        ...{ measureId: 'str-hip-abduction', side: 'left', basis: 'symmetry', unit: '%', baseline: 78 },
        ...{ limit: { when: '>=', value: 90 }, limitId: 'symmetryPct' },
      },
    },
  ],
};
const record = { id: '0197c6a0-0000-7000-8000-000000000005', patientId: mara.id, episodeId: kneeEpisode.id };

describe('the goal of a finding in a signed record', () => {
  const save = jest.fn<Promise<EpisodeGoal>, [string, SaveEpisodeGoal]>();
  beforeEach(() => {
    save.mockReset().mockResolvedValue(goalOf());
    TestBed.configureTestingModule({
      providers: [
        { provide: GoalsClient, useValue: { save } },
        { provide: Recording, useValue: { stored: signal(record) } },
      ],
    });
  });

  async function show(goals: readonly EpisodeGoal[] | null, shown = finding) {
    const fixture = TestBed.createComponent(LateGoal);
    fixture.componentRef.setInput('finding', shown);
    fixture.componentRef.setInput('goals', goals);
    const settle = async () => {
      for (let round = 0; round < 3; round += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        await fixture.whenStable();
      }
    };
    await settle();
    const page = fixture.nativeElement as HTMLElement;
    const press = async () => {
      page.querySelector('button')?.click();
      await settle();
    };
    return { text: () => page.textContent.trim(), press };
  }

  it('is set with one press, and then said to be there', async () => {
    const { text, press } = await show([]);
    expect(text()).toBe('Set as goal');
    await press();
    expect(save.mock.calls[0]?.[1]).toEqual({
      ...{ kind: 'finding', patientId: mara.id, episodeId: kneeEpisode.id, assessmentId: record.id },
      ...{ findingKey: 'R16:left', measureId: 'str-hip-abduction', side: 'left', status: 'open', dueOn: null },
    });
    expect(text()).toBe('✓ Goal');
  });

  it('is there already, or not known yet, or never', async () => {
    expect((await show([goalOf()])).text()).toBe('✓ Goal');
    expect((await show([goalOf({ status: 'dropped', statusOn: '2026-11-19' })])).text()).toBe('Set as goal');
    expect((await show(null)).text()).toBe('');
    expect((await show([], { ...finding, goals: [] })).text()).toBe('');
  });

  it('says what went wrong, and tries the same goal again', async () => {
    save.mockRejectedValueOnce(new ProblemError({ ...problemOf(null), title: 'Not now' }));
    const { text, press } = await show([]);
    await press();
    expect(text()).toContain('Not now');
    await press();
    expect(save.mock.calls[0]?.[0]).toBe(save.mock.calls[1]?.[0]);
    expect(text()).toBe('✓ Goal');
  });
});
