import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import { kneeEpisode, mara } from '../../person/testing';

/** A goal that an accepted finding set, for specs. */
export function goalOf(changes: Partial<EpisodeGoal> = {}): EpisodeGoal {
  return {
    id: '0197c6a0-0000-7000-8000-0000000000a1',
    patientId: mara.id,
    episodeId: kneeEpisode.id,
    kind: 'finding',
    title: 'Hip abduction',
    status: 'open',
    statusOn: null,
    dueOn: null,
    finding: {
      assessmentId: '0197c6a0-0000-7000-8000-000000000005',
      key: 'R16:left',
      evidence: 'A',
      text: 'A lower hip force is recorded.',
      aims: ['goal-hip-abductor-strength', 'goal-knee-extensor-strength'],
    },
    measureId: 'str-hip-abduction',
    side: 'left',
    basis: 'symmetry',
    unit: '%',
    baseline: { on: '2026-10-07', value: 78 },
    target: { when: '>=', value: 90, limitId: 'symmetryPct' },
    last: null,
    reached: null,
    version: 1,
    ...changes,
  };
}

/** The runner's own activity as a goal, for specs. */
export function activityGoalOf(changes: Partial<EpisodeGoal> = {}): EpisodeGoal {
  return goalOf({
    id: '0197c6a0-0000-7000-8000-0000000000a2',
    kind: 'activity',
    title: 'Stairs down',
    finding: null,
    measureId: null,
    side: 'none',
    basis: 'score',
    unit: '{0-10}',
    baseline: { on: '2026-10-07', value: 4 },
    target: { when: '>=', value: 8, limitId: null },
    ...changes,
  });
}
