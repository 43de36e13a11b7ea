import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { type HandedLink, handedLink } from '@midstance/contracts/identity';
import {
  type ImportPreview,
  type ImportPreviewRequest,
  type ImportRequest,
  type ImportResult,
  type Patient,
  type PatientPage,
  type SavePatient,
  importPreview,
  importResult,
  patient,
  patientPage,
} from '@midstance/contracts/patients';
import { Api } from '../../http/api';

const patientsUrl = '/api/patients';
const PAGE_SIZE = 50;

/** What the list of runners shows. */
export interface PatientFilter {
  /** Start of a name, or a birth date. */
  readonly search: string;
  readonly archived: boolean;
  readonly mine: boolean;
}

/** The runners of the clinic: find, save, archive, import, invite. */
@Injectable({ providedIn: 'root' })
export class PatientsClient {
  private readonly api = inject(Api);

  first(filter: Signal<PatientFilter>) {
    return httpResource<PatientPage>(() => ({ url: patientsUrl, params: paramsOf(filter()) }), {
      parse: (answer) => patientPage.parse(answer),
    });
  }

  /** The page after; `after` is `next` of the page before. */
  more(filter: PatientFilter, after: string): Promise<PatientPage> {
    const query = new URLSearchParams({ ...paramsOf(filter), after });
    return this.api.get(`${patientsUrl}?${query.toString()}`, patientPage);
  }

  patient(id: Signal<string>) {
    return httpResource<Patient>(() => `${patientsUrl}/${id()}`, { parse: (answer) => patient.parse(answer) });
  }

  /** Creates, or edits with the version the change was made on. */
  save(id: string, body: SavePatient, version?: number): Promise<Patient> {
    return this.api.put(`${patientsUrl}/${id}`, body, patient, version === undefined ? {} : { version });
  }

  setArchived(id: string, archived: boolean): Promise<Patient> {
    return this.api.post(`${patientsUrl}/${id}/${archived ? 'archive' : 'restore'}`, {}, patient);
  }

  /** Puts me into the care team, or takes me out. */
  setCaring(id: string, caring: boolean): Promise<Patient> {
    const url = `${patientsUrl}/${id}/care-team/me`;
    return caring ? this.api.put(url, {}, patient) : this.api.delete(url, patient);
  }

  /** A link with which the runner opens an account. Shown once. */
  invite({ id, givenName, familyName, email }: Patient): Promise<HandedLink> {
    const body = { role: 'patient', patientId: id, displayName: `${givenName} ${familyName}`, email };
    return this.api.post('/api/invitations', body, handedLink);
  }

  /** A link with which a runner who has an account chooses a new password. */
  makeReset(patientId: string): Promise<HandedLink> {
    return this.api.post('/api/password-resets', { patientId }, handedLink);
  }

  /** Signs the runner out on every device. */
  endSessions(patientId: string): Promise<void> {
    return this.api.delete(`${patientsUrl}/${patientId}/sessions`, null);
  }

  previewImport(body: ImportPreviewRequest): Promise<ImportPreview> {
    return this.api.post(`${patientsUrl}/import/preview`, body, importPreview);
  }

  import(rows: ImportRequest['rows']): Promise<ImportResult> {
    return this.api.post(`${patientsUrl}/import`, { rows }, importResult);
  }
}

function paramsOf({ search, archived, mine }: PatientFilter): Record<string, string> {
  return { search, archived: String(archived), mine: String(mine), limit: PAGE_SIZE.toString() };
}
