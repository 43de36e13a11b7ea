import { Injectable } from '@nestjs/common';
import type {
  ImportPreview,
  ImportPreviewRequest,
  ImportRequest,
  ImportResult,
  ImportRow,
} from '@midstance/contracts/patients';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { readPatientFile, type FileRow } from './import-file';
import { identityKey, searchColumns, type PatientContent } from './patients.repository';

const insertPatients = `
  INSERT INTO patients (id, given_name, family_name, search_given, search_family, birth_date, sex_for_norms, email, phone,
    time_zone, body_mass_kg, body_height_cm, created_by, created_at, updated_at)
  SELECT s.id, s."givenName", s."familyName", s."searchGiven", s."searchFamily", s."birthDate", s."sexForNorms", s.email,
    s.phone, s."timeZone", s."bodyMassKg", s."bodyHeightCm", $2, $3, $3
  FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "givenName" text, "familyName" text, "searchGiven" text,
    "searchFamily" text, "birthDate" date, "sexForNorms" text, email text, phone text, "timeZone" text,
    "bodyMassKg" double precision, "bodyHeightCm" double precision)
  ON CONFLICT (clinic_id, id) DO NOTHING RETURNING id`;

const findKnown = `
  SELECT DISTINCT ON (s.key) s.key, p.id FROM jsonb_to_recordset($1::jsonb)
    AS s(key text, "searchGiven" text, "searchFamily" text, "birthDate" date)
  JOIN patients p ON p.birth_date = s."birthDate" AND p.search_family = s."searchFamily"
    AND p.search_given = s."searchGiven"
  ORDER BY s.key, p.created_at, p.id`;

/** Brings patients in from a file: shown first, line by line, then the lines the therapist kept. */
@Injectable()
export class PatientImportService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /** Reads a file and says of every line what would happen; nothing is saved. */
  preview(principal: Principal, { csv, mapping, timeZone }: ImportPreviewRequest): Promise<ImportPreview> {
    const file = readPatientFile(csv, mapping, timeZone);
    const today = this.clock.today(timeZone);
    const born = file.rows.map((row) => notBornYet(row, today, file.mapping.birthDate ?? 'birthDate'));
    return this.database.inTenant(principal, async (tx) => {
      const known = await knownPeople(tx, born);
      const rows = born.map((row): ImportRow => {
        const duplicateOf = row.patient === null ? null : (known.get(identityKey(row.patient)) ?? null);
        return { ...row, duplicateOf };
      });
      const { columns, mapping: used } = file;
      return { columns, mapping: used, rows, ...counts(rows) };
    });
  }

  /** Saves the rows, all or none; a row whose id is there already adds nothing. */
  import(principal: Principal, { rows }: ImportRequest): Promise<ImportResult> {
    this.assertSound(rows);
    const people = rows.map(({ id, patient }) => ({ id, ...patient, ...searchColumns(patient) }));
    return this.database.inTenant(principal, async (tx) => {
      const now = this.clock.now();
      const created = await tx.query<{ id: string }>(insertPatients, [JSON.stringify(people), tx.userId, now]);
      for (const { id } of created) {
        tx.queue('INSERT INTO care_team (patient_id, user_id, since) VALUES ($1, $2, $3)', [id, tx.userId, now]);
        tx.audit({ action: 'patient.import', objectType: 'patient', objectId: id, patientId: id });
        await this.worklist.refresh(tx, id);
      }
      return { created: created.length, alreadyThere: rows.length - created.length };
    });
  }

  private assertSound(rows: ImportRequest['rows']): void {
    const ids = new Set<string>();
    const fields = rows.flatMap(({ id, patient }, index) => {
      const isRepeated = ids.has(id);
      ids.add(id);
      if (isRepeated) return [{ path: `rows.${index}.id`, message: 'is there twice' }];
      const isBorn = patient.birthDate <= this.clock.today(patient.timeZone);
      return isBorn ? [] : [{ path: `rows.${index}.patient.birthDate`, message: 'lies in the future' }];
    });
    if (fields.length > 0) throw new ProblemError('invalid_input', { fields });
  }
}

function notBornYet(row: FileRow, today: string, column: string): FileRow {
  if (row.patient === null || row.patient.birthDate <= today) return row;
  return { ...row, patient: null, errors: [{ column, message: 'lies in the future' }] };
}

async function knownPeople(tx: Tx, rows: readonly FileRow[]): Promise<Map<string, string>> {
  const people = rows.flatMap(({ patient }) => (patient === null ? [] : [personOf(patient)]));
  const known = await tx.query<{ key: string; id: string }>(findKnown, [JSON.stringify(people)]);
  return new Map(known.map(({ key, id }) => [key, id]));
}

function personOf(patient: PatientContent) {
  return { key: identityKey(patient), birthDate: patient.birthDate, ...searchColumns(patient) };
}

function counts(rows: readonly ImportRow[]): Pick<ImportPreview, 'ready' | 'withErrors' | 'duplicates'> {
  const withErrors = rows.filter((row) => row.patient === null).length;
  const duplicates = rows.filter((row) => row.duplicateOf !== null).length;
  return { ready: rows.length - withErrors - duplicates, withErrors, duplicates };
}
