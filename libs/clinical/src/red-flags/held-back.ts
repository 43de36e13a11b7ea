import type { RedFlagLevel } from '../measures';
import { type HoldRule, holdRules, type Suggestion } from './held-back.data';

/** What a hold looks at of an open red flag. */
export interface HoldingFlag {
  readonly level: RedFlagLevel;
  /** Its data say that it blocks whatever its level: focal bone pain. */
  readonly blocks: boolean;
}

/** A suggestion that is held back: by which flags, and how to go on. */
export interface HeldBack<Flag extends HoldingFlag = HoldingFlag> extends Pick<HoldRule, 'goOn' | 'words'> {
  readonly by: readonly Flag[];
}

/**
 * Whether open red flags hold a suggestion back; `null` when it may be shown.
 *
 * @example heldBack('program', [{ level: 'urgent', blocks: true }])?.goOn // => "reason"
 * @example heldBack('program', [{ level: 'advise', blocks: false }]) // => null
 */
export function heldBack<Flag extends HoldingFlag>(
  suggestion: Suggestion,
  openFlags: readonly Flag[],
): HeldBack<Flag> | null {
  const { levels, goOn, words } = holdRules[suggestion];
  const by = openFlags.filter((flag) => flag.blocks || levels.includes(flag.level));
  return by.length === 0 ? null : { by, goOn, words };
}
