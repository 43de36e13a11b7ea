import { Injectable } from '@angular/core';
import type { SessionView } from '@midstance/contracts/identity';

const KEY = 'midstance.session';

/**
 * A runner's own phone remembers who they are, so that `/my` opens without a connection. Staff are never remembered:
 * their machines are shared. It opens no door: the server still checks the cookie of every request.
 */
@Injectable({ providedIn: 'root' })
export class RememberedSession {
  /** The last session of this phone while it may still be alive; `null` otherwise. */
  read(): SessionView | null {
    const text = localStorage.getItem(KEY);
    if (!text) return null;
    const session = JSON.parse(text) as SessionView;
    return Date.parse(session.expiresAt) > Date.now() ? session : null;
  }

  keep(session: SessionView): void {
    if (session.role === 'patient') localStorage.setItem(KEY, JSON.stringify(session));
    else this.forget();
  }

  forget(): void {
    localStorage.removeItem(KEY);
  }
}
