import type { Report, ReportRow } from '@midstance/contracts/reports';

/** Height of a row when there is room, and the least that can still be read, in points. */
const ROOMY = 18;
const TIGHT = 10.5;

/** What of a table fits into a height. */
export interface TableLayout {
  readonly groups: Report['groups'];
  readonly rowHeight: number;
  readonly fontSize: number;
  /** Rows that found no room. */
  readonly more: number;
}

const RANK = { act: 3, watch: 2, info: 1, good: 1 } as const;

/** What stands out is printed first; after that whatever changed, then the rest. */
function rankOf({ symmetry, change }: ReportRow): number {
  const severity = symmetry.severity === null ? 0 : RANK[symmetry.severity];
  return severity * 2 + (change.text === '' ? 0 : 1);
}

function kept(groups: Report['groups'], count: number): Report['groups'] {
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => rankOf(b) - rankOf(a));
  const chosen = new Set(rows.slice(0, count));
  return groups
    .map(({ title, rows: all }) => ({ title, rows: all.filter((row) => chosen.has(row)) }))
    .filter((group) => group.rows.length > 0);
}

/**
 * Fits a table into a height: smaller rows first; when the smallest do not do, the rows that say least are left to
 * the record, and the table says how many.
 *
 * @param height in points, for group titles and rows
 */
export function tableLayout(groups: Report['groups'], height: number): TableLayout {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const wanted = Math.min(ROOMY, height / (rows + groups.length));
  const rowHeight = Math.max(TIGHT, wanted);
  const fontSize = rowHeight >= 13 ? 8.5 : 7.5;
  if (wanted >= TIGHT) return { groups, rowHeight, fontSize, more: 0 };
  // One line says how many are missing.
  const room = Math.max(0, Math.floor(height / TIGHT) - groups.length - 1);
  return { groups: kept(groups, room), rowHeight, fontSize, more: rows - room };
}

/** How many blocks of these heights fit one below the other, leaving a line for "and N more" when not all do. */
export function countFitting(heights: readonly number[], available: number, moreHeight: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total <= available) return heights.length;
  let used = moreHeight;
  const first = heights.findIndex((height) => (used += height) > available);
  return Math.max(0, first);
}
