import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { GridCell, type Question } from './grid-cell';
import {
  type GridChoice,
  type GridEdit,
  type GridEntry,
  type GridPaste,
  type GridRow,
  type GridSide,
  entryAt,
} from './grid-model';
import { type CellPlace, nextTrial, sameColumn, sideStep } from './grid-walk';
import { RowTimer } from './row-timer';

const changeMarks = { up: '▲', down: '▼', 'within-error': '=', unknown: '' } as const;

/**
 * Tests as rows, left and right always in that physical order, trials side by side, what counts, the symmetry and the
 * change since last time. It holds no data: every keystroke comes out as an edit with the cell's whole new entry.
 *
 * Keys: `Enter` next trial, `Tab` next side, `↑` `↓` same cell of another row, `-` not done, `p` pain, `e` fields beside the answer, `u` undo, `U` redo, `+` one more trial, `l` lever
 * arm and method, `s` stopwatch, `m` metronome, `?` help. On a phone one test is shown at a time.
 */
@Component({
  selector: 'ui-bilateral-grid',
  imports: [GridCell, RowTimer],
  templateUrl: './bilateral-grid.html',
  styleUrls: ['./bilateral-grid.scss', './bilateral-grid-phone.scss'],
  host: { '(keydown)': 'key($event)', '(focusin)': 'entered($event)' },
})
export class BilateralGrid {
  readonly rows = input.required<readonly GridRow[]>();
  readonly label = input('Measurements');
  /** Side that is tinted and labelled as injured. */
  readonly injured = input<'left' | 'right' | 'both' | 'none'>('none');
  /** Day of the last test in words, e.g. "18 Oct"; `''` when there is none. */
  readonly since = input('');
  readonly notDoneReasons = input.required<readonly GridChoice[]>();
  /** A signed record: shown, not edited. */
  readonly locked = input(false);
  /** Whether there is something to take back, or to do again; the owner keeps what was done. */
  readonly canUndo = input(false);
  readonly canRedo = input(false);

  readonly edit = output<GridEdit>();
  /** Id of the row that has the focus, for the protocol card beside the grid. */
  readonly rowFocus = output<string>();
  /** Enter in the last cell: what comes next is the owner's. */
  readonly end = output();
  /** Id of the row whose lever arm and method are asked for. */
  readonly setUp = output<string>();
  readonly pasted = output<GridPaste>();
  /** Id of the row that gets one more trial on each side. */
  readonly moreTrials = output<string>();
  readonly undo = output();
  readonly redo = output();

  protected readonly changeMarks = changeMarks;
  protected readonly helpShown = signal(false);
  protected readonly focusedRow = signal('');
  /** Row a phone shows. */
  protected readonly shownRow = computed(() => {
    const ids = this.rows().map((row) => row.id);
    return ids.includes(this.focusedRow()) ? this.focusedRow() : (ids[0] ?? '');
  });
  protected readonly shownAt = computed(() => this.rows().findIndex((row) => row.id === this.shownRow()));
  protected readonly current = computed(() => this.rows().find((row) => row.id === this.focusedRow()));
  protected readonly columns = ['left', 'right'] as const;

  private readonly injector = inject(Injector);
  private readonly cells = viewChildren(GridCell);
  private readonly timers = viewChildren(RowTimer);
  /** The cells in the order of the keys: in each row the side that comes first, first. */
  private readonly walked = computed(() => {
    const rank = new Map(this.rows().map((row, index) => [row.id, index]));
    const place = (cell: GridCell) =>
      2 * (rank.get(cell.row().id) ?? 0) + Number(cell.side() !== (cell.row().startsWith ?? 'left'));
    return this.cells().toSorted((a, b) => place(a) - place(b));
  });
  protected readonly lastCell = signal<GridCell | null>(null);
  /** Cell that was changed since the focus came to it. */
  private changing: CellPlace | null = null;

  /** Side whose cells stand in a column: a value of the whole person stands on the left. */
  protected sideOf(row: GridRow, column: 'left' | 'right'): GridSide | null {
    if (row.sides.includes(column)) return column;
    return column === 'left' && row.sides.includes('none') ? 'none' : null;
  }

  protected readonly trialsOf = (row: GridRow) => numbered(row.trials);

  /** A heading stands where the group changes. */
  protected headingAt(index: number): string {
    const group = this.rows()[index]?.group ?? '';
    return group === this.rows()[index - 1]?.group ? '' : group;
  }

  protected isInjured(side: 'left' | 'right'): boolean {
    return this.injured() === side || this.injured() === 'both';
  }

  protected entry(row: GridRow, side: GridSide, trial: number): GridEntry {
    return entryAt(row, side, trial);
  }

  protected change(row: GridRow, side: GridSide, trial: number, entry: GridEntry): void {
    const place = { rowId: row.id, side, trial };
    const continues = this.changing !== null && isSame(this.changing, place);
    this.changing = place;
    this.edit.emit({ ...place, entry, ...(continues && { continues }) });
  }

  /** Focuses one cell. */
  focusCell(place: CellPlace): void {
    this.goTo(this.cells().find((cell) => isSame(placeOf(cell), place)));
    this.changing = null;
  }

  /** Whether the row may have another trial. */
  protected readonly mayHaveMore = computed(() => {
    const row = this.current();
    return !this.locked() && row !== undefined && row.trials < (row.mostTrials ?? row.trials);
  });

  /** Opens one more trial in the row that has the focus, and goes to it on the side where the focus is. */
  protected more(): void {
    const [row, cell] = [this.current(), this.lastCell()];
    if (!row || !cell || !this.mayHaveMore()) return;
    const place = { rowId: row.id, side: cell.side(), trial: row.trials + 1 };
    this.moreTrials.emit(row.id);
    afterNextRender(() => this.focusCell(place), { injector: this.injector });
  }

  /** Focuses the first trial of a row. */
  focusRow(rowId: string): void {
    this.goTo(this.walked().find((cell) => cell.row().id === rowId));
  }

  /** Goes back to the cell that had the focus last. */
  focusBack(): void {
    this.goTo(this.lastCell() ?? this.walked()[0]);
  }

  /** A phone shows one row: it has to be shown before it can be focused. */
  private goTo(cell: GridCell | undefined): void {
    if (!cell) return;
    cell.focus();
    if (this.focusedRow() === cell.row().id) return;
    this.show(cell.row().id);
    afterNextRender({ read: () => cell.focus() }, { injector: this.injector });
  }

  private show(rowId: string): void {
    this.focusedRow.set(rowId);
    this.rowFocus.emit(rowId);
  }

  protected step(by: 1 | -1): void {
    const row = this.rows()[this.shownAt() + by];
    const first = this.walked().find((cell) => cell.row().id === row?.id);
    if (first) this.goTo(first);
    else if (row) this.show(row.id);
    else if (by === 1) this.end.emit();
  }

  protected timed(seconds: number): void {
    this.lastCell()?.put(seconds);
    this.lastCell()?.focus();
  }

  protected entered(event: FocusEvent): void {
    const cell = this.cells().find((candidate) => candidate.contains(event.target));
    if (!cell) return;
    this.lastCell.set(cell);
    this.changing = null;
    if (this.focusedRow() === cell.row().id) return;
    this.show(cell.row().id);
  }

  /** Opens a question about the cell that had the focus last: the way without a keyboard. */
  protected ask(what: Question): void {
    this.lastCell()?.ask(what);
  }

  protected key(event: KeyboardEvent): void {
    const at = this.walked().findIndex((cell) => cell.contains(event.target));
    if (at < 0 || withModifier(event)) return;
    const command = this.commandOf(event.key);
    if (command) this.run(event, command);
    else if (event.key === 'Tab') this.tab(event, at);
    else this.walk(event, at);
  }

  /** What a letter does, the same in every cell; `undefined` for a key that moves or types. */
  private commandOf(key: string): (() => void) | undefined {
    const timer = this.timers()[0];
    switch (key) {
      case '?':
        return () => this.helpShown.update((shown) => !shown);
      case 'u':
        return () => this.undo.emit();
      case 'U':
        return () => this.redo.emit();
      case '+':
        return () => this.more();
      case 'l':
        return () => this.setUp.emit(this.focusedRow());
      case 's':
      case 'm':
        return timer?.answersTo(key) ? () => timer.toggle() : undefined;
      default:
        return undefined;
    }
  }

  private walk(event: KeyboardEvent, at: number): void {
    // Up and down choose the answer in a row with choices.
    if (event.target instanceof HTMLSelectElement && event.key !== 'Enter') return;
    if (!['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) return;
    const target = this.targetOf(event.key, at);
    if (target !== undefined) this.run(event, () => this.goTo(this.walked()[target]));
    else if (event.key === 'Enter') this.run(event, () => this.end.emit());
  }

  private targetOf(key: string, at: number): number | undefined {
    if (key === 'Enter') return nextTrial(this.places(), at);
    return sameColumn(this.places(), at, key === 'ArrowDown' ? 1 : -1);
  }

  /** Leaves the grid at either end: from there the browser goes on by itself. */
  private tab(event: KeyboardEvent, at: number): void {
    const target = sideStep(this.places(), at, event.shiftKey ? -1 : 1);
    if (target !== null) this.run(event, () => this.goTo(this.walked()[target]));
    else
      this.cells()
        .at(event.shiftKey ? 0 : -1)
        ?.focus();
  }

  private run(event: KeyboardEvent, action: () => void): void {
    event.preventDefault();
    action();
  }

  private places(): CellPlace[] {
    return this.walked().map(placeOf);
  }
}

function placeOf(cell: GridCell): CellPlace {
  return { rowId: cell.row().id, side: cell.side(), trial: cell.trial() };
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.rowId === other.rowId && one.side === other.side && one.trial === other.trial;
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function withModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
