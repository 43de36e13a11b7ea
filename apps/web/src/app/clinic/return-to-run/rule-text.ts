import { Component, computed, input, resource } from '@angular/core';
import { loadProtocol } from '@midstance/clinical/return-to-run';
import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import { ruleLines } from './rule-lines';

/** The whole rule behind a proposal, folded away until somebody wants to read it. */
@Component({
  selector: 'app-rule-text',
  template: `
    <details>
      <summary>Read the rule</summary>
      <dl>
        @for (line of lines(); track line.name) {
          <dt>{{ line.name }}</dt>
          <dd>{{ line.words }}</dd>
        }
      </dl>
      <p class="tiny">
        It supports your decision. Protocol {{ plan().protocolTitle }}, version {{ plan().protocolVersion }}.
      </p>
    </details>
  `,
  styles: `
    summary {
      display: inline-block;
      min-height: 24px;
      color: var(--ink-2);
      text-decoration: underline;
      cursor: pointer;
    }
    details {
      font-size: var(--text-sm);
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 3px 10px;
      padding: 4px 0 6px;
    }
    dt {
      font-weight: 580;
      white-space: nowrap;
    }
  `,
})
export class RuleText {
  readonly plan = input.required<NonNullable<ReturnToRun['plan']>>();
  private readonly protocol = resource({
    params: () => ({ id: this.plan().protocolId, version: this.plan().protocolVersion }),
    loader: ({ params }) => loadProtocol(params.id, params.version),
  });
  protected readonly lines = computed(() => {
    const loaded = this.protocol.hasValue() ? this.protocol.value() : null;
    if (!loaded?.ok) return [];
    const { stepId, profileId } = this.plan();
    return ruleLines(loaded.value, stepId.split('-')[0] ?? '', profileId);
  });
}
