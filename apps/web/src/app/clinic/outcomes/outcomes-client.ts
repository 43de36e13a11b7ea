import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type LicensedForm,
  type OutcomeLink,
  type OutcomeLinkRequest,
  type OutcomeResponse,
  type Outcomes,
  type SaveLicensedForm,
  type SaveOutcomeResponse,
  licensedForm,
  licensedFormList,
  outcomeLink,
  outcomeResponse,
  outcomes,
} from '@midstance/contracts/outcomes';
import { Api } from '../../http/api';

/** A runner's questionnaires: look, record, hand out a link. */
@Injectable({ providedIn: 'root' })
export class OutcomesClient {
  private readonly api = inject(Api);

  outcomes(patientId: Signal<string>) {
    return httpResource<Outcomes>(() => `/api/patients/${patientId()}/outcomes`, {
      parse: (answer) => outcomes.parse(answer),
    });
  }

  record(id: string, body: SaveOutcomeResponse): Promise<OutcomeResponse> {
    return this.api.put(`/api/outcome-responses/${id}`, body, outcomeResponse);
  }

  /** Takes a response out of the count that should not be there; it stays readable. */
  void(id: string, reason: string): Promise<OutcomeResponse> {
    return this.api.put(`/api/outcome-responses/${id}/void`, { reason }, outcomeResponse);
  }

  withdrawLink(id: string): Promise<void> {
    return this.api.delete(`/api/outcome-links/${id}`, null);
  }

  makeLink(body: OutcomeLinkRequest): Promise<OutcomeLink> {
    return this.api.post('/api/outcome-links', body, outcomeLink);
  }

  /** Texts the clinic holds a licence for. */
  forms() {
    return httpResource<readonly LicensedForm[]>(() => '/api/licensed-forms', {
      parse: (answer) => licensedFormList.parse(answer).items,
    });
  }

  /** Adds a text, or replaces it on the version it was opened with. */
  saveForm(code: string, body: SaveLicensedForm, version?: number): Promise<LicensedForm> {
    return this.api.put(`/api/licensed-forms/${code}`, body, licensedForm, version === undefined ? {} : { version });
  }
}
