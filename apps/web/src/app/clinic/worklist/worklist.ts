import { Component, inject } from '@angular/core';
import { EmptyState } from '@midstance/ui/empty-state';
import { PaletteLauncher } from '../palette/palette-launcher';

/** Who needs me, and why. */
@Component({
  selector: 'app-worklist',
  imports: [EmptyState],
  template: `
    <div class="page">
      <header class="page-head">
        <h1>Worklist</h1>
      </header>
      <ui-empty-state
        icon="list"
        heading="Nobody needs you right now"
        reason="Runners appear here as soon as there is a reason, and the reason is in the row."
      />
    </div>
  `,
})
export class Worklist {
  protected readonly palette = inject(PaletteLauncher);
}
