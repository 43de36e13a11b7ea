import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { type Episode, episodeList } from '@midstance/contracts/episodes';
import { type Patient, patient } from '@midstance/contracts/patients';
import { Api } from '../../http/api';

/** Who a screen below the chart is about: the person, their episodes, and whose they are. */
@Injectable({ providedIn: 'root' })
export class RunnerFile {
  private readonly api = inject(Api);

  patient(id: Signal<string>) {
    return httpResource<Patient>(() => `/api/patients/${id()}`, { parse: (answer) => patient.parse(answer) });
  }

  episodes(id: Signal<string>) {
    return httpResource<readonly Episode[]>(() => `/api/patients/${id()}/episodes`, {
      parse: (answer) => episodeList.parse(answer).items,
    });
  }

  /** Only the care team decides about a plan. */
  joinCareTeam(id: string): Promise<Patient> {
    return this.api.put(`/api/patients/${id}/care-team/me`, {}, patient);
  }
}
