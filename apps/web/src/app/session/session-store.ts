import { Injectable, computed, inject, signal } from '@angular/core';
import type { SessionView, SignInRequest, UserSettings } from '@midstance/contracts/identity';
import { problemOf } from '../http/problem';
import { SessionClient } from './session-client';

const defaultSettings: UserSettings = { units: { distance: 'km', mass: 'kg', force: 'N' }, locale: navigator.language };

/** Who is signed in on this device. The truth is the server's; this is what it said last. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(SessionClient);
  private readonly state = signal<SessionView | null>(null);

  readonly session = this.state.asReadonly();
  readonly settings = computed(() => this.state()?.settings ?? defaultSettings);
  /** Where this person's work is: `/clinic` for staff, `/my` for a runner. */
  readonly home = computed(() => homeOf(this.state()));

  /** The session as known, or as the server tells it; `null` when nobody is signed in. Network failures are thrown. */
  async load(): Promise<SessionView | null> {
    const known = this.state();
    if (known) return known;
    try {
      this.state.set(await this.client.current());
    } catch (error) {
      if (problemOf(error).status !== 401) throw error;
    }
    return this.state();
  }

  async signIn(request: SignInRequest): Promise<SessionView> {
    return this.begin(await this.client.signIn(request));
  }

  /** Takes over a session the server just opened. */
  begin(session: SessionView): SessionView {
    this.state.set(session);
    return session;
  }

  /** Ends the session and forgets everything of it by loading the sign-in page anew. */
  async signOut(): Promise<void> {
    await this.client.signOut();
    this.state.set(null);
    window.location.assign('/sign-in');
  }

  /** Changes units or locale at once; the server is told, and on its refusal the old choice comes back. */
  async saveSettings(settings: UserSettings): Promise<void> {
    const before = this.state();
    if (!before) return;
    this.state.set({ ...before, settings });
    try {
      await this.client.saveSettings(settings);
    } catch (error) {
      this.state.set(before);
      throw error;
    }
  }
}

/** The surface of a role. */
export function homeOf(session: SessionView | null): '/clinic' | '/my' | '/sign-in' {
  if (!session) return '/sign-in';
  return session.role === 'patient' ? '/my' : '/clinic';
}
