import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Chart } from '@midstance/contracts/chart';
import type { Proposal } from '@midstance/contracts/return-to-run';
import { Card } from '@midstance/ui/card';
import { Chip, type Severity } from '@midstance/ui/chip';
import { countedCriteria, criteriaCount } from '../return-to-run/proposal-words';
import { adherenceWords } from './chart-words';
import { CriteriaList } from './criteria-list';

/** What a proposal is called, and how much it presses. */
const proposals: Record<Proposal['kind'], { readonly words: string; readonly severity: Severity }> = {
  ADVANCE: { words: 'Ready for the next step', severity: 'good' },
  PHASE_GATE: { words: 'Ready for the next phase', severity: 'good' },
  FINISHED: { words: 'Ladder finished', severity: 'good' },
  REPEAT: { words: 'Repeat this step', severity: 'info' },
  WAIT: { words: 'Waiting for answers', severity: 'info' },
  STEP_BACK: { words: 'Step back proposed', severity: 'watch' },
  HOLD_REASSESS: { words: 'On hold: reassess', severity: 'watch' },
  STOP_CONTACT: { words: 'Stopped: contact the runner', severity: 'act' },
};

/** Where the runner stands today: phase, criteria, ceiling, adherence. Each number leads to its source. */
@Component({
  selector: 'app-now-card',
  imports: [Card, Chip, CriteriaList, RouterLink],
  templateUrl: './now-card.html',
  styleUrl: './now-card.scss',
})
export class NowCard {
  readonly chart = input.required<Chart>();
  protected readonly now = computed(() => this.chart().now);
  protected readonly base = computed(() => ['/clinic/patients', this.chart().patient.id]);
  protected readonly proposal = computed(() => {
    const proposal = this.now().proposal;
    return proposal && { rule: proposal.rule, ...proposals[proposal.kind] };
  });
  protected readonly criteria = computed(() => {
    const list = countedCriteria(this.now().proposal?.evidence ?? []);
    const isMet = ({ state }: (typeof list)[number]) => state === 'met';
    // What is missing is what the therapist looks for; what is met is one line until asked for.
    return { ...criteriaCount(list), open: list.filter((line) => !isMet(line)), done: list.filter(isMet) };
  });
  protected readonly adherence = computed(() => adherenceWords(this.now().adherence));
}
