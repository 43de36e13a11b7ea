import { Injectable, inject } from '@angular/core';
import type {
  AcceptInvitation,
  AcceptReset,
  InvitationView,
  LinkToken,
  SessionView,
  SignInRequest,
  UserSettings,
} from '@midstance/contracts/identity';
import { Api } from '../http/api';

const nobodyYet = { mayBeSignedOut: true };
const sessionView = () => import('./session-schemas').then((schemas) => schemas.sessionView);
const invitationView = () => import('./session-schemas').then((schemas) => schemas.invitationView);

/** Signing in and out, and everything that works without being signed in. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly api = inject(Api);

  current(): Promise<SessionView> {
    return this.api.get('/api/session', sessionView, nobodyYet);
  }

  signIn(request: SignInRequest): Promise<SessionView> {
    return this.api.post('/api/session', request, sessionView, nobodyYet);
  }

  signOut(): Promise<void> {
    return this.api.delete('/api/session', null, nobodyYet);
  }

  checkInvitation(link: LinkToken): Promise<InvitationView> {
    return this.api.post('/api/invitations/check', link, invitationView, nobodyYet);
  }

  acceptInvitation(acceptance: AcceptInvitation): Promise<SessionView> {
    return this.api.post('/api/invitations/accept', acceptance, sessionView, nobodyYet);
  }

  acceptReset(acceptance: AcceptReset): Promise<void> {
    return this.api.post('/api/password-resets/accept', acceptance, null, nobodyYet);
  }

  saveSettings(settings: UserSettings): Promise<void> {
    return this.api.put('/api/me/settings', settings, null);
  }
}
