import { Injectable } from '@nestjs/common';
import type { Patient, PatientQuery, SavePatient } from '@midstance/contracts/patients';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { assertVersion } from '../http/etag';
import { ProblemError } from '../http/problem-error';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import type { PatientEntity } from './patient.entity';
import { patientListQuery, patientQuery } from './patients.queries';
import { PatientsRepository, searchColumns, type PatientContent } from './patients.repository';
import { parseSearch, type PatientSearch } from './search-text';

const contentFields = [
  'givenName',
  'familyName',
  'birthDate',
  'sexForNorms',
  'email',
  'phone',
  'timeZone',
  'bodyMassKg',
  'bodyHeightCm',
] as const satisfies (keyof PatientContent)[];

/** The runners of a clinic: who they are and whose they are. */
@Injectable()
export class PatientsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly patients: PatientsRepository,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /** A page of the list by name. */
  list(principal: Principal, { search, archived, mine, after, limit }: PatientQuery): Promise<string> {
    const wanted = parseSearch(search);
    const values = [archived === 'true', mine === 'true', after ?? null, limit, ...searchValues(wanted)];
    return this.database.read(principal, patientListQuery(wanted.kind), values);
  }

  async show(principal: Principal, id: string): Promise<Patient> {
    const audit = { action: 'patient.open', objectType: 'patient', objectId: id, patientId: id };
    return JSON.parse(await this.database.read(principal, patientQuery, [id], audit)) as Patient;
  }

  /** Creates a patient, or edits one with `ifMatch`. The same content again changes nothing. */
  save(principal: Principal, id: string, body: SavePatient, ifMatch: number | undefined): Promise<Patient> {
    return this.change(principal, id, (tx) => this.saveIn(tx, id, body, ifMatch));
  }

  /** Takes a patient out of the lists, or puts them back; the record stays whole. */
  setArchived(principal: Principal, id: string, archived: boolean): Promise<Patient> {
    return this.change(principal, id, (tx) => this.setArchivedIn(tx, id, archived));
  }

  /** Puts the caller into the patient's care team, or takes them out. */
  setCaring(principal: Principal, id: string, caring: boolean): Promise<Patient> {
    return this.database.inTenant(principal, async (tx) => {
      await this.patients.read(tx, id);
      if (caring) this.patients.joinCareTeam(tx, id, this.clock.now());
      else this.patients.leaveCareTeam(tx, id);
      const action = caring ? 'care-team.join' : 'care-team.leave';
      tx.audit({ action, objectType: 'patient', objectId: id, patientId: id });
      return this.patients.read(tx, id);
    });
  }

  /**
   * Creates or edits inside a transaction; the creator joins the care team. The worklist is left to the caller.
   *
   * @throws {ProblemError} `possible_duplicate` with `current` unless `acceptDuplicate`; `precondition_required`,
   *   `stale_version` with `current`; `invalid_input` for a birth date in the future
   */
  async saveIn(tx: Tx, id: string, { acceptDuplicate, ...patient }: SavePatient, ifMatch?: number): Promise<void> {
    lockId(tx, id);
    const stored = await this.patients.find(tx, id);
    if (stored === null && ifMatch !== undefined) throw new ProblemError('not_found');
    const changed = contentFields.filter((field) => stored?.[field] !== patient[field]);
    if (stored !== null && changed.length === 0) return;
    if (stored !== null) assertVersion(ifMatch, await this.patients.read(tx, id));
    this.assertBorn(patient);
    const renamed = changed.some((field) => field === 'givenName' || field === 'familyName' || field === 'birthDate');
    if (renamed && !acceptDuplicate) await this.assertNew(tx, id, patient);
    await this.write(tx, id, patient, stored);
    const action = stored === null ? 'patient.create' : 'patient.edit';
    tx.audit({ action, objectType: 'patient', objectId: id, patientId: id, fields: changed });
  }

  private async write(tx: Tx, id: string, patient: PatientContent, stored: PatientEntity | null): Promise<void> {
    const now = this.clock.now();
    if (stored !== null) {
      await this.patients.update(tx, id, stored.version, { ...patient, ...searchColumns(patient) }, now);
      return;
    }
    await this.patients.insert(tx, id, patient, now);
    this.patients.joinCareTeam(tx, id, now);
  }

  private async setArchivedIn(tx: Tx, id: string, archived: boolean): Promise<void> {
    lockId(tx, id);
    const stored = await this.patients.find(tx, id);
    if (stored === null) throw new ProblemError('not_found');
    if ((stored.archivedAt !== null) === archived) return;
    const now = this.clock.now();
    await this.patients.update(tx, id, stored.version, { archivedAt: archived ? now : null }, now);
    const action = archived ? 'patient.archive' : 'patient.restore';
    tx.audit({ action, objectType: 'patient', objectId: id, patientId: id });
  }

  private assertBorn({ birthDate, timeZone }: PatientContent): void {
    if (birthDate <= this.clock.today(timeZone)) return;
    throw new ProblemError('invalid_input', { fields: [{ path: 'birthDate', message: 'lies in the future' }] });
  }

  private async assertNew(tx: Tx, id: string, patient: PatientContent): Promise<void> {
    this.patients.lockIdentity(tx, patient);
    const [known] = await this.patients.findDuplicates(tx, id, patient);
    if (known !== undefined) throw new ProblemError('possible_duplicate', { current: known });
  }

  private change(principal: Principal, id: string, work: (tx: Tx) => Promise<void>): Promise<Patient> {
    return this.database.inTenant(principal, async (tx) => {
      await work(tx);
      const patient = await this.patients.read(tx, id);
      await this.worklist.refresh(tx, id);
      return patient;
    });
  }
}

function searchValues(search: PatientSearch): string[] {
  if (search.kind === 'all') return [];
  return search.kind === 'birth-date' ? [search.date] : [search.whole, search.first, search.rest];
}
