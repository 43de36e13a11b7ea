import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistRow, WorklistView } from '@midstance/contracts/worklist';
import { Chip } from '@midstance/ui/chip';
import { EmptyState } from '@midstance/ui/empty-state';
import { SideValue } from '@midstance/ui/side-value';
import { Strip14 } from '@midstance/ui/strip14';
import { Dates } from '../../settings/dates';
import { injuryWords } from '../injury/injury-words';
import { chipOf, stripOf, verbOf } from './row-words';

/** Most chips in a row; the panel shows the rest. */
const MOST_CHIPS = 2;

/** Why a view may be empty, and what to do. */
const emptyWords: Record<WorklistView, { readonly heading: string; readonly reason: string }> = {
  'needs-me': {
    heading: 'Nobody needs you right now',
    reason: 'Runners appear here as soon as there is a reason, and the reason is in the row.',
  },
  mine: {
    heading: 'No runner is yours yet',
    reason: 'Open a runner and join their care team, or add a new one: who adds a runner looks after them.',
  },
  'return-to-run': {
    heading: 'Nobody is returning to running',
    reason: 'Start a return-to-run plan from a runner’s chart, and they are listed here.',
  },
  all: { heading: 'No runner yet', reason: 'Add your first runner, or import a list you already have.' },
};

/**
 * The rows, most pressing first. A click on a row opens the panel; its name is a link to the chart, so that Enter and
 * opening in a new tab work as everywhere.
 */
@Component({
  selector: 'app-worklist-table',
  imports: [Chip, EmptyState, RouterLink, SideValue, Strip14],
  templateUrl: './worklist-table.html',
  styleUrl: './worklist-table.scss',
})
export class WorklistTable {
  readonly rows = input.required<readonly WorklistRow[]>();
  readonly view = input.required<WorklistView>();
  /** The whole clinic has nobody. */
  readonly empty = input(false);
  readonly selectedId = input.required<string | null>();
  /** No filled button: the panel beside the list has it. */
  readonly quiet = input(false);
  readonly peek = output<WorklistRow>();
  readonly chart = output<WorklistRow>();
  readonly take = output<WorklistRow>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly dates = inject(Dates);
  protected readonly emptyView = computed(() => emptyWords[this.empty() ? 'all' : this.view()]);
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      row,
      href: `/clinic/patients/${row.patientId}`,
      // The row has room for the name alone; the panel says what it may be.
      injury: injuryWords(row.complaint, row.side).replace(/ \(.*\)$/, '') || 'No open episode',
      chips: row.reasons.slice(0, MOST_CHIPS).map(chipOf),
      more: Math.max(0, row.reasons.length - MOST_CHIPS),
      strip: stripOf(row),
      verb: verbOf(row).label,
    })),
  );

  /** Moves the focus to a row and into view. */
  focusRow(patientId: string | null): void {
    this.host.querySelector<HTMLElement>(`a[data-runner="${patientId ?? ''}"]`)?.focus();
  }

  /** A mouse peeks; the keyboard opens the chart, and so does a click meant for a new tab. */
  protected click(event: MouseEvent, row: WorklistRow): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.detail === 0) this.chart.emit(row);
    else this.peek.emit(row);
  }
}
