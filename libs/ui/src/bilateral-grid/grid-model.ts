/** Where a cell stands: a side of the body, or `none` for a value of the whole person. */
export type GridSide = 'left' | 'right' | 'none';

/** Both ends belong to the range; in the row's unit. */
export interface GridRange {
  readonly min: number;
  readonly max: number;
}

/** An answer to choose: a grade, a result, or a reason why a test was not done. */
export interface GridChoice {
  readonly value: string;
  readonly label: string;
}

/** What one trial holds. Everything missing is `null`; a `value` of 0 is a measured zero. */
export interface GridEntry {
  /** Typed number, in the row's unit. */
  readonly value: number | null;
  /** Chosen answer of a row with choices. */
  readonly option: string | null;
  /** Reason why it was not done. */
  readonly notDone: string | null;
  /** Pain on the test, 0–10. */
  readonly pain: number | null;
  /** The value is outside the usual range and was kept on purpose. */
  readonly confirmed: boolean;
}

export const emptyEntry: GridEntry = { value: null, option: null, notDone: null, pain: null, confirmed: false };

/** A judgement in words with its status, e.g. "86 %" watch. */
export interface GridVerdict {
  readonly text: string;
  readonly status: 'act' | 'watch' | 'good' | 'info';
}

/** Change since last time; a change smaller than the test's error is `within-error`, never up or down. */
export interface GridChange {
  readonly text: string;
  readonly direction: 'up' | 'down' | 'within-error' | 'unknown';
}

/** One test. `entries` and `ghosts` are listed by trial; a list may be shorter than `trials`. */
export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** Unit and method under the name, e.g. "N · lever 0.34 m". */
  readonly unit: string;
  readonly sides: readonly GridSide[];
  readonly trials: number;
  /** Most decimals to show. */
  readonly decimals: number;
  /** Answers to choose from; empty for a typed number. */
  readonly choices: readonly GridChoice[];
  /** Outside it Enter asks again. */
  readonly usual: GridRange | null;
  /** Outside it the value is refused. */
  readonly allowed: GridRange | null;
  readonly asksPain: boolean;
  readonly entries: Partial<Record<GridSide, readonly GridEntry[]>>;
  /** Last time's values, already in words. */
  readonly ghosts: Partial<Record<GridSide, readonly string[]>>;
  /** What counts of each side, already in words. */
  readonly best: Partial<Record<GridSide, string>>;
  readonly symmetry: GridVerdict | null;
  readonly change: GridChange | null;
}

/** A cell got another entry. */
export interface GridEdit {
  readonly rowId: string;
  readonly side: GridSide;
  /** From 1. */
  readonly trial: number;
  readonly entry: GridEntry;
}

/** How a typed number stands to the ranges of its row. */
export type RangeCheck = 'fine' | 'unusual' | 'refused';

/** Compares a number with the allowed and the usual range; without a range everything is fine. */
export function checkRange(value: number, row: Pick<GridRow, 'allowed' | 'usual'>): RangeCheck {
  if (!within(value, row.allowed)) return 'refused';
  return within(value, row.usual) ? 'fine' : 'unusual';
}

/** The entry of one trial, empty when nothing was recorded. */
export function entryAt(row: GridRow, side: GridSide, trial: number): GridEntry {
  return row.entries[side]?.[trial - 1] ?? emptyEntry;
}

/** Whether anything was recorded. */
export function isAnswered(entry: GridEntry): boolean {
  return entry.value !== null || entry.option !== null || entry.notDone !== null;
}

function within(value: number, range: GridRange | null): boolean {
  return range === null || (value >= range.min && value <= range.max);
}
