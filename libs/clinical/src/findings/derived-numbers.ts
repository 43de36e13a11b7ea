import { type Result, sessionSpike, twoWeekProgression } from '../derivations';
import { daysBetween } from '../local-date';
import type { MeasureId } from '../measures';
import type { Facts } from './facts';
import type { DerivedNumberId } from './predicate';

/** Highest pain in running that is accepted; a clinic setting (clinical reference §1.6.1). */
const PAIN_LIMIT_KNEECAP = 2;
const PAIN_LIMIT_BONE = 0;
const PAIN_LIMIT_OTHERWISE = 5;

const TASK_PAINS: readonly MeasureId[] = ['pain-running', 'pain-hop', 'fn-hop-pain', 'pain-squat', 'pain-stairs'];

/**
 * Weeks between two local dates; `null` when one is missing or not a date.
 *
 * @example weeksBetween('2026-01-05', '2026-01-19') // => 2
 * @example weeksBetween('soon', '2026-01-19') // => null
 */
export function weeksBetween(from: unknown, to: unknown): number | null {
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const days = daysBetween(from, to);
  return days === null ? null : days / 7;
}

/**
 * Highest acceptable pain in running for an episode: the clinic's own limit, else the strictest of its
 * complaints (kneecap 2, bone 0, all others 5).
 */
export function painLimitOf(context: Facts['context']): number {
  const own = context.painLimit ?? null;
  if (own !== null) return own;
  if (context.complaints.includes('bone-stress')) return PAIN_LIMIT_BONE;
  return context.complaints.includes('patellofemoral') ? PAIN_LIMIT_KNEECAP : PAIN_LIMIT_OTHERWISE;
}

function worst(facts: Facts, ids: readonly MeasureId[]): number | null {
  const pains = ids.flatMap((id) => facts.numbersOf(id, 'none').map((number) => number.value));
  return pains.length === 0 ? null : Math.max(...pains);
}

function overLimit(facts: Facts, id: MeasureId): number | null {
  const pain = worst(facts, [id]);
  return pain === null ? null : pain - painLimitOf(facts.context);
}

function pctOf<T extends { readonly pct: number | null }>(result: Result<T>): number | null {
  return result.ok ? result.value.pct : null;
}

function ofTwo(facts: Facts, a: string, b: string, formula: (a: number, b: number) => number | null): number | null {
  const first = facts.intakeNumber(a);
  const second = facts.intakeNumber(b);
  return first === null || second === null ? null : formula(first, second);
}

function calfRaisesApart(facts: Facts): number | null {
  const [left, right] = facts.numbersOf('fn-calf-raise-reps', 'none');
  return left === undefined || right === undefined ? null : Math.abs(left.value - right.value);
}

function weeksToOnset(facts: Facts, date: unknown): number | null {
  return weeksBetween(date, facts.intake('tl-onset-date'));
}

function dropChange(facts: Facts): number | null {
  const change = facts.intakeNumber('shoe-last-change-drop');
  return change === null ? null : Math.abs(change);
}

const FORMULAS: Readonly<Record<DerivedNumberId, (facts: Facts) => number | null>> = {
  'age-years': (facts) => facts.context.ageYears,
  'session-spike-pct': (facts) =>
    ofTwo(facts, 'tl-index-run', 'tl-longest-30d', (run, longest) => pctOf(sessionSpike(run, longest))),
  'two-week-progression-pct': (facts) =>
    ofTwo(facts, 'tl-last2w-km', 'tl-prev2w-km', (last, before) => pctOf(twoWeekProgression(last, before))),
  'weeks-from-change-to-onset': (facts) => weeksToOnset(facts, facts.intake('tl-change-date')),
  'weeks-from-downhill-to-onset': (facts) => weeksToOnset(facts, facts.intake('tl-downhill-date')),
  'weeks-from-shoe-change-to-onset': (facts) => weeksToOnset(facts, facts.intake('shoe-last-change')),
  'shoe-drop-change-mm': dropChange,
  'calf-raises-apart': calfRaisesApart,
  'worst-task-pain': (facts) => worst(facts, TASK_PAINS),
  'pain-running-over-limit': (facts) => overLimit(facts, 'pain-running'),
  'pain-next-day-over-limit': (facts) => overLimit(facts, 'pain-after-run-24h'),
};

/** A number worked out from the intake, the person or the measures; `null` when a part is missing. */
export function derivedNumber(id: DerivedNumberId, facts: Facts): number | null {
  return FORMULAS[id](facts);
}
