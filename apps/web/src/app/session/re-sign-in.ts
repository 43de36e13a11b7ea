import { Injectable, Injector, inject } from '@angular/core';
import { Dialogs } from '../dialogs/dialogs';
import { SessionStore } from './session-store';

/**
 * Asks for the password again over the page that is open, so that a half-filled form survives the end of a session.
 * Several requests failing at once ask once.
 */
@Injectable({ providedIn: 'root' })
export class ReSignIn {
  private readonly injector = inject(Injector);
  private asking: Promise<boolean> | null = null;

  /** Resolves to true when the same person is signed in again, to false when they gave up. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async open(): Promise<boolean> {
    // The store sends requests itself: it is asked for late, so that neither needs the other to be made.
    if (!this.injector.get(SessionStore).session()) return false;
    const answer = await this.injector
      .get(Dialogs)
      .ask<boolean>(() => import('./re-sign-in-dialog').then((file) => file.ReSignInDialog), {
        labelledBy: 're-sign-in-title',
        focus: 'input[type=password]',
        mustAnswer: true,
      });
    return answer ?? false;
  }
}
