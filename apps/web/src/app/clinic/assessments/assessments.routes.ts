import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { NewAssessments } from './new-assessments';

/** Under `patients/:id/assessments`; a new assessment gets its id here, once. */
export const assessmentRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    // The list stands in the chart.
    redirectTo: ({ params }) =>
      inject(Router).createUrlTree(['/clinic/patients', params['id']], { queryParams: { tab: 'assessments' } }),
  },
  {
    path: 'new',
    pathMatch: 'full',
    redirectTo: ({ queryParams }) => {
      const query = new URLSearchParams(queryParams).toString();
      return [inject(NewAssessments).make(), query].filter(Boolean).join('?');
    },
  },
  {
    path: 'compare',
    title: 'Compare assessments',
    loadComponent: () => import('./compare/compare-assessments').then((file) => file.CompareAssessments),
  },
  {
    path: ':assessmentId',
    title: 'Assessment',
    loadComponent: () => import('./record/record-assessment').then((file) => file.RecordAssessment),
  },
];
