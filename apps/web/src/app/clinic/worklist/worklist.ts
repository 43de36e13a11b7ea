import {
  Component,
  Injector,
  type Signal,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Worklist as WorklistAnswer, type WorklistRow, worklistView } from '@midstance/contracts/worklist';
import { Icon } from '@midstance/ui/icon';
import { Skeleton } from '@midstance/ui/skeleton';
import { Dialogs } from '../../dialogs/dialogs';
import { LoadProblem } from '../../http/load-problem';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { PaletteLauncher } from '../palette/palette-launcher';
import { canSnooze, verbOf } from './row-words';
import type { SnoozeQuestion } from './snooze-dialog';
import { WorklistAside } from './worklist-aside';
import { WorklistClient } from './worklist-client';
import { type WorklistKey, worklistKey } from './worklist-keys';
import { WorklistPeek } from './worklist-peek';
import { WorklistPlace } from './worklist-place';
import { WorklistTable } from './worklist-table';
import { WorklistTabs } from './worklist-tabs';

/** Who needs me, and why: the home page of a therapist. */
@Component({
  selector: 'app-worklist',
  imports: [Icon, LoadProblem, RouterLink, Skeleton, WorklistAside, WorklistPeek, WorklistTable, WorklistTabs],
  templateUrl: './worklist.html',
  styleUrl: './worklist.scss',
  host: { '(document:keydown)': 'key($event)' },
})
export class Worklist {
  private readonly client = inject(WorklistClient);
  private readonly dialogs = inject(Dialogs);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly place = inject(WorklistPlace);
  protected readonly palette = inject(PaletteLauncher);
  protected readonly dates = inject(Dates);
  private readonly table = viewChild(WorklistTable);
  private readonly panel = viewChild(WorklistPeek);

  /** Saved view in the address, so that a bookmark keeps it. */
  readonly view = input<string>();
  protected readonly shownView = computed(() => worklistView.catch('needs-me').parse(this.view()));
  protected readonly list = this.client.first(this.shownView);
  /** What was shown last, so that a reload or another tab does not empty the page. */
  protected readonly shown: Signal<WorklistAnswer | null> = linkedSignal<WorklistAnswer | null, WorklistAnswer | null>({
    source: () => (this.list.hasValue() ? this.list.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** Pages loaded after the first one; forgotten when the first one comes anew. */
  private readonly later = linkedSignal<WorklistAnswer | null, readonly WorklistAnswer[]>({
    source: this.shown,
    computation: () => [],
  });
  protected readonly rows = computed<readonly WorklistRow[]>(() =>
    [this.shown(), ...this.later()].flatMap((page) => page?.rows ?? []),
  );
  protected readonly next = computed(() => (this.later().at(-1) ?? this.shown())?.next ?? null);
  protected readonly loadingMore = signal(false);
  protected readonly moreProblem = signal('');
  protected readonly announcement = signal('');

  /** The row keys act on: the same runner after a reload and on coming back, the first one otherwise. */
  protected readonly selectedId = linkedSignal<readonly WorklistRow[], string | null>({
    source: this.rows,
    computation: (rows, before) => {
      const place = before?.value ?? this.place.patientId;
      return (rows.find((row) => row.patientId === place) ?? rows[0])?.patientId ?? null;
    },
  });
  private readonly selected = computed(() => this.rows().find((row) => row.patientId === this.selectedId()) ?? null);
  private readonly peeking = signal(false);
  protected readonly peeked = computed(() => (this.peeking() ? this.selected() : null));

  protected key(event: KeyboardEvent): void {
    const meaning = worklistKey(event);
    if (meaning === null || !this.selected()) return;
    event.preventDefault();
    this.act(meaning);
  }

  protected peek(row: WorklistRow): void {
    this.select(row);
    this.peeking.set(true);
  }

  protected closePeek(): void {
    if (!this.peeking()) return;
    this.peeking.set(false);
    this.table()?.focusRow(this.selectedId());
  }

  /** The button of a row: leads to where its reason is dealt with. */
  protected take(row: WorklistRow): void {
    this.select(row);
    const { path } = verbOf(row);
    if (path === 'call') this.peek(row);
    else void this.router.navigate(path);
  }

  protected openChart(row: WorklistRow): void {
    this.select(row);
    void this.router.navigate(['/clinic/patients', row.patientId]);
  }

  protected async snooze(): Promise<void> {
    const row = this.selected();
    if (!row) return;
    if (!canSnooze(row)) {
      this.announcement.set(
        row.reasons.length === 0
          ? `${row.name} asks for nothing.`
          : `A same-day reason cannot be put off: ${row.name}.`,
      );
      return;
    }
    const until = await this.dialogs.ask<string, SnoozeQuestion>(
      () => import('./snooze-dialog').then((file) => file.SnoozeDialog),
      { question: { patientId: row.patientId, name: row.name }, labelledBy: 'snooze-title', focus: 'input' },
    );
    if (until === undefined) return;
    this.peeking.set(false);
    this.announcement.set(`${row.name} is snoozed until ${this.dates.day(until, 'weekday')}.`);
    this.list.reload();
  }

  protected async loadMore(): Promise<void> {
    const after = this.next();
    if (after === null || this.loadingMore()) return;
    this.loadingMore.set(true);
    this.moreProblem.set('');
    try {
      const page = await this.client.more(this.shownView(), after);
      this.later.update((pages) => [...pages, page]);
    } catch (error) {
      this.moreProblem.set(problemWords(problemOf(error)));
    } finally {
      this.loadingMore.set(false);
    }
  }

  private act(key: WorklistKey): void {
    const row = this.selected();
    if (!row) return;
    if (key === 'next') this.move(1);
    if (key === 'previous') this.move(-1);
    if (key === 'chart') this.openChart(row);
    if (key === 'snooze') void this.snooze();
    if (key === 'close') this.closePeek();
    if (key === 'peek') {
      this.peeking.set(true);
      afterNextRender(() => this.panel()?.focus(), { injector: this.injector });
    }
  }

  private select({ patientId }: WorklistRow): void {
    this.selectedId.set(patientId);
    this.place.patientId = patientId;
  }

  private move(step: number): void {
    const rows = this.rows();
    const index = rows.findIndex((row) => row.patientId === this.selectedId()) + step;
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    this.select(row);
    this.table()?.focusRow(row.patientId);
  }
}
