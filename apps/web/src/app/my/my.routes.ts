import type { Routes } from '@angular/router';
import { MyShell } from './my-shell';

/** The runner's surface; installable, and it works without a connection. */
export const myRoutes: Routes = [
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
      { path: 'you', title: 'You', loadComponent: () => import('./my-settings').then((file) => file.MySettings) },
    ],
  },
];
