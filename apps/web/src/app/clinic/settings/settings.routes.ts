import type { Routes } from '@angular/router';
import { ClinicSettings } from './clinic-settings';

/** Settings of the person and of the clinic. */
export const settingsRoutes: Routes = [
  {
    path: '',
    component: ClinicSettings,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'account' },
      {
        path: 'account',
        title: 'Your settings',
        loadComponent: () => import('./account/account-page').then((file) => file.AccountPage),
      },
      {
        path: 'clinic',
        title: 'Clinic',
        loadComponent: () => import('./details/details-page').then((file) => file.DetailsPage),
      },
      {
        path: 'clinic-thresholds',
        title: 'Clinic limits',
        loadComponent: () => import('./clinic-thresholds/thresholds-page').then((file) => file.ThresholdsPage),
      },
      {
        path: 'batteries',
        title: 'Batteries',
        loadComponent: () => import('./batteries/battery-list').then((file) => file.BatteryListPage),
      },
      {
        path: 'batteries/new',
        title: 'New battery',
        loadComponent: () => import('./batteries/edit-battery').then((file) => file.EditBattery),
      },
      {
        path: 'batteries/:id',
        title: 'Battery',
        loadComponent: () => import('./batteries/edit-battery').then((file) => file.EditBattery),
      },
      {
        path: 'questionnaires',
        title: 'Licensed questionnaires',
        loadComponent: () => import('../outcomes/licensed-forms').then((file) => file.LicensedForms),
      },
      {
        path: 'staff',
        title: 'Staff',
        loadComponent: () => import('./staff/staff-page').then((file) => file.StaffPage),
      },
      {
        path: 'audit',
        title: 'Audit log',
        loadComponent: () => import('./audit/audit-page').then((file) => file.AuditPage),
      },
    ],
  },
];
