import type { Report, ReportRow } from '@midstance/contracts/reports';
import { LEAST_SHARE } from './sheet';

/** Height of a row when there is room, and the least that can still be read, in points. */
const ROOMY = 18;
const TIGHT = 10.5;
/** Rows at least this high have the larger letters. */
const LARGE_FROM = 13;

/** How the texts of a table are set. */
export interface Letters {
  readonly fontSize: number;
  /** A text is broken into lines when it does not stand on one at this share of the size. */
  readonly share: number;
}
const LARGE: Letters = { fontSize: 8.5, share: 0.9 };
const SMALL: Letters = { fontSize: 7.5, share: 0.9 };
/** Before a row is left out, texts are set as small as can be read. */
const SMALLEST: Letters = { fontSize: 7.5, share: LEAST_SHARE };

/** What of a table fits into a height. */
export interface TableLayout {
  readonly groups: Report['groups'];
  readonly rowHeight: number;
  readonly letters: Letters;
  /** Rows that found no room. */
  readonly more: number;
}

const RANK = { act: 3, watch: 2, info: 1, good: 1 } as const;

/** What stands out is printed first; after that whatever changed, then the rest. */
function rankOf({ symmetry, change }: ReportRow): number {
  const severity = symmetry.severity === null ? 0 : RANK[symmetry.severity];
  return severity * 2 + (change.text === '' ? 0 : 1);
}

/** Height a row needs beyond the others, because a text in it takes more than one line. */
export type ExtraOf = (row: ReportRow, letters: Letters) => number;

/** The rows that fit, those that stand out first. */
function kept(groups: Report['groups'], height: number, extraOf: ExtraOf): Report['groups'] {
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => rankOf(b) - rankOf(a));
  const heights = rows.map((row) => TIGHT + extraOf(row, SMALLEST));
  const chosen = new Set(rows.slice(0, countFitting(heights, height, 0)));
  return groups
    .map(({ title, rows: all }) => ({ title, rows: all.filter((row) => chosen.has(row)) }))
    .filter((group) => group.rows.length > 0);
}

const countOf = (groups: Report['groups']): number => groups.reduce((sum, group) => sum + group.rows.length, 0);

/**
 * Fits a table into a height: smaller rows first; when the smallest do not do, the rows that say least are left to
 * the record, and the table says how many.
 *
 * @param height in points, for group titles and rows
 */
export function tableLayout(groups: Report['groups'], height: number, extraOf: ExtraOf = () => 0): TableLayout {
  const rows = groups.flatMap((group) => group.rows);
  const wantedAt = (letters: Letters): number => {
    const extra = rows.reduce((sum, row) => sum + extraOf(row, letters), 0);
    return Math.min(ROOMY, (height - extra) / (rows.length + groups.length));
  };
  const steps = [
    { letters: LARGE, least: LARGE_FROM },
    { letters: SMALL, least: TIGHT },
    { letters: SMALLEST, least: TIGHT },
  ];
  for (const { letters, least } of steps) {
    const rowHeight = wantedAt(letters);
    if (rowHeight >= least) return { groups, rowHeight, letters, more: 0 };
  }
  // One line says how many are missing.
  const fitting = kept(groups, height - (groups.length + 1) * TIGHT, extraOf);
  return { groups: fitting, rowHeight: TIGHT, letters: SMALLEST, more: rows.length - countOf(fitting) };
}

/** How many blocks of these heights fit one below the other, leaving a line for "and N more" when not all do. */
export function countFitting(heights: readonly number[], available: number, moreHeight: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total <= available) return heights.length;
  let used = moreHeight;
  const first = heights.findIndex((height) => (used += height) > available);
  return Math.max(0, first);
}
