import type { Range, SourceId } from '../measures';
import type { EvidenceLetter, RuleId } from './rule';
import { ruleLimitWords } from './rule-limits.data';
import { findingRules } from './rules.data';

/** A number of a rule that a clinic may set for itself. */
export interface RuleLimit {
  /** Permanent key of the clinic's number: `R31.spikePct`. */
  readonly id: string;
  readonly ruleId: RuleId;
  /** Name of the number inside the rule. */
  readonly name: string;
  /** The number in words, without its value. */
  readonly words: string;
  /** The product's own number, in `unit`. */
  readonly value: number;
  readonly unit: string;
  /** What a clinic may set, inclusive. */
  readonly range: Range;
  /** What the rule says when it speaks. */
  readonly text: string;
  readonly evidence: EvidenceLetter;
  readonly sources: readonly SourceId[];
}

/**
 * Every number of a rule that a clinic may set, in the order of the rules.
 *
 * @example ruleLimits[0].id // => "R04.symmetryPct"
 */
export const ruleLimits: readonly RuleLimit[] = findingRules.flatMap(
  ({ id: ruleId, limits, text, evidence, sources }) =>
    Object.entries(limits).flatMap(([name, value]) => {
      // A spec walks all rules: each limit has its words.
      const { name: words, unit, range } = ruleLimitWords[name as keyof typeof ruleLimitWords];
      return { id: `${ruleId}.${name}`, ruleId, name, words, value, unit, range, text, evidence, sources };
    }),
);
