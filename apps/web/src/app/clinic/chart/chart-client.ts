import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { type AccessLogEntry, accessLogPage } from '@midstance/contracts/audit';
import { type Chart, chart } from '@midstance/contracts/chart';
import { type Patient, patient } from '@midstance/contracts/patients';
import { type Episode, type SaveEpisode, episode, episodeList } from '@midstance/contracts/episodes';
import { Api } from '../../http/api';

/** Who opened or changed a record, newest first. */
export interface AccessLogPage {
  readonly items: readonly AccessLogEntry[];
  readonly next: string | null;
}

/** A runner's chart, episodes and access log. */
@Injectable({ providedIn: 'root' })
export class ChartClient {
  private readonly api = inject(Api);

  chart(patientId: Signal<string>) {
    return httpResource<Chart>(() => `/api/patients/${patientId()}/chart`, { parse: (answer) => chart.parse(answer) });
  }

  /** Whose episode a form is about. */
  patient(patientId: Signal<string>) {
    return httpResource<Patient>(() => `/api/patients/${patientId()}`, { parse: (answer) => patient.parse(answer) });
  }

  episodes(patientId: Signal<string>) {
    return httpResource<readonly Episode[]>(() => `/api/patients/${patientId()}/episodes`, {
      parse: (answer) => episodeList.parse(answer).items,
    });
  }

  /** Opens an episode, or edits one with the version the change was made on. */
  saveEpisode(id: string, body: SaveEpisode, version?: number): Promise<Episode> {
    return this.api.put(`/api/episodes/${id}`, body, episode, version === undefined ? {} : { version });
  }

  accessLog(patientId: Signal<string>) {
    return httpResource<AccessLogPage>(() => accessLogUrl(patientId()), {
      parse: (answer) => accessLogPage.parse(answer),
    });
  }

  /** The page after; `after` is `next` of the page before. */
  moreAccessLog(patientId: string, after: string): Promise<AccessLogPage> {
    return this.api.get(`${accessLogUrl(patientId)}?after=${after}`, accessLogPage);
  }
}

function accessLogUrl(patientId: string): string {
  return `/api/patients/${patientId}/access-log`;
}
