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
        path: 'patients',
        title: 'Runners',
        loadComponent: () => import('./patients/patient-list').then((file) => file.PatientList),
      },
      {
        path: 'patients/new',
        title: 'New runner',
        loadComponent: () => import('./patients/add-patient').then((file) => file.AddPatient),
      },
      {
        path: 'patients/import',
        title: 'Import runners',
        loadComponent: () => import('./patients/import-patients').then((file) => file.ImportPatients),
      },
      {
        path: 'patients/:id',
        loadComponent: () => import('./red-flags/patient-frame').then((file) => file.PatientFrame),
        children: [
          {
            path: '',
            pathMatch: 'full',
            title: 'Chart',
            loadComponent: () => import('./chart/chart').then((file) => file.Chart),
          },
          {
            path: 'assessments/:assessmentId/report',
            title: 'Report',
            loadComponent: () => import('./reports/assessment-report').then((file) => file.AssessmentReport),
          },
          {
            path: 'assessments',
            loadChildren: () => import('./assessments/assessments.routes').then((file) => file.assessmentRoutes),
          },
          {
            path: 'details',
            title: 'Runner’s details',
            loadComponent: () => import('./patients/patient-details').then((file) => file.PatientDetails),
          },
          {
            path: 'episodes/new',
            title: 'New episode',
            loadComponent: () => import('./chart/edit-episode').then((file) => file.EditEpisode),
          },
          {
            path: 'episodes/:episodeId',
            title: 'Episode',
            loadComponent: () => import('./chart/edit-episode').then((file) => file.EditEpisode),
          },
          {
            path: 'outcomes',
            title: 'Outcomes',
            loadComponent: () => import('./outcomes/outcomes').then((file) => file.Outcomes),
          },
          {
            path: 'program',
            title: 'Program',
            loadComponent: () => import('./programs/program-page').then((file) => file.ProgramPage),
          },
          {
            path: 'program/build',
            title: 'Program builder',
            loadComponent: () => import('./programs/build/build-program').then((file) => file.BuildProgram),
          },
          {
            path: 'return-to-run',
            title: 'Return to run',
            loadComponent: () => import('./return-to-run/return-to-run').then((file) => file.ReturnToRun),
          },
        ],
      },
      {
        path: 'library',
        title: 'Library',
        loadComponent: () => import('./library/library').then((file) => file.Library),
      },
      {
        path: 'settings',
        loadChildren: () => import('./settings/settings.routes').then((file) => file.settingsRoutes),
      },
    ],
  },
];
