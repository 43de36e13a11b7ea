import { Component, inject } from '@angular/core';
import { SessionStore } from '../session/session-store';

const roles = { lead: 'Clinic lead', therapist: 'Therapist', patient: 'Runner' } as const;

/** Who is signed in here, and the way out. */
@Component({
  selector: 'app-account-card',
  template: `
    @if (session(); as me) {
      <p>
        <strong>{{ me.displayName }}</strong>
      </p>
      <p class="small quiet">{{ me.email }}</p>
      <p class="small quiet">{{ roles[me.role] }} · {{ me.clinic.name }}</p>
    }
    <button class="button" type="button" (click)="signOut()">Sign out</button>
  `,
  styles: `
    button {
      margin-top: 12px;
    }
  `,
})
export class AccountCard {
  private readonly store = inject(SessionStore);
  protected readonly session = this.store.session;
  protected readonly roles = roles;

  protected signOut(): Promise<void> {
    return this.store.signOut();
  }
}
