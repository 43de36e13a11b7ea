import { httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  type HandedLink,
  type InvitationRequest,
  type StaffList,
  handedLink,
  staffList,
} from '@midstance/contracts/identity';
import { Api } from '../../../http/api';

/** The people who work in the clinic. */
@Injectable({ providedIn: 'root' })
export class StaffClient {
  private readonly api = inject(Api);

  list() {
    return httpResource<StaffList>(() => '/api/staff', { parse: (answer) => staffList.parse(answer) });
  }

  /** A link with which a colleague opens an account. Shown once. */
  invite(request: InvitationRequest): Promise<HandedLink> {
    return this.api.post('/api/invitations', request, handedLink);
  }

  /** A link with which a colleague chooses a new password. Shown once. */
  makeReset(userId: string): Promise<HandedLink> {
    return this.api.post('/api/password-resets', { userId }, handedLink);
  }

  /** Signs a colleague out on every device. */
  endSessions(userId: string): Promise<void> {
    return this.api.delete(`/api/staff/${userId}/sessions`, null);
  }

  /** Lets a colleague in, or out: then their sessions end at once. */
  async setActive(userId: string, active: boolean): Promise<void> {
    await this.api.put(`/api/staff/${userId}`, { active }, null);
  }
}
