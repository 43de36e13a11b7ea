import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { Connection } from '../connection/connection';
import { ReSignIn } from '../session/re-sign-in';
import { MAY_BE_SIGNED_OUT } from './may-be-signed-out';
import { type Problem, ProblemError, problemOf } from './problem';

/**
 * Every failure becomes a `ProblemError`. A session that ended in the middle of work is asked for again in a dialog
 * over the page, then the request is sent once more: nothing that was typed is lost.
 */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  const reSignIn = inject(ReSignIn);
  return next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) connection.answered();
    }),
    catchError((error: unknown) => {
      const problem = problemOf(error);
      if (problem.code === 'unreachable') connection.failed();
      else connection.answered();
      if (sessionEnded(problem) && !request.context.get(MAY_BE_SIGNED_OUT)) {
        return from(reSignIn.ask()).pipe(
          switchMap((signedIn) => (signedIn ? next(request) : throwError(() => new ProblemError(problem)))),
          catchError((again: unknown) => throwError(() => new ProblemError(problemOf(again)))),
        );
      }
      return throwError(() => new ProblemError(problem));
    }),
  );
};

function sessionEnded(problem: Problem): boolean {
  return problem.code === 'session_expired' || problem.code === 'not_signed_in';
}
