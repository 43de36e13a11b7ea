import { Component, computed, inject } from '@angular/core';
import type { FactorGroup } from '@midstance/clinical/findings';
import { type AnyRedFlagId, withhold } from '@midstance/clinical/red-flags';
import type { FindingDecision } from '@midstance/contracts/assessments';
import { Card } from '@midstance/ui/card';
import { GoalsClient } from '../../goals/goals-client';
import { OpenRedFlags } from '../../red-flags/open-red-flags';
import { withKey } from '../draft/draft';
import { FindingLine } from './finding-line';
import { Recording } from './recording';

const groupNames: Readonly<Record<FactorGroup, string>> = {
  biomechanical: 'Biomechanical',
  'muscle-imbalance': 'Muscle imbalance',
  overuse: 'Overuse and training',
  footwear: 'Footwear',
};

/** What the recorded values point to, by the four groups of contributing factors. It changes as one types. */
@Component({
  selector: 'app-findings-panel',
  imports: [Card, FindingLine],
  template: `
    <ui-card [heading]="recording.locked() ? 'Findings' : 'Findings so far'" note="· decision support, not a diagnosis">
      @if (recording.clinic.limitsUnknown() && !recording.locked()) {
        <p class="small" role="status">
          The clinic's own limits could not be read. Until they are, values are judged by the product's.
        </p>
      }
      @for (group of groups(); track group.name) {
        <h3>{{ group.name }}</h3>
        <ul>
          @for (finding of group.findings; track finding.key) {
            <li>
              <app-finding-line
                [finding]="finding"
                [decision]="decisionOn(finding.key)"
                [locked]="recording.locked()"
                [goalsSet]="goalsSet()"
                (decided)="decide(finding.key, $event)"
              />
            </li>
          }
        </ul>
      } @empty {
        <p class="quiet small">
          {{
            recording.locked()
              ? 'There were no findings when this was signed.'
              : 'No findings yet. They appear as soon as the values they need are there.'
          }}
        </p>
      }
    </ui-card>
  `,
  styles: `
    h3 {
      margin-top: 10px;
      font-size: var(--text-xs);
      font-weight: 560;
      color: var(--ink-3);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      padding: 7px 0;
      border-top: 1px solid var(--line-2);
    }
    p {
      margin-top: 6px;
    }
  `,
})
export class FindingsPanel {
  protected readonly recording = inject(Recording);
  private readonly flags = inject(OpenRedFlags);

  /** Of a signed record: a finding nobody decided on can still set its goals. */
  private readonly goals = inject(GoalsClient).goals(
    computed(() => (this.recording.locked() ? (this.recording.stored()?.patientId ?? '') : '')),
  );
  protected readonly goalsSet = computed(() => (this.goals.hasValue() ? this.goals.value() : null));

  protected readonly groups = computed(() => {
    // A flag recorded elsewhere holds options back here too; those of this record are in the judgement already.
    const by = this.flags.heldBack('exercise-options')?.by.map(({ flagId }) => flagId as AnyRedFlagId) ?? [];
    const findings = this.recording.judgement().findings.map((finding) => withhold(finding, by));
    return (Object.keys(groupNames) as FactorGroup[])
      .map((group) => ({ name: groupNames[group], findings: findings.filter((finding) => finding.group === group) }))
      .filter((group) => group.findings.length > 0);
  });

  protected decisionOn(key: string): FindingDecision | null {
    return this.recording.draft()?.decisions[key] ?? null;
  }

  protected decide(key: string, decision: Omit<FindingDecision, 'key'> | null): void {
    this.recording.change((draft) => withKey(draft, 'decisions', key, decision && { key, ...decision }));
  }
}
