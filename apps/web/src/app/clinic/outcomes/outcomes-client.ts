import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type OutcomeLink,
  type OutcomeLinkRequest,
  type OutcomeResponse,
  type Outcomes,
  type SaveOutcomeResponse,
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

  makeLink(body: OutcomeLinkRequest): Promise<OutcomeLink> {
    return this.api.post('/api/outcome-links', body, outcomeLink);
  }
}
