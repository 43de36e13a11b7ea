import { Injectable } from '@nestjs/common';
import { allTemplates } from '@midstance/clinical/exercises/templates';
import { heldBack } from '@midstance/clinical/red-flags';
import type { ProgramTemplateRow, SaveProgram } from '@midstance/contracts/programs';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { readOpenRedFlags } from '../red-flags/red-flag-store';
import { recordHash } from '../training/record-hash';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { assertProgram } from './program-rules';
import { currentProgramQuery } from './programs.queries';
import { ProgramsRepository, type NewestVersion } from './programs.repository';

/** Version of the built-in templates, kept with what was made from them. */
const TEMPLATES_VERSION = 1;

interface StatusChange {
  readonly status: 'active' | 'paused' | 'ended';
  readonly reason: string;
}

/** Assigns and changes prescriptions; every version stays. */
@Injectable()
export class ProgramsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly programs: ProgramsRepository,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  templates(): { items: ProgramTemplateRow[] } {
    const items = allTemplates().map(({ id, title, condition, weeks, blocks, protocolId }) => ({
      id,
      version: TEMPLATES_VERSION,
      title,
      condition,
      weeks,
      blockTitles: blocks.map((block) => block.title),
      exerciseCount: new Set(blocks.flatMap((block) => block.items.map(([exerciseId]) => exerciseId))).size,
      protocolId,
    }));
    return { items };
  }

  current(principal: Principal, patientId: string): Promise<string> {
    const audit = { action: 'program.open', objectType: 'patient', objectId: patientId, patientId };
    return this.database.read(principal, currentProgramQuery, [patientId], audit);
  }

  /** Assigns a program, or writes its next version with `If-Match`. The same content again changes nothing. */
  async save(principal: Principal, id: string, program: SaveProgram, ifMatch: number | undefined): Promise<number> {
    return this.database.inTenant(principal, async (tx) => {
      const version = await this.saveIn(tx, id, program, ifMatch);
      await this.worklist.refresh(tx, program.patientId);
      return version;
    });
  }

  /** Pauses, resumes or ends a program: a version like any other. */
  async setStatus(
    principal: Principal,
    id: string,
    change: StatusChange,
    ifMatch: number | undefined,
  ): Promise<number> {
    return this.database.inTenant(principal, async (tx) => {
      const newest = await this.programs.newest(tx, id);
      if (newest === undefined) throw new ProblemError('not_found');
      assertVersion(ifMatch, newest);
      const { patient_id: patientId, episode_id: episodeId, content, version } = newest;
      const next = { patientId, episodeId, content, reason: change.reason, redFlagReason: null };
      await this.programs.insert(tx, id, version + 1, change.status, next, this.clock.now());
      tx.audit({ action: `program.${change.status}`, objectType: 'program', objectId: id, patientId });
      await this.worklist.refresh(tx, patientId);
      return version + 1;
    });
  }

  /**
   * Assigns or changes inside a transaction. The worklist is left to the caller.
   *
   * @throws {ProblemError} `invalid_input` for what cannot be prescribed; `not_found` without an open episode;
   *   `red_flag_open` for an assignment without a reason while one holds programs back; `id_reused`;
   *   `precondition_required`, `stale_version`
   */
  async saveIn(tx: Tx, id: string, program: SaveProgram, ifMatch: number | undefined): Promise<number> {
    const newest = await this.programs.newest(tx, id);
    if (newest !== undefined && isSame(newest, program)) return newest.version;
    if (newest !== undefined) {
      if (newest.patient_id !== program.patientId) throw new ProblemError('id_reused');
      assertVersion(ifMatch, newest);
    }
    if (!(await this.programs.hasOpenEpisode(tx, program.patientId, program.episodeId)))
      throw new ProblemError('not_found');
    assertProgram(program.content, await this.programs.precautions(tx, program.episodeId, this.clock.now()));
    const redFlagReason = newest === undefined ? await this.reasonDespiteRedFlag(tx, program) : null;
    const version = (newest?.version ?? 0) + 1;
    await this.programs.insert(tx, id, version, 'active', { ...program, redFlagReason }, this.clock.now());
    const action = version === 1 ? 'program.assign' : 'program.change';
    tx.audit({ action, objectType: 'program', objectId: id, patientId: program.patientId });
    return version;
  }

  /** The reason to assign although a red flag holds programs back; `null` when none does. */
  private async reasonDespiteRedFlag(tx: Tx, { patientId, redFlagReason }: SaveProgram): Promise<string | null> {
    const held = heldBack('program', await readOpenRedFlags(tx, patientId));
    if (held === null) return null;
    if (redFlagReason === null) throw new ProblemError('red_flag_open', { detail: held.words });
    return redFlagReason;
  }
}

function isSame(newest: NewestVersion, { patientId, content, reason }: SaveProgram): boolean {
  const stored = recordHash({ patientId: newest.patient_id, content: newest.content, reason: newest.reason });
  return stored.equals(recordHash({ patientId, content, reason }));
}
