import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { RunRow } from '@midstance/contracts/training';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { Dates } from '../../settings/dates';
import { Units } from '../../settings/units';
import { CLASS_WORDS, doneWords, painCells } from './run-words';

/** Rows shown before "Show all". */
const FIRST_ROWS = 7;
/** Classes a therapist may put down to another trouble. */
const COUNTED = ['AMBER', 'RED', 'STOP'];

/** The runs, newest first: planned and done, pain three times, effort, and what became of each. */
@Component({
  selector: 'app-run-table',
  imports: [Card, EmptyState],
  templateUrl: './run-table.html',
  styleUrl: './run-table.scss',
})
export class RunTable {
  readonly runs = input.required<readonly RunRow[]>();
  /** Pain profile of the plan. */
  readonly profileId = input.required<string>();
  /** The therapist puts a session down to another trouble. */
  readonly notThisInjury = output<RunRow>();

  protected readonly dates = inject(Dates);
  private readonly units = inject(Units);
  protected readonly showsAll = signal(false);
  protected readonly times = ['During', 'After', 'Morning'];
  protected readonly rows = computed(() =>
    (this.showsAll() ? this.runs() : this.runs().slice(0, FIRST_ROWS)).map((run) => ({
      run,
      planned: run.plannedLabel ?? 'off plan',
      done: doneWords(run, (metres) => this.units.distance().format(metres / 1000)),
      pains: painCells(run, this.profileId()),
      result: run.sessionClass === null ? null : CLASS_WORDS[run.sessionClass],
      mayBeOther: COUNTED.includes(run.sessionClass ?? ''),
    })),
  );
  protected readonly hidden = computed(() => this.runs().length - this.rows().length);
}
