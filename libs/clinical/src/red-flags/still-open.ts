import type { RedFlagId, RedFlagLevel } from '../measures';
import type { RedFlagCode } from '../return-to-run';

/** A red flag of the check in the clinic, or one a runner reports. */
export type AnyRedFlagId = RedFlagId | RedFlagCode;

/** A red flag as it was recorded once. */
export interface RecordedRedFlag {
  readonly id: AnyRedFlagId;
  readonly level: RedFlagLevel;
  /** Instant, as UTC text; later texts sort after earlier ones. */
  readonly at: string;
}

/** A therapist looked into a flag; it covers what was recorded until then. */
export interface RedFlagClosing {
  readonly id: AnyRedFlagId;
  readonly at: string;
}

const LEVEL_ORDER: readonly RedFlagLevel[] = ['emergency', 'urgent', 'prompt', 'advise'];

function newestFirst(a: RecordedRedFlag, b: RecordedRedFlag): number {
  return a.at < b.at ? 1 : -1;
}

/**
 * Flags that are open: recorded, and not looked into since. Each id once, as it was recorded last, the most pressing
 * first. A later record that does not mention a flag closes nothing: what was not asked is not known.
 *
 * @example stillOpen([{ id: 'RF1', level: 'urgent', at: '2026-01-02T08:00:00.000Z' }], [{ id: 'RF1', at: '2026-01-01T08:00:00.000Z' }]).length // => 1
 */
export function stillOpen<Flag extends RecordedRedFlag>(
  recorded: readonly Flag[],
  closings: readonly RedFlagClosing[],
): readonly Flag[] {
  const open = recorded.filter(({ id, at }) => !closings.some((closing) => closing.id === id && closing.at >= at));
  const seen = new Set<AnyRedFlagId>();
  return [...open]
    .sort(newestFirst)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level));
}
