import type { Routes } from '@angular/router';
import { Unavailable } from './navigation/unavailable';
import { onlyFor, signedOutOnly } from './session/session-guard';

declare const ngDevMode: unknown;

/** Tools of ours. A production build sets the flag to false and leaves them out altogether. */
const playground: Routes =
  typeof ngDevMode === 'undefined' || ngDevMode
    ? [
        {
          path: 'playground/figures',
          title: 'Exercise figures',
          loadComponent: () => import('./playground/figure-playground').then((file) => file.FigurePlayground),
        },
      ]
    : [];

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    canMatch: [signedOutOnly],
    loadComponent: () => import('./sign-in/sign-in').then((file) => file.SignIn),
  },
  { path: 'join', title: 'Join', loadComponent: () => import('./sign-in/join').then((file) => file.Join) },
  { path: 'reset', title: 'New password', loadComponent: () => import('./sign-in/reset').then((file) => file.Reset) },
  {
    path: 'answer',
    title: 'Questions from your clinic',
    loadComponent: () => import('./answer/answer').then((file) => file.Answer),
  },
  {
    path: 'clinic',
    canMatch: [onlyFor('/clinic')],
    loadChildren: () => import('./clinic/clinic.routes').then((file) => file.clinicRoutes),
  },
  {
    path: 'my',
    canMatch: [onlyFor('/my')],
    loadChildren: () => import('./my/my.routes').then((file) => file.myRoutes),
  },
  // Part of the first download: it must open when nothing else can be loaded.
  { path: 'unavailable', title: 'Not available', component: Unavailable },
  ...playground,
  { path: '', pathMatch: 'full', redirectTo: 'sign-in' },
  {
    path: '**',
    title: 'Page not found',
    loadComponent: () => import('./navigation/not-found').then((file) => file.NotFound),
  },
];
