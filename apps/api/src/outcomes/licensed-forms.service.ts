import { Injectable } from '@nestjs/common';
import { licensedFormProblems } from '@midstance/clinical/outcomes';
import type { LicensedForm, SaveLicensedForm } from '@midstance/contracts/outcomes';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { recordHash } from '../training/record-hash';
import { formListQuery, formQuery } from './outcomes.queries';

const storeForm = `
  INSERT INTO licensed_forms (code, language, licence_reference, licence_ends_on, items, version, saved_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (clinic_id, code) DO UPDATE SET language = excluded.language, licence_reference = excluded.licence_reference,
    licence_ends_on = excluded.licence_ends_on, items = excluded.items, version = excluded.version,
    saved_by = excluded.saved_by, saved_at = excluded.saved_at`;

/** Texts of questionnaires a clinic holds a licence for. They stay in its own rows. */
@Injectable()
export class LicensedForms {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal): Promise<string> {
    return this.database.read(principal, formListQuery, []);
  }

  /** Brings a text along, or replaces it with `ifMatch`. The same content again changes nothing. */
  save(principal: Principal, code: string, form: SaveLicensedForm, ifMatch: number | undefined): Promise<LicensedForm> {
    assertSound(code, form);
    return this.database.inTenant(principal, async (tx) => {
      lockId(tx, `${tx.clinicId}/${code}`);
      const stored = await this.find(tx, code);
      if (stored !== null && isSame(stored, form)) return stored;
      if (stored !== null) assertVersion(ifMatch, stored);
      const version = (stored?.version ?? 0) + 1;
      const { language, licenceReference, licenceEndsOn, items } = form;
      const row = [language, licenceReference, licenceEndsOn, JSON.stringify(items), version, tx.userId];
      tx.queue(storeForm, [code, ...row, this.clock.now()]);
      tx.audit({ action: 'licensed-form.save', objectType: 'licensed-form', fields: [code] });
      return { ...form, code, version };
    });
  }

  private async find(tx: Tx, code: string): Promise<LicensedForm | null> {
    const [row] = await tx.query<{ body: string }>(formQuery, [code]);
    return row === undefined ? null : (JSON.parse(row.body) as LicensedForm);
  }
}

function isSame(stored: LicensedForm, { language, licenceReference, licenceEndsOn, items }: SaveLicensedForm): boolean {
  const { code, version } = stored;
  return recordHash(stored).equals(recordHash({ code, version, language, licenceReference, licenceEndsOn, items }));
}

function assertSound(code: string, form: SaveLicensedForm): void {
  const problems = licensedFormProblems({ code, ...form });
  if (problems.length === 0) return;
  throw new ProblemError('invalid_input', {
    fields: problems.map(({ field }) => ({ path: pathOf(field), message: wordsOf(field) })),
  });
}

/** The library counts items from 1, the body from 0. */
function pathOf(field: string): string {
  return field.replace(/^items\.(\d+)/, (_, number: string) => `items.${Number(number) - 1}`);
}

function wordsOf(field: string): string {
  if (field === 'code') return 'is not a questionnaire of the clinical library';
  if (field === 'items') return 'has another number of items than the form';
  return field.endsWith('.options') ? 'needs one text for every answer of this item' : 'must not be empty';
}
