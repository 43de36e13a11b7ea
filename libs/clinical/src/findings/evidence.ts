import type { SourceId } from '../measures';
import type { EvidenceLetter } from './rule';
import { findingRules } from './rules.data';

/** One rule as a line of the evidence document. */
export interface RuleEvidence {
  readonly id: string;
  readonly words: string;
  readonly evidence: EvidenceLetter;
  readonly limits: Readonly<Record<string, number>>;
  readonly sources: readonly SourceId[];
}

/** Every rule with its numbers, evidence letter and sources, for the generated documentation. */
export const ruleEvidence: readonly RuleEvidence[] = findingRules.map(({ id, text, evidence, limits, sources }) => ({
  id,
  words: text,
  evidence,
  limits,
  sources,
}));
