import { httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type SessionList, sessionList } from '@midstance/contracts/identity';
import { Api } from '../http/api';

/** Where I am signed in. */
@Injectable({ providedIn: 'root' })
export class DevicesClient {
  private readonly api = inject(Api);

  list() {
    return httpResource<SessionList>(() => '/api/sessions', { parse: (answer) => sessionList.parse(answer) });
  }

  /** Signs one of my devices out. */
  end(sessionId: string): Promise<void> {
    return this.api.delete(`/api/sessions/${sessionId}`, null);
  }
}
