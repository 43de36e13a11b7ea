import type { Routes } from '@angular/router';
import { MyShell } from './my-shell';

/** The runner's surface; installable, and it works without a connection. The players take the whole screen. */
export const myRoutes: Routes = [
  {
    path: 'session',
    title: 'Exercises',
    loadComponent: () => import('./session/session-player').then((file) => file.SessionPlayer),
  },
  {
    path: 'run',
    pathMatch: 'full',
    title: 'Run',
    loadComponent: () => import('./run/run-player').then((file) => file.RunPlayer),
  },
  {
    path: '',
    component: MyShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Today',
        loadComponent: () => import('./today/today').then((file) => file.Today),
      },
      { path: 'run/log', title: 'Log a run', loadComponent: () => import('./run/log-run').then((file) => file.LogRun) },
      { path: 'plan', title: 'Plan', loadComponent: () => import('./plan/plan').then((file) => file.Plan) },
      {
        path: 'progress',
        title: 'Progress',
        loadComponent: () => import('./progress/progress').then((file) => file.Progress),
      },
      { path: 'you', title: 'You', loadComponent: () => import('./my-settings').then((file) => file.MySettings) },
    ],
  },
];
