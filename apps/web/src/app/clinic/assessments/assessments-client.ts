import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type Addendum,
  type Assessment,
  type DraftCompany,
  type SaveAssessment,
  type SavedAssessment,
  type SignedAssessments,
  addendum,
  assessment,
  assessmentList,
  draftCompany,
  savedAssessment,
  signedAssessments,
} from '@midstance/contracts/assessments';
import { episodeList } from '@midstance/contracts/episodes';
import { patient } from '@midstance/contracts/patients';
import { Api } from '../../http/api';

/** Everything the assessment screens ask of the server. */
@Injectable({ providedIn: 'root' })
export class AssessmentsClient {
  private readonly api = inject(Api);

  /** The runner an assessment is about. */
  patient(id: Signal<string>) {
    return httpResource(() => `/api/patients/${id()}`, { parse: (answer) => patient.parse(answer) });
  }

  episodes(patientId: Signal<string>) {
    return httpResource(() => `/api/patients/${patientId()}/episodes`, {
      parse: (answer) => episodeList.parse(answer).items,
    });
  }

  /** One assessment; throws a problem `not_found` for an id nothing was saved under yet. */
  find(id: string): Promise<Assessment> {
    return this.api.get(`/api/assessments/${id}`, assessment);
  }

  /** Id of the runner's newest signed assessment; `null` when there is none. */
  async lastSigned(patientId: string): Promise<string | null> {
    const { items } = await this.api.get(`/api/patients/${patientId}/assessments`, assessmentList);
    return items.find((row) => row.status === 'signed')?.id ?? null;
  }

  /** The runner's newest signed assessments, whole, newest first; with `after` those before that one. */
  signed(patientId: string, after?: string): Promise<SignedAssessments> {
    const query = after === undefined ? '' : `?after=${after}`;
    return this.api.get(`/api/patients/${patientId}/signed-assessments${query}`, signedAssessments);
  }

  /** Stores the whole draft. Throws a problem `stale_version` with `current` when somebody else saved meanwhile. */
  save(id: string, body: SaveAssessment, version: number | null): Promise<SavedAssessment> {
    return this.api.put(`/api/assessments/${id}`, body, savedAssessment, version === null ? {} : { version });
  }

  /** Says that the draft is open here; answers who else is in it, and the record when it is newer than `version`. */
  beInDraft(id: string, version: number): Promise<DraftCompany> {
    return this.api.put(`/api/assessments/${id}/presence`, { version }, draftCompany);
  }

  /** Locks the record; later changes are addenda. */
  sign(id: string, version: number): Promise<Assessment> {
    return this.api.post(`/api/assessments/${id}/sign`, {}, assessment, { version });
  }

  addAddendum(id: string, addendumId: string, text: string): Promise<Addendum> {
    return this.api.put(`/api/assessments/${id}/addenda/${addendumId}`, { text }, addendum);
  }
}
