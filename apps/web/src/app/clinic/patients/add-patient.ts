import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Patient } from '@midstance/contracts/patients';
import { Card } from '@midstance/ui/card';
import { PatientForm } from './patient-form';

/** Adds a runner and opens their chart. Who adds a runner looks after them. */
@Component({
  selector: 'app-add-patient',
  imports: [Card, PatientForm, RouterLink],
  template: `
    <div class="page">
      <header class="page-head">
        <h1>New runner</h1>
        <span class="spacer"></span>
        <a class="button" routerLink="/clinic/patients/import">Import a list instead</a>
      </header>
      <ui-card>
        <app-patient-form (saved)="open($event)">
          <a class="button quiet" routerLink="/clinic/patients">Cancel</a>
        </app-patient-form>
      </ui-card>
    </div>
  `,
  styles: `
    ui-card {
      max-width: 760px;
      padding: 18px 20px;
    }
  `,
})
export class AddPatient {
  private readonly router = inject(Router);

  protected open({ id }: Patient): void {
    void this.router.navigate(['/clinic/patients', id]);
  }
}
