import { Injectable, computed, inject, signal } from '@angular/core';
import type { SessionView, SignInRequest, UserSettings } from '@midstance/contracts/identity';
import { type Problem, problemOf } from '../http/problem';
import { RememberedSession } from './remembered-session';
import { SessionClient } from './session-client';

const defaultSettings: UserSettings = { units: { distance: 'km', mass: 'kg', force: 'N' }, locale: navigator.language };

/** Who is signed in on this device. The truth is the server's; this is what it said last. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(SessionClient);
  private readonly remembered = inject(RememberedSession);
  private readonly state = signal<SessionView | null>(null);
  private wipe: () => Promise<void> = () => Promise.resolve();

  readonly session = this.state.asReadonly();
  readonly settings = computed(() => this.state()?.settings ?? defaultSettings);
  /** Where this person's work is: `/clinic` for staff, `/my` for a runner. */
  readonly home = computed(() => homeOf(this.state()));

  /**
   * The session as known, or as the server tells it; `null` when nobody is signed in. Without a connection a runner's
   * phone goes by what it remembers; otherwise the failure is thrown.
   */
  async load(): Promise<SessionView | null> {
    const known = this.state();
    if (known) return known;
    try {
      this.begin(await this.client.current());
    } catch (error) {
      this.loadFailed(problemOf(error), error);
    }
    return this.state();
  }

  async signIn(request: SignInRequest): Promise<SessionView> {
    return this.begin(await this.client.signIn(request));
  }

  /** Takes over a session the server just opened. */
  begin(session: SessionView): SessionView {
    this.state.set(session);
    this.remembered.keep(session);
    return session;
  }

  /** Told by a surface that keeps things on this device: how to wipe them when the person leaves. */
  atSignOut(wipe: () => Promise<void>): void {
    this.wipe = wipe;
  }

  /** Ends the session and forgets everything of it by loading the sign-in page anew. */
  async signOut(): Promise<void> {
    await this.client.signOut();
    await this.wipe();
    this.remembered.forget();
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

  private loadFailed({ status, code }: Problem, error: unknown): void {
    const remembered = code === 'unreachable' ? this.remembered.read() : null;
    if (status === 401) this.remembered.forget();
    else if (remembered) this.state.set(remembered);
    else throw error;
  }
}

/** The surface of a role. */
export function homeOf(session: SessionView | null): '/clinic' | '/my' | '/sign-in' {
  if (!session) return '/sign-in';
  return session.role === 'patient' ? '/my' : '/clinic';
}
