import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { type OpenRedFlag, type ResolveRedFlag, openRedFlags } from '@midstance/contracts/red-flags';
import { Api } from '../../http/api';

/** A runner's open red flags, and resolving one. */
@Injectable({ providedIn: 'root' })
export class RedFlagsClient {
  private readonly api = inject(Api);

  /** Nothing is asked while there is no patient. */
  open(patientId: Signal<string | null>) {
    return httpResource<readonly OpenRedFlag[]>(
      () => {
        const id = patientId();
        return id === null ? undefined : `/api/patients/${id}/red-flags`;
      },
      { parse: (answer) => openRedFlags.parse(answer).items },
    );
  }

  /** Answers with the flags that are still open. */
  async resolve(id: string, body: ResolveRedFlag): Promise<readonly OpenRedFlag[]> {
    return (await this.api.put(`/api/red-flag-resolutions/${id}`, body, openRedFlags)).items;
  }
}
