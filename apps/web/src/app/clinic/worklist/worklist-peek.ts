import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistRow } from '@midstance/contracts/worklist';
import { Chip } from '@midstance/ui/chip';
import { PeekPanel } from '@midstance/ui/peek-panel';
import { SideValue } from '@midstance/ui/side-value';
import { Skeleton } from '@midstance/ui/skeleton';
import { Strip14, stripSentence } from '@midstance/ui/strip14';
import { Dates } from '../../settings/dates';
import { injuryWords } from '../injury/injury-words';
import { shortId } from '../person/person-words';
import { canSnooze, chipOf, stripOf, verbOf } from './row-words';
import { WorklistClient } from './worklist-client';

/** One runner beside the list: every reason with its numbers and what to do, how to reach them, and the verb. */
@Component({
  selector: 'app-worklist-peek',
  imports: [Chip, PeekPanel, RouterLink, SideValue, Skeleton, Strip14],
  templateUrl: './worklist-peek.html',
  styleUrl: './worklist-peek.scss',
})
export class WorklistPeek {
  readonly row = input.required<WorklistRow>();
  readonly dismiss = output();
  readonly snooze = output();

  protected readonly dates = inject(Dates);
  private readonly panel = viewChild.required(PeekPanel);
  protected readonly runner = inject(WorklistClient).runner(computed(() => this.row().patientId));

  protected readonly note = computed(() => {
    const { ageYears, complaint, side, phase } = this.row();
    return [`${ageYears} years`, injuryWords(complaint, side), phase ?? ''].filter(Boolean).join(' · ');
  });
  protected readonly recordId = computed(() => shortId(this.row().patientId));
  protected readonly reasons = computed(() =>
    this.row().reasons.map((reason) => ({ ...reason, chip: chipOf(reason), key: reason.code })),
  );
  protected readonly strip = computed(() => stripOf(this.row()));
  protected readonly sentence = computed(() => stripSentence(this.strip()));
  protected readonly verb = computed(() => verbOf(this.row()));
  protected readonly snoozable = computed(() => canSnooze(this.row()));

  /** Moves the focus into the panel, when it was opened by keyboard. */
  focus(): void {
    this.panel().focus();
  }
}
