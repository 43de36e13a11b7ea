import { Injectable } from '@nestjs/common';
import type { ClinicTemplate, SaveClinicTemplate } from '@midstance/contracts/program-templates';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { recordHash } from '../training/record-hash';
import { assertProgram } from './program-rules';
import { insertTemplate, templateListQuery, templateQuery } from './templates.queries';

/** Programs without a runner that a clinic keeps to begin from; every version stays. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal): Promise<string> {
    return this.database.read(principal, templateListQuery, []);
  }

  save(
    principal: Principal,
    id: string,
    body: SaveClinicTemplate,
    ifMatch: number | undefined,
  ): Promise<ClinicTemplate> {
    return this.database.inTenant(principal, (tx) => this.saveIn(tx, id, body, ifMatch));
  }

  /**
   * Makes a template, or its next version with `ifMatch`; the same content again changes nothing.
   *
   * @throws {ProblemError} `invalid_input` with the path of what cannot be prescribed; `precondition_required`,
   *   `stale_version` with `current`; `not_found` for a version of a template that is not there
   */
  async saveIn(tx: Tx, id: string, body: SaveClinicTemplate, ifMatch: number | undefined): Promise<ClinicTemplate> {
    lockId(tx, id);
    const current = await this.find(tx, id);
    if (current === undefined && ifMatch !== undefined) throw new ProblemError('not_found');
    if (current !== undefined) {
      if (isSame(current, body)) return current;
      assertVersion(ifMatch, current);
    }
    assertProgram(body.content, []);
    const { title, content, retired } = body;
    const made = [
      id,
      (current?.version ?? 0) + 1,
      title,
      JSON.stringify(content),
      retired,
      tx.userId,
      this.clock.now(),
    ];
    await tx.query(insertTemplate, made);
    tx.audit({ action: 'program-template.save', objectType: 'program-template', objectId: id });
    const saved = await this.find(tx, id);
    if (saved === undefined) throw new ProblemError('not_found');
    return saved;
  }

  private async find(tx: Tx, id: string): Promise<ClinicTemplate | undefined> {
    const [row] = await tx.query<{ body: string }>(templateQuery, [id]);
    return row && (JSON.parse(row.body) as ClinicTemplate);
  }
}

function isSame(current: ClinicTemplate, { title, content, retired }: SaveClinicTemplate): boolean {
  const stored = recordHash({ title: current.title, content: current.content, retired: current.retired });
  return stored.equals(recordHash({ title, content, retired }));
}
