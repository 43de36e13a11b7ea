import { Injectable } from '@nestjs/common';
import type { Finding } from '@midstance/clinical/findings';
import type {
  Addendum,
  Assessment,
  SaveAssessment,
  SavedAssessment,
  SignedQuery,
} from '@midstance/contracts/assessments';
import { createHash } from 'node:crypto';
import { Clock, localTime } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { setGoals } from '../episode-goals/set-goals';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { noteRedFlags } from '../red-flags/red-flag-store';
import { gateResults, storeGateResults } from '../return-to-run/gate-results';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { assessmentListQuery, assessmentQuery, signedAssessmentsQuery } from './assessments.queries';
import { AssessmentsRepository, type Place, type StoredHead } from './assessments.repository';
import { checkContent } from './check-content';
import { checkValues } from './check-values';
import { evaluationOf, snapshotOf, type SigningRecord } from './evaluate-signed';
import { noteTest } from './retest';

/** Drafts, signed assessments and their addenda. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly assessments: AssessmentsRepository,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal, patientId: string): Promise<string> {
    const audit = { action: 'assessments.open', objectType: 'patient', objectId: patientId, patientId };
    return this.database.read(principal, assessmentListQuery, [patientId], audit);
  }

  /** Signed assessments, whole, newest first. */
  signed(principal: Principal, patientId: string, { after, limit }: SignedQuery): Promise<string> {
    const audit = { action: 'assessments.open', objectType: 'patient', objectId: patientId, patientId };
    return this.database.read(principal, signedAssessmentsQuery, [patientId, after ?? null, limit], audit);
  }

  /** One assessment with the signed one before it, in one round trip. */
  show(principal: Principal, id: string): Promise<string> {
    const audit = { action: 'assessment.open', objectType: 'assessment', objectId: id };
    return this.database.read(principal, assessmentQuery, [id], audit);
  }

  save(principal: Principal, id: string, draft: SaveAssessment, ifMatch: number | undefined): Promise<SavedAssessment> {
    return this.database.inTenant(principal, (tx) => this.saveIn(tx, id, draft, ifMatch));
  }

  sign(principal: Principal, id: string, ifMatch: number | undefined): Promise<Assessment> {
    return this.database.inTenant(principal, async (tx) => {
      const patientId = await this.signIn(tx, id, ifMatch);
      await this.worklist.refresh(tx, patientId);
      return this.present(tx, id);
    });
  }

  addAddendum(principal: Principal, id: string, addendumId: string, text: string): Promise<Addendum> {
    return this.database.inTenant(principal, (tx) => this.addAddendumIn(tx, id, addendumId, text));
  }

  /**
   * Stores a whole draft; the same body again changes nothing. Nothing of it is on the worklist before it is signed.
   *
   * @throws {ProblemError} `invalid_input` naming fields as `values.3.unit`; `not_found` for an unknown episode;
   *   `rule_refused` for a closed one; `already_signed`; `precondition_required`, `stale_version` with `current`
   */
  async saveIn(tx: Tx, id: string, draft: SaveAssessment, ifMatch?: number): Promise<SavedAssessment> {
    const warnings = [...checkContent(draft)];
    const hash = draftHash(draft);
    lockId(tx, id);
    const { stored, place } = await this.assessments.find(tx, id, draft);
    if (stored?.status === 'signed') throw new ProblemError('already_signed');
    if (stored?.body_hash.equals(hash)) {
      return { id, version: stored.version, savedAt: stored.updated_at.toISOString(), warnings };
    }
    await this.assertMayWrite(tx, id, draft, ifMatch, stored);
    this.assertPlace(draft, place);
    const now = this.clock.now();
    this.assessments.save(tx, id, draft, hash, now);
    const { patientId } = draft;
    tx.audit({ action: 'assessment.save', objectType: 'assessment', objectId: id, patientId });
    return { id, version: (stored?.version ?? 0) + 1, savedAt: now.toISOString(), warnings };
  }

  /**
   * Signs a draft: its results and findings are worked out here and kept as they stand, gates of the return-to-run plan
   * get what was measured. Signing again with the version that was signed changes nothing. The worklist is left to the
   * caller.
   *
   * @returns the patient's id
   */
  async signIn(tx: Tx, id: string, ifMatch: number | undefined): Promise<string> {
    lockId(tx, id);
    const record = await this.assessments.readForSigning(tx, id);
    if (record === undefined) throw new ProblemError('not_found');
    const { patientId, assessedOn, involvedSide, version } = record;
    if (record.status === 'signed') {
      if (ifMatch === version - 1) return patientId;
      throw new ProblemError('already_signed');
    }
    if (ifMatch !== version) assertVersion(ifMatch, await this.present(tx, id));
    assertSignable(record);
    const evaluation = evaluationOf(record);
    const now = this.clock.now();
    const snapshot = snapshotOf(record, evaluation);
    this.assessments.sign(tx, id, version, snapshot, now);
    const source = { patientId, episodeId: record.episodeId, assessmentId: id, assessedOn };
    setGoals(tx, source, snapshot.findings as Finding[], record.findingDecisions, now);
    noteRedFlags(tx, record, snapshot.redFlags, now, localTime(now, record.patient.timeZone));
    storeGateResults(tx, patientId, assessedOn, gateResults(evaluation, involvedSide), now);
    noteTest(tx, patientId, evaluation, assessedOn);
    tx.audit({ action: 'assessment.sign', objectType: 'assessment', objectId: id, patientId });
    return patientId;
  }

  /** Adds words to a signed assessment; the same addendum again changes nothing. */
  async addAddendumIn(tx: Tx, id: string, addendumId: string, text: string): Promise<Addendum> {
    lockId(tx, addendumId);
    const assessment = await this.present(tx, id);
    const known = await this.assessments.findAddendum(tx, addendumId);
    if (known === undefined) {
      if (assessment.status === 'draft') {
        throw new ProblemError('conflict', { detail: 'This is still a draft: change it instead.' });
      }
      this.assessments.insertAddendum(tx, addendumId, assessment, text, this.clock.now());
      const { patientId } = assessment;
      tx.audit({ action: 'assessment.addend', objectType: 'assessment', objectId: id, patientId });
    } else if (known.assessmentId !== id || known.text !== text) throw new ProblemError('id_reused');
    const added = (await this.present(tx, id)).addenda.find((each) => each.id === addendumId);
    if (added === undefined) throw new ProblemError('not_found');
    return added;
  }

  private async present(tx: Tx, id: string): Promise<Assessment> {
    const assessment = await this.assessments.read(tx, id);
    if (assessment === undefined) throw new ProblemError('not_found');
    return assessment;
  }

  private async assertMayWrite(
    tx: Tx,
    id: string,
    draft: SaveAssessment,
    ifMatch: number | undefined,
    stored: StoredHead | undefined,
  ): Promise<void> {
    if (stored === undefined) {
      if (ifMatch !== undefined) throw new ProblemError('not_found');
      return;
    }
    if (stored.patient_id !== draft.patientId) throw new ProblemError('id_reused');
    if (ifMatch !== stored.version) assertVersion(ifMatch, await this.present(tx, id));
  }

  private assertPlace({ assessedOn }: SaveAssessment, place: Place | undefined): void {
    if (place === undefined) throw new ProblemError('not_found');
    if (place.status === 'closed') throw closedEpisode();
    if (!place.battery_known) throw wrongField('batteryId', 'has no such version in this clinic');
    if (assessedOn > this.clock.today(place.time_zone)) throw wrongField('assessedOn', 'lies in the future');
  }
}

function wrongField(path: string, message: string): ProblemError {
  return new ProblemError('invalid_input', { fields: [{ path, message }] });
}

/** Fingerprint of a draft. The contract puts the keys of every object in its own order, so that equal drafts read equal. */
function draftHash(draft: SaveAssessment): Buffer {
  return createHash('sha256').update(JSON.stringify(draft)).digest();
}

function closedEpisode(): ProblemError {
  return new ProblemError('rule_refused', { detail: 'The episode of this assessment is closed.' });
}

function assertSignable({ episode, values }: SigningRecord): void {
  if (episode.status === 'closed') throw closedEpisode();
  if (values.length === 0) throw new ProblemError('rule_refused', { detail: 'Nothing is recorded yet.' });
  const fields = [...checkValues(values).warnings];
  if (fields.length > 0) throw new ProblemError('invalid_input', { fields });
}
