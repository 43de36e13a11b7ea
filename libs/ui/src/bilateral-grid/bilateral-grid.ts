import { Component, computed, input, output, signal, viewChildren } from '@angular/core';
import { GridCell } from './grid-cell';
import { type GridChoice, type GridEdit, type GridEntry, type GridRow, type GridSide, entryAt } from './grid-model';
import { type CellPlace, nextTrial, sameColumn, sideStep } from './grid-walk';

const changeMarks = { up: '▲', down: '▼', 'within-error': '=', unknown: '' } as const;

/**
 * Tests as rows, left and right always in that physical order, trials side by side, what counts, the symmetry and the
 * change since last time. It holds no data: every keystroke comes out as an edit with the cell's whole new entry.
 *
 * Keys: `Enter` next trial, `Tab` next side, `↑` `↓` same cell of another row, `-` not done, `p` pain, `u` undo, `?` help.
 */
@Component({
  selector: 'ui-bilateral-grid',
  imports: [GridCell],
  templateUrl: './bilateral-grid.html',
  styleUrl: './bilateral-grid.scss',
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

  readonly edit = output<GridEdit>();
  /** Id of the row that has the focus, for the protocol card beside the grid. */
  readonly rowFocus = output<string>();

  protected readonly changeMarks = changeMarks;
  protected readonly helpShown = signal(false);
  protected readonly focusedRow = signal('');
  protected readonly trials = computed(() =>
    numbered(Math.max(1, ...this.rows().map((row) => (row.sides.length > 0 ? row.trials : 1)))),
  );
  protected readonly columns = ['left', 'right'] as const;

  private readonly cells = viewChildren(GridCell);
  private readonly undoable = signal<readonly GridEdit[]>([]);
  protected readonly canUndo = computed(() => !this.locked() && this.undoable().length > 0);
  protected readonly lastCell = signal<GridCell | null>(null);
  /** The focus just came to a cell: the next change begins a step to go back to. One visit is one step. */
  private fresh = true;

  /** Side whose cells stand in a column: a value of the whole person stands on the left. */
  protected sideOf(row: GridRow, column: 'left' | 'right'): GridSide | null {
    if (row.sides.includes(column)) return column;
    return column === 'left' && row.sides.includes('none') ? 'none' : null;
  }

  protected isInjured(side: 'left' | 'right'): boolean {
    return this.injured() === side || this.injured() === 'both';
  }

  protected entry(row: GridRow, side: GridSide, trial: number): GridEntry {
    return entryAt(row, side, trial);
  }

  protected change(row: GridRow, side: GridSide, trial: number, entry: GridEntry): void {
    const before = { rowId: row.id, side, trial, entry: entryAt(row, side, trial) };
    if (this.fresh || !this.isLastUndo(before)) this.undoable.update((steps) => [...steps, before]);
    this.fresh = false;
    this.edit.emit({ rowId: row.id, side, trial, entry });
  }

  /** Puts the last changed cell back to what it held before, and the focus on it. */
  undo(): void {
    const step = this.undoable().at(-1);
    if (!step) return;
    this.undoable.update((steps) => steps.slice(0, -1));
    this.edit.emit(step);
    this.cellAt(step)?.focus();
    this.fresh = true;
  }

  /** Focuses the first trial of a row. */
  focusRow(rowId: string): void {
    this.cells()
      .find((cell) => cell.row().id === rowId)
      ?.focus();
  }

  protected entered(event: FocusEvent): void {
    const cell = this.cells().find((candidate) => candidate.contains(event.target));
    if (!cell) return;
    this.lastCell.set(cell);
    this.fresh = true;
    if (this.focusedRow() === cell.row().id) return;
    this.focusedRow.set(cell.row().id);
    this.rowFocus.emit(cell.row().id);
  }

  /** Opens a question about the cell that had the focus last: the way without a keyboard. */
  protected ask(what: 'reason' | 'pain'): void {
    this.lastCell()?.ask(what);
  }

  protected key(event: KeyboardEvent): void {
    const at = this.cells().findIndex((cell) => cell.contains(event.target));
    if (at < 0 || withModifier(event)) return;
    switch (event.key) {
      case 'Tab':
        this.tab(event, at);
        break;
      case 'u':
        this.run(event, () => this.undo());
        break;
      case '?':
        this.run(event, () => this.helpShown.update((shown) => !shown));
        break;
      default:
        this.walk(event, at);
    }
  }

  private walk(event: KeyboardEvent, at: number): void {
    // Up and down choose the answer in a row with choices.
    if (event.target instanceof HTMLSelectElement && event.key !== 'Enter') return;
    const target = this.targetOf(event.key, at);
    if (target !== undefined) this.run(event, () => this.cells()[target]?.focus());
  }

  private targetOf(key: string, at: number): number | undefined {
    if (key === 'Enter') return nextTrial(this.places(), at);
    if (key === 'ArrowDown') return sameColumn(this.places(), at, 1);
    return key === 'ArrowUp' ? sameColumn(this.places(), at, -1) : undefined;
  }

  /** Leaves the grid at either end: from there the browser goes on by itself. */
  private tab(event: KeyboardEvent, at: number): void {
    const target = sideStep(this.places(), at, event.shiftKey ? -1 : 1);
    if (target !== null) this.run(event, () => this.cells()[target]?.focus());
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
    return this.cells().map((cell) => ({ rowId: cell.row().id, side: cell.side(), trial: cell.trial() }));
  }

  private cellAt({ rowId, side, trial }: CellPlace): GridCell | undefined {
    return this.cells().find((cell) => cell.row().id === rowId && cell.side() === side && cell.trial() === trial);
  }

  private isLastUndo({ rowId, side, trial }: CellPlace): boolean {
    const last = this.undoable().at(-1);
    return last?.rowId === rowId && last.side === side && last.trial === trial;
  }
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function withModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
