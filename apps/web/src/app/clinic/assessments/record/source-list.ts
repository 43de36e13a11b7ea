import { Component, input, resource } from '@angular/core';
import { type SourceId, loadSources } from '@midstance/clinical/measures';

/** The literature behind a rule or limit. The list of references is loaded when it is first looked at. */
@Component({
  selector: 'app-source-list',
  template: `
    <ul>
      @for (source of found.value() ?? []; track source.id) {
        <li>{{ source.citation }}</li>
      } @empty {
        <li>{{ found.isLoading() ? '…' : 'Our own default' }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding-left: 16px;
      font-size: var(--text-xs);
      color: var(--ink-2);
    }
  `,
})
export class SourceList {
  readonly sources = input.required<readonly SourceId[]>();
  protected readonly found = resource({
    params: () => this.sources(),
    loader: ({ params }) => loadSources(params),
  });
}
