import { Component } from '@angular/core';
import { EmptyState } from '@midstance/ui/empty-state';

/** Every exercise the clinic can prescribe. */
@Component({
  selector: 'app-library',
  imports: [EmptyState],
  template: `
    <div class="page">
      <header class="page-head"><h1>Library</h1></header>
      <ui-empty-state icon="library" heading="No exercise to show" reason="Exercises are listed here." />
    </div>
  `,
})
export class Library {}
