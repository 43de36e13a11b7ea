import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { type Patient, patient } from '@midstance/contracts/patients';
import { type Snooze, type Worklist, type WorklistView, worklist } from '@midstance/contracts/worklist';
import { Api } from '../../http/api';

const worklistUrl = '/api/worklist';
/** Rows of one page: three screens of a desk. */
const PAGE_SIZE = 40;

/** Who needs me, and putting it off. */
@Injectable({ providedIn: 'root' })
export class WorklistClient {
  private readonly api = inject(Api);

  /** The first page of a view, with counts and what stands beside the list. */
  first(view: Signal<WorklistView>) {
    return httpResource<Worklist>(() => ({ url: worklistUrl, params: { view: view(), limit: PAGE_SIZE } }), {
      parse: (answer) => worklist.parse(answer),
    });
  }

  /** The page after; `after` is `next` of the page before. */
  more(view: WorklistView, after: string): Promise<Worklist> {
    const query = new URLSearchParams({ view, limit: PAGE_SIZE.toString(), after });
    return this.api.get(`${worklistUrl}?${query.toString()}`, worklist);
  }

  /** How to reach a runner; recorded as an opening of their record. */
  runner(patientId: Signal<string>) {
    return httpResource<Patient>(() => `/api/patients/${patientId()}`, { parse: (answer) => patient.parse(answer) });
  }

  snooze(patientId: string, body: Snooze): Promise<void> {
    return this.api.put(`${worklistUrl}/${patientId}/snooze`, body, null);
  }
}
