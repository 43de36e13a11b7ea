import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type EpisodeGoal,
  type SaveEpisodeGoal,
  episodeGoal,
  episodeGoalList,
} from '@midstance/contracts/episode-goals';
import { Api } from '../../http/api';

/** The goals of a runner's episodes. The chart brings them along; other screens ask for them. */
@Injectable({ providedIn: 'root' })
export class GoalsClient {
  private readonly api = inject(Api);

  /** Goals of a runner; not asked for while there is no id. */
  goals(patientId: Signal<string>) {
    const url = () => (patientId() === '' ? undefined : `/api/patients/${patientId()}/episode-goals`);
    return httpResource<readonly EpisodeGoal[]>(url, { parse: (answer) => episodeGoalList.parse(answer).items });
  }

  /** Sets a goal, or edits one with the version the change was made on. */
  save(id: string, body: SaveEpisodeGoal, version?: number): Promise<EpisodeGoal> {
    return this.api.put(`/api/episode-goals/${id}`, body, episodeGoal, version === undefined ? {} : { version });
  }

  /** Says that a goal is reached, dropped or open again. */
  setStatus(goal: EpisodeGoal, status: EpisodeGoal['status']): Promise<EpisodeGoal> {
    return this.save(goal.id, { ...bodyOf(goal), status }, goal.version);
  }
}

/** A goal as it is sent: what follows from records stays the server's. */
export function bodyOf(goal: EpisodeGoal): SaveEpisodeGoal {
  const { patientId, episodeId, status, dueOn, finding, measureId, side, title, baseline, target } = goal;
  const common = { patientId, episodeId, status, dueOn };
  if (finding !== null) {
    const { assessmentId, key: findingKey } = finding;
    return { kind: 'finding', ...common, assessmentId, findingKey, measureId, side };
  }
  const scores = { score: baseline.value, scoredOn: baseline.on, targetScore: target?.value ?? null };
  return { kind: 'activity', ...common, activity: title, ...scores };
}
