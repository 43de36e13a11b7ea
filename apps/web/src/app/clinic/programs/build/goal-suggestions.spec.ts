import { heldBack } from '@midstance/clinical/red-flags';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { activityGoalOf, goalOf } from '../../goals/testing';
import { kneeEpisode } from '../../person/testing';
import { lockedKnee, pelvicFloor } from '../../red-flags/testing';
import { suggestionsOf } from './goal-suggestions';

const scene = (goals: readonly EpisodeGoal[], ...flags: readonly OpenRedFlag[]) => ({
  ...{ goals, episode: kneeEpisode, precautions: [], equipment: null, given: new Set<string>() },
  held: heldBack('exercise-options', flags),
});

describe('exercises that goals ask for', () => {
  it('come with what was measured as the reason', () => {
    const { groups, held } = suggestionsOf(scene([goalOf()]));
    expect(held).toBeNull();
    expect(groups).toMatchObject([{ reason: 'Hip abduction left 78 % of the right', side: 'left', evidence: 'A' }]);
    expect(groups[0]?.exercises).toHaveLength(4);
    const [later] = suggestionsOf(scene([goalOf({ last: { on: '2026-11-18', value: 84 } })])).groups;
    expect(later?.reason).toBe('Hip abduction left 84 % of the right');
  });

  it('leave out goals at their target, closed ones, other episodes, activities and repetitions', () => {
    const reached = { on: '2026-11-18', value: 92 };
    const others = [
      goalOf({ reached, last: reached }),
      goalOf({ status: 'dropped', statusOn: '2026-11-19' }),
      goalOf({ episodeId: '0197c6a0-0000-7000-8000-0000000000ff' }),
      activityGoalOf(),
    ];
    expect(suggestionsOf(scene(others)).groups).toEqual([]);
    const twin = goalOf({ id: '0197c6a0-0000-7000-8000-0000000000a3' });
    expect(suggestionsOf(scene([goalOf(), twin])).groups).toHaveLength(1);
    const bare = { measureId: null, side: 'none', basis: null, unit: '', target: null } as const;
    const unmeasured = goalOf({ ...bare, title: 'Single-leg control', baseline: { on: '2026-10-07', value: null } });
    expect(suggestionsOf(scene([unmeasured])).groups[0]?.reason).toBe('Single-leg control');
  });

  it('are held back while an urgent red flag is open, and come back when it is not', () => {
    const { held, groups } = suggestionsOf(scene([goalOf()], lockedKnee));
    expect(held?.by).toEqual([lockedKnee]);
    expect(groups).toEqual([]);
    expect(suggestionsOf(scene([goalOf()], pelvicFloor)).groups).toHaveLength(1);
  });
});
