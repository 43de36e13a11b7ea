import { inject } from '@angular/core';
import { type CanMatchFn, Router, type UrlSegment } from '@angular/router';
import { SessionStore, homeOf } from './session-store';

/**
 * Opens a surface only to those whose surface it is. Nobody signed in: to the sign-in page, which leads back here
 * afterwards. Somebody else's surface: to their own.
 */
export function onlyFor(surface: '/clinic' | '/my'): CanMatchFn {
  return async (_route, segments) => {
    const store = inject(SessionStore);
    const router = inject(Router);
    const home = homeOf(await store.load());
    if (home === surface) return true;
    if (home !== '/sign-in') return router.parseUrl(home);
    return router.createUrlTree([home], { queryParams: { next: pathOf(segments) } });
  };
}

/** The sign-in page is of no use to somebody who is signed in: lead them home. */
export const signedOutOnly: CanMatchFn = async () => {
  const store = inject(SessionStore);
  const router = inject(Router);
  const home = homeOf(await store.load().catch(() => null));
  return home === '/sign-in' || router.parseUrl(home);
};

/** The address to come back to after signing in, if it is a path of this app; otherwise `null`. */
export function safeNext(next: string | undefined, surface: string): string | null {
  return next === surface || next?.startsWith(`${surface}/`) ? next : null;
}

function pathOf(segments: UrlSegment[]): string {
  return `/${segments.map((segment) => segment.path).join('/')}`;
}
