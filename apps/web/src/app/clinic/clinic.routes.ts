import type { Routes } from '@angular/router';
import { ClinicShell } from './clinic-shell';

/** The therapist's surface. Each screen is its own lazy chunk; feature folders do not import each other's insides. */
export const clinicRoutes: Routes = [
  {
    path: '',
    component: ClinicShell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'worklist' },
      {
        path: 'worklist',
        title: 'Worklist',
        loadComponent: () => import('./worklist/worklist').then((file) => file.Worklist),
      },
      {
        path: 'runners',
        title: 'Runners',
        loadComponent: () => import('./patients/patient-list').then((file) => file.PatientList),
      },
      {
        path: 'library',
        title: 'Library',
        loadComponent: () => import('./library/library').then((file) => file.Library),
      },
      {
        path: 'settings',
        title: 'Settings',
        loadComponent: () => import('./settings/clinic-settings').then((file) => file.ClinicSettings),
      },
    ],
  },
];
