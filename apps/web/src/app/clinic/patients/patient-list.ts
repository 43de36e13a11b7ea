import { Component } from '@angular/core';
import { EmptyState } from '@midstance/ui/empty-state';

/** All runners of the clinic. */
@Component({
  selector: 'app-patient-list',
  imports: [EmptyState],
  template: `
    <div class="page">
      <header class="page-head"><h1>Runners</h1></header>
      <ui-empty-state icon="people" heading="No runner yet" reason="Runners of this clinic are listed here." />
    </div>
  `,
})
export class PatientList {}
