import type { LayoffReason } from './session';
import type { PhaseId } from './model';

/** What a pause does: nothing, steps back (0 = same step, green count to 0), first step of an earlier phase, or reassess. */
export type LayoffEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'back'; readonly steps: number }
  | { readonly kind: 'phase'; readonly phaseId: PhaseId }
  | { readonly kind: 'reassess' };

type Cell = number | 'go' | 'phase' | 'reassess';

interface LayoffRow {
  /** Longest pause of this row, in days. */
  readonly upToDays: number;
  readonly other: Cell;
  readonly illness: Cell;
  readonly symptoms: Cell;
}

/** Days since the last run that was at least partly done. Own choice of the clinical reference (§2.5). */
// prettier-ignore
export const LAYOFF_TABLE: readonly LayoffRow[] = [
  { upToDays: 6, other: 'go', illness: 'go', symptoms: 'go' },
  { upToDays: 10, other: 0, illness: 1, symptoms: 1 },
  { upToDays: 14, other: 1, illness: 2, symptoms: 2 },
  { upToDays: 21, other: 2, illness: 3, symptoms: 'reassess' },
  { upToDays: 28, other: 3, illness: 4, symptoms: 'reassess' },
  { upToDays: 56, other: 'phase', illness: 'phase', symptoms: 'reassess' },
];

/** Where a pause of 29-56 days leads from each phase. */
const PHASE_AFTER_LONG_PAUSE: Readonly<Record<PhaseId, PhaseId>> = {
  P0: 'P0',
  P1: 'P1',
  P2: 'P2',
  P3: 'P2',
  P4: 'P3',
  P5: 'P3',
};

/**
 * Effect of a pause of so many days. A missing reason is read as `other`. Source: clinical reference §2.5.
 *
 * @example layoffEffect(12, 'other', 'P2') // => {"kind":"back","steps":1}
 * @example layoffEffect(35, null, 'P4') // => {"kind":"phase","phaseId":"P3"}
 * @example layoffEffect(16, 'symptoms', 'P2') // => {"kind":"reassess"}
 */
export function layoffEffect(days: number, reason: LayoffReason | null, phaseId: PhaseId): LayoffEffect {
  const row = LAYOFF_TABLE.find((candidate) => days <= candidate.upToDays);
  const cell = row === undefined ? 'reassess' : row[reason ?? 'other'];
  if (cell === 'go') return { kind: 'none' };
  if (cell === 'reassess') return { kind: 'reassess' };
  if (cell === 'phase') return { kind: 'phase', phaseId: PHASE_AFTER_LONG_PAUSE[phaseId] };
  return { kind: 'back', steps: cell };
}
