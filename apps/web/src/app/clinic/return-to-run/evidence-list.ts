import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { gateQuestion } from '@midstance/clinical/return-to-run';
import type { Evidence, ReturnToRun } from '@midstance/contracts/return-to-run';
import { Dates } from '../../settings/dates';
import { GateTestForm } from './gate-test-form';
import { EVIDENCE_STATES, proofWords } from './proposal-words';

/** What keeps the gate shut comes first. */
const ORDER: readonly Evidence['state'][] = ['not-met', 'no-data', 'met', 'not-tested'];

/** The criteria of a gate, each met, not met or without data, with the value that proves it; a missing test is entered here. */
@Component({
  selector: 'app-evidence-list',
  imports: [GateTestForm],
  templateUrl: './evidence-list.html',
  styleUrl: './evidence-list.scss',
})
export class EvidenceList {
  readonly evidence = input.required<readonly Evidence[]>();
  readonly patientId = input.required<string>();
  readonly today = input.required<string>();
  readonly saved = output<ReturnToRun>();

  private readonly dates = inject(Dates);
  protected readonly lines = computed(() =>
    this.evidence()
      .map((line, index) => ({
        ...line,
        index,
        shown: EVIDENCE_STATES[line.state],
        proof: proofWords(line, (date) => this.dates.day(date)),
        question: gateQuestion(line.key),
      }))
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
  );
  /** Line whose form is open; closed when its value has come. */
  protected readonly open = linkedSignal<readonly Evidence[], number | null>({
    source: this.evidence,
    computation: () => null,
  });
}
