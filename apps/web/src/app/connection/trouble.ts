import { ErrorHandler, Injectable, inject, signal } from '@angular/core';
import { ProblemError, problemWords } from '../http/problem';

/** Something failed that no screen took care of. Said over every screen until it is put away. */
@Injectable({ providedIn: 'root' })
export class Trouble {
  private readonly state = signal('');
  /** What to tell the person, `''` while all is well. */
  readonly words = this.state.asReadonly();

  report(error: unknown): void {
    const failure = error instanceof Error && 'rejection' in error ? error.rejection : error;
    this.state.set(
      failure instanceof ProblemError
        ? problemWords(failure.problem)
        : 'Something on this page went wrong. What you typed is still here; loading it again usually helps.',
    );
  }

  putAway(): void {
    this.state.set('');
  }
}

/** Where Angular brings every error nobody caught: told to the person, and to the console for whoever looks for it. */
@Injectable()
export class TroubleHandler implements ErrorHandler {
  private readonly trouble = inject(Trouble);

  handleError(error: unknown): void {
    console.error(error);
    this.trouble.report(error);
  }
}
