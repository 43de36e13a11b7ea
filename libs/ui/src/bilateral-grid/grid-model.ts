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

/** A field beside an answer: the angle at which it hurt, the end feel. */
export interface GridCompanion {
  readonly id: string;
  readonly label: string;
  readonly kind: 'number' | 'choice' | 'yes-no' | 'date' | 'text';
  /** Answers to choose from. */
  readonly choices?: readonly GridChoice[];
  /** Both ends belong to it. */
  readonly range?: readonly [number, number];
}

/** Answers of those fields, by their id. */
export type GridCompanions = Readonly<Record<string, string | number | boolean>>;

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
  /** What stands beside the answer; absent when nothing does. */
  readonly companions?: GridCompanions;
}

export const emptyEntry: GridEntry = { value: null, option: null, notDone: null, pain: null, confirmed: false };

/** A judgement in words with its status, e.g. "86 %" watch. */
export interface GridVerdict {
  readonly text: string;
  readonly status: 'act' | 'watch' | 'good' | 'info';
  /** What the number is of, under it: "of left". */
  readonly note?: string;
}

/** Change since last time; a change smaller than the test's error is `within-error`, never up or down. */
export interface GridChange {
  readonly text: string;
  readonly direction: 'up' | 'down' | 'within-error' | 'unknown';
}

/** Several values were pasted into a cell. */
export interface GridPaste {
  readonly rowId: string;
  readonly side: GridSide;
  readonly trial: number;
  readonly text: string;
}

/** One test; without `sides` its values are worked out, not typed. `entries` and `ghosts` are listed by trial; a list may be shorter than `trials`. */
export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** Unit and method under the name, e.g. "N · lever 0.34 m". */
  readonly unit: string;
  /** Heading over this row and those after it with the same one. */
  readonly group?: string;
  /** Side the keys come to first; it never moves the columns. Left when absent. */
  readonly startsWith?: 'left' | 'right';
  /** A clock in the row: a stopwatch that fills the cell, or 60 beats a minute. */
  readonly timer?: 'stopwatch' | 'metronome';
  /** Halves are refused. */
  readonly whole?: boolean;
  readonly sides: readonly GridSide[];
  readonly trials: number;
  /** Most trials of a side; `trials` where absent. */
  readonly mostTrials?: number;
  /** Most decimals to show. */
  readonly decimals: number;
  /** Answers to choose from; empty for a typed number. */
  readonly choices: readonly GridChoice[];
  /** Outside it Enter asks again. */
  readonly usual: GridRange | null;
  /** Outside it the value is refused. */
  readonly allowed: GridRange | null;
  readonly asksPain: boolean;
  /** Fields beside the answer; absent when the test has none. */
  readonly companions?: readonly GridCompanion[];
  readonly entries: Partial<Record<GridSide, readonly GridEntry[]>>;
  /** Last time's values, already in words. */
  readonly ghosts: Partial<Record<GridSide, readonly string[]>>;
  /** Trials that somebody else has just changed. */
  readonly arrived?: Partial<Record<GridSide, readonly number[]>>;
  /** What counts of each side, already in words. */
  readonly best: Partial<Record<GridSide, string>>;
  /** Its unit where it is another than the one that is typed in. */
  readonly bestUnit?: string;
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
  /** Another key in the same visit to the cell: one step to go back, together with the edit before. */
  readonly continues?: true;
}

/** How a typed number stands to the ranges of its row. */
export type RangeCheck = 'fine' | 'unusual' | 'refused';

/** Compares a number with the allowed and the usual range; without a range everything is fine. */
export function checkRange(value: number, row: Pick<GridRow, 'allowed' | 'usual' | 'whole'>): RangeCheck {
  if (row.whole === true && !Number.isInteger(value)) return 'refused';
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

/**
 * The answer a key stands for: the one whose words begin with it (again: the next such one), else the n-th. `+` is the
 * answer "positive". `null` when the key is no answer.
 */
export function choiceOfKey(choices: readonly GridChoice[], key: string, current: string | null): GridChoice | null {
  if (key === '+') return choices.find((choice) => choice.value === 'positive') ?? null;
  if (!/^\d$/.test(key)) return null;
  const named = choices
    .filter((choice) => choice.label.startsWith(key))
    .toSorted((a, b) => Number(b.label === key) - Number(a.label === key));
  if (named.length === 0) return choices[Number(key) - 1] ?? null;
  return named[(named.findIndex((choice) => choice.value === current) + 1) % named.length] ?? null;
}

/** What stands beside an answer, in words: "End feel: Soft". */
export function companionWords(fields: readonly GridCompanion[], values: GridCompanions | undefined): string {
  return fields
    .flatMap(({ id, label, choices }) => {
      const value = values?.[id];
      if (value === undefined) return [];
      const known = choices?.find((choice) => choice.value === value.toString());
      return [`${label}: ${known?.label ?? value.toString()}`];
    })
    .join(', ');
}
