import { Injectable } from '@nestjs/common';
import type { Finding } from '@midstance/clinical/findings';
import type { EpisodeGoal, SaveEpisodeGoal } from '@midstance/contracts/episode-goals';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { findingsQuery, goalListQuery, goalQuery, insertGoals, placeQuery, updateGoal } from './episode-goals.queries';
import type { GoalFacts, StoredGoal } from './goal-facts';
import { isSameGoal, isUnchanged, keptOf, standing } from './goal-edit';
import { rowOfActivity, rowsOfFindings, type GoalRow } from './goal-rows';
import { goalsView } from './goals-view';

interface Place extends Record<string, unknown> {
  readonly time_zone: string;
  readonly status: 'open' | 'closed';
}

/** Goals of episodes: set by findings or by hand, followed by what is recorded. */
@Injectable()
export class EpisodeGoalsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async list(principal: Principal, patientId: string): Promise<{ items: EpisodeGoal[] }> {
    const audit = { action: 'goals.open', objectType: 'patient', objectId: patientId, patientId };
    const body = await this.database.read(principal, goalListQuery, [patientId], audit);
    return { items: goalsView(JSON.parse(body) as GoalFacts) };
  }

  save(principal: Principal, id: string, goal: SaveEpisodeGoal, ifMatch: number | undefined): Promise<EpisodeGoal> {
    return this.database.inTenant(principal, async (tx) => {
      await this.saveIn(tx, id, goal, ifMatch);
      return this.present(tx, id, goal.patientId);
    });
  }

  /**
   * Makes a goal, or edits it with `ifMatch`; the same content again changes nothing.
   *
   * @throws {ProblemError} `not_found` for an unknown episode or one of another patient; `rule_refused` for a closed
   *   one; `invalid_input` for a finding the assessment does not have, and days to come; `id_reused` for another
   *   patient or another kind; `conflict` when an open goal says the same; `precondition_required`, `stale_version`
   */
  async saveIn(tx: Tx, id: string, goal: SaveEpisodeGoal, ifMatch: number | undefined): Promise<void> {
    lockId(tx, id);
    const stored = await this.find(tx, id);
    if (stored === undefined) {
      if (ifMatch !== undefined) throw new ProblemError('not_found');
      return this.add(tx, id, goal);
    }
    if (!isSameGoal(stored, goal)) throw new ProblemError('id_reused');
    if (isUnchanged(stored, goal)) return;
    assertVersion(ifMatch, await this.present(tx, id, goal.patientId));
    return this.edit(tx, stored, goal);
  }

  private async add(tx: Tx, id: string, goal: SaveEpisodeGoal): Promise<void> {
    const today = await this.today(tx, goal);
    const row = { ...(await this.rowOf(tx, goal)), ...standing(goal, today), id };
    await tx.query(insertGoals, [JSON.stringify([row]), tx.userId, this.clock.now()]);
    const { patientId } = goal;
    tx.audit({ action: 'goal.add', objectType: 'episode-goal', objectId: id, patientId });
  }

  private async edit(tx: Tx, stored: StoredGoal, goal: SaveEpisodeGoal): Promise<void> {
    const today = await this.today(tx, goal);
    const { id, version, statusOn } = stored;
    const since = goal.status === stored.status ? (statusOn ?? today) : today;
    const row = { ...(goal.kind === 'activity' ? rowOfActivity(goal) : keptOf(stored)), ...standing(goal, since) };
    await tx.query(updateGoal, [id, version, JSON.stringify(row), this.clock.now()]);
    const { patientId } = goal;
    tx.audit({ action: 'goal.edit', objectType: 'episode-goal', objectId: id, patientId });
  }

  private async rowOf(tx: Tx, goal: SaveEpisodeGoal): Promise<GoalRow> {
    if (goal.kind === 'activity') return rowOfActivity(goal);
    const { assessmentId, episodeId, findingKey, measureId, side } = goal;
    const [signed] = await tx.query<{ assessed_on: string; findings: string }>(findingsQuery, [
      assessmentId,
      episodeId,
    ]);
    if (signed === undefined) throw new ProblemError('not_found');
    const source = { ...goal, assessedOn: signed.assessed_on };
    const findings = JSON.parse(signed.findings) as Finding[];
    const rows = rowsOfFindings(findings, new Set([findingKey]), source);
    const row = rows.find((each) => each['measure_id'] === measureId && each['side'] === side);
    if (row === undefined) throw wrongField('findingKey', 'sets no such goal in this assessment');
    return row;
  }

  /** The runner's day; the episode is theirs and open. */
  private async today(tx: Tx, goal: SaveEpisodeGoal): Promise<string> {
    const [place] = await tx.query<Place>(placeQuery, [goal.patientId, goal.episodeId]);
    if (place === undefined) throw new ProblemError('not_found');
    if (place.status === 'closed') {
      throw new ProblemError('rule_refused', { detail: 'The episode of this goal is closed.' });
    }
    const today = this.clock.today(place.time_zone);
    if (goal.kind === 'activity' && goal.scoredOn > today) throw wrongField('scoredOn', 'lies in the future');
    return today;
  }

  private async find(tx: Tx, id: string): Promise<StoredGoal | undefined> {
    const [row] = await tx.query<{ body: string }>(goalQuery, [id]);
    return row && (JSON.parse(row.body) as StoredGoal);
  }

  private async present(tx: Tx, id: string, patientId: string): Promise<EpisodeGoal> {
    const [row] = await tx.query<{ body: string }>(goalListQuery, [patientId]);
    const facts = row && (JSON.parse(row.body) as GoalFacts);
    const goal = facts && goalsView(facts).find((each) => each.id === id);
    if (goal === undefined) throw new ProblemError('not_found');
    return goal;
  }
}

function wrongField(path: string, message: string): ProblemError {
  return new ProblemError('invalid_input', { fields: [{ path, message }] });
}
