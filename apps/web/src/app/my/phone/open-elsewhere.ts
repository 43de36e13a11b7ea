import { Component, output } from '@angular/core';
import { EmptyState } from '@midstance/ui/empty-state';

/** Stands where a session or a run was that another tab leads now. */
@Component({
  selector: 'app-open-elsewhere',
  imports: [EmptyState],
  template: `
    <ui-empty-state heading="Open in another tab" reason="You go on with it there. What you did so far is safe.">
      <button type="button" class="button big" (click)="here.emit()">Go on here</button>
    </ui-empty-state>
  `,
})
export class OpenElsewhere {
  readonly here = output();
}
