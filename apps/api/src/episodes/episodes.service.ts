import { Injectable } from '@nestjs/common';
import { batteries } from '@midstance/clinical/measures';
import type { Episode, SaveEpisode } from '@midstance/contracts/episodes';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { PatientEntity } from '../patients/patient.entity';
import { recordHash } from '../training/record-hash';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { EpisodeEntity } from './episode.entity';
import { episodeListQuery, episodeQuery } from './episodes.queries';

const contentFields = [
  'complaint',
  'region',
  'side',
  'onsetDate',
  'startedOn',
  'factors',
  'precautions',
  'goal',
  'preInjuryWeeklyRunMin',
  'status',
] as const satisfies (keyof SaveEpisode)[];

/** Injuries from onset to discharge. */
@Injectable()
export class EpisodesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal, patientId: string): Promise<string> {
    const audit = { action: 'episodes.open', objectType: 'patient', objectId: patientId, patientId };
    return this.database.read(principal, episodeListQuery, [patientId], audit);
  }

  /** Opens an episode, or edits, closes and reopens one with `ifMatch`. The same content again changes nothing. */
  save(principal: Principal, id: string, body: SaveEpisode, ifMatch: number | undefined): Promise<Episode> {
    return this.database.inTenant(principal, async (tx) => {
      await this.saveIn(tx, id, body, ifMatch);
      const episode = await this.read(tx, id);
      await this.worklist.refresh(tx, episode.patientId);
      return episode;
    });
  }

  /**
   * Opens or edits inside a transaction. The worklist is left to the caller.
   *
   * @throws {ProblemError} `invalid_input` for an unknown complaint and impossible dates; `id_reused` for another
   *   patient; `precondition_required`, `stale_version` with `current`; `not_found` for an unknown patient
   */
  async saveIn(tx: Tx, id: string, episode: SaveEpisode, ifMatch?: number): Promise<void> {
    lockId(tx, id);
    const stored = await tx.manager.findOneBy(EpisodeEntity, { clinicId: tx.clinicId, id });
    if (stored === null && ifMatch !== undefined) throw new ProblemError('not_found');
    if (stored !== null && stored.patientId !== episode.patientId) throw new ProblemError('id_reused');
    const changed = contentFields.filter((field) => stored === null || differs(stored[field], episode[field]));
    if (changed.length === 0) return;
    if (stored !== null) assertVersion(ifMatch, await this.read(tx, id));
    await this.assertSound(tx, episode);
    await this.write(tx, id, episode, stored);
    const action = actionOf(stored, episode);
    tx.audit({ action, objectType: 'episode', objectId: id, patientId: episode.patientId, fields: changed });
  }

  private async write(tx: Tx, id: string, episode: SaveEpisode, stored: EpisodeEntity | null): Promise<void> {
    const now = this.clock.now();
    const closedAt = episode.status === 'open' ? null : (stored?.closedAt ?? now);
    const row = { ...episode, closedAt, updatedAt: now, version: (stored?.version ?? 0) + 1 };
    if (stored === null) {
      const made = { clinicId: tx.clinicId, id, createdBy: tx.userId, createdAt: now };
      await tx.manager.insert(EpisodeEntity, { ...row, ...made });
    } else {
      await tx.manager.update(EpisodeEntity, { clinicId: tx.clinicId, id, version: stored.version }, row);
    }
  }

  private async assertSound(tx: Tx, episode: SaveEpisode): Promise<void> {
    const patient = await tx.manager.findOneBy(PatientEntity, { clinicId: tx.clinicId, id: episode.patientId });
    if (patient === null) throw new ProblemError('not_found');
    const fields = faultsOf(episode, this.clock.today(patient.timeZone));
    if (fields.length > 0) throw new ProblemError('invalid_input', { fields });
  }

  private async read(tx: Tx, id: string): Promise<Episode> {
    const [row] = await tx.query<{ body: string }>(episodeQuery, [id]);
    if (row === undefined) throw new ProblemError('not_found');
    return JSON.parse(row.body) as Episode;
  }
}

function differs(stored: unknown, sent: unknown): boolean {
  return !recordHash({ value: stored }).equals(recordHash({ value: sent }));
}

function actionOf(stored: EpisodeEntity | null, { status }: SaveEpisode): string {
  if (stored === null) return 'episode.open';
  if (stored.status === status) return 'episode.edit';
  return status === 'closed' ? 'episode.close' : 'episode.reopen';
}

function faultsOf(
  { complaint, startedOn, onsetDate }: SaveEpisode,
  today: string,
): { path: string; message: string }[] {
  const faults: { path: string; message: string }[] = [];
  if (!batteries.some((battery) => battery.id === complaint)) {
    faults.push({ path: 'complaint', message: 'is not a complaint of the clinical library' });
  }
  if (startedOn > today) faults.push({ path: 'startedOn', message: 'lies in the future' });
  if (onsetDate !== null && onsetDate > startedOn) {
    faults.push({ path: 'onsetDate', message: 'lies after the start of the episode' });
  }
  return faults;
}
