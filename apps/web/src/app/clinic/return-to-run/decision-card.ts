import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { DecisionAction, ReturnToRun } from '@midstance/contracts/return-to-run';
import type { RunRow } from '@midstance/contracts/training';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { newId } from '../../http/new-id';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { HeldBackNote } from '../red-flags/held-back-note';
import { OpenRedFlags } from '../red-flags/open-red-flags';
import { CHOICES, type Choice, type ChoiceKind, choicesFor } from './decision-choice';
import { DecisionForm, type Reasoned } from './decision-form';
import { EvidenceList } from './evidence-list';
import { changesBetween } from './moved-on';
import { criteriaCount, headlineOf, isGateOpen, nextPhase } from './proposal-words';
import { movedOn, ReturnToRunClient } from './return-to-run-client';
import { RuleText } from './rule-text';

/** The proposal with its rule and the value behind each criterion, and everything a therapist can decide about it. */
@Component({
  selector: 'app-decision-card',
  imports: [Card, Chip, DecisionForm, EvidenceList, HeldBackNote, RuleText],
  templateUrl: './decision-card.html',
  styleUrl: './decision-card.scss',
})
export class DecisionCard {
  readonly view = input.required<ReturnToRun>();
  readonly patientId = input.required<string>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  /** Whether the signed-in person is in the care team; nobody else decides. */
  readonly caring = input.required<boolean>();
  readonly changed = output<ReturnToRun>();
  readonly join = output();

  private readonly client = inject(ReturnToRunClient);
  private readonly dates = inject(Dates);
  private readonly flags = inject(OpenRedFlags);
  /** Of the next decision: the same one until it arrived, so that a repeated click is the same decision. */
  private decisionId = newId();
  protected readonly labels = CHOICES;
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly said = signal('');
  /** What changed since the screen was read, when a decision came too late. */
  protected readonly changes = signal<readonly string[]>([]);
  protected readonly choice = signal<Choice | null>(null);

  protected readonly plan = computed(() => this.view().plan);
  protected readonly proposal = computed(() => this.view().proposal);
  protected readonly headline = computed(() => {
    const proposal = this.proposal();
    return proposal === null ? null : headlineOf(this.view(), proposal);
  });
  protected readonly criteria = computed(() => criteriaCount(this.proposal()?.evidence ?? []));
  /** Open red flags that no step up goes past. */
  protected readonly held = computed(() => this.flags.heldBack('run-progress'));
  protected readonly gateOpen = computed(() => this.held() === null && isGateOpen(this.view()));
  protected readonly progressLabel = computed(() => {
    const next = nextPhase(this.view());
    return next === null ? 'Finish the ladder' : `Progress to ${next.phaseId}`;
  });
  protected readonly choices = computed(() => choicesFor(this.view(), this.held() !== null));
  /** The one filled button when no gate can be confirmed: only for what must not wait. */
  protected readonly urgent = computed(() => {
    const [first] = this.choices();
    return first === 'release-hold' ? first : null;
  });
  protected readonly others = computed(() => this.choices().filter((kind) => kind !== this.urgent()));
  protected readonly nextRun = computed(() => {
    const { plan, ceilingMin } = this.view();
    if (!plan?.nextRunFrom) return '';
    const ceiling = ceilingMin === null ? '' : `, at most ${ceilingMin} min of running`;
    return `Next session from ${this.dates.day(plan.nextRunFrom, 'weekday')}${ceiling}.`;
  });

  /** Opens the form of a decision that needs a reason. */
  choose(kind: Exclude<ChoiceKind, 'not-this-injury'>): void {
    this.open({ kind });
  }

  /** Opens the form that puts a run down to another trouble. */
  chooseRun(run: RunRow): void {
    this.open({ kind: 'not-this-injury', run });
  }

  protected async progress(): Promise<void> {
    const phaseId = this.view().ladder.find((phase) => phase.state === 'here')?.phaseId;
    if (phaseId === undefined || this.busy()) return;
    this.busy.set(true);
    try {
      await this.record({ kind: 'approve-gate', phaseId }, null);
    } catch (error) {
      if (this.changes().length === 0) this.problem.set(problemWords(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  protected readonly send = async ({ action, reason }: Reasoned): Promise<void> => {
    await this.record(action, reason);
    this.choice.set(null);
  };

  private open(choice: Choice): void {
    this.problem.set('');
    this.said.set('');
    this.choice.set(choice);
  }

  private async record(action: DecisionAction, reason: string | null): Promise<void> {
    const before = this.view();
    const [plan, proposal] = [before.plan, before.proposal];
    if (plan === null || proposal === null) return;
    this.problem.set('');
    this.changes.set([]);
    try {
      const body = { id: this.decisionId, action, reason, factsKey: proposal.factsKey };
      this.changed.emit(await this.client.decide(plan.id, body));
      this.decisionId = newId();
      this.said.set('Recorded. The runner sees it at the next opening of the app.');
    } catch (error) {
      const now = movedOn(error);
      if (now !== null) {
        this.changes.set(changesBetween(before, now, (date) => this.dates.day(date, 'weekday')));
        this.changed.emit(now);
      }
      throw error;
    }
  }
}
