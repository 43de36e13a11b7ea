import { heldBack, withhold, type AnyRedFlagId } from '@midstance/clinical/red-flags';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import type { SignedFacts } from './report-facts';

/**
 * What may be told while red flags are open now, wherever they were recorded: they are named, and what was suggested at
 * signing is left out as long as one holds it back.
 */
export function heldBackNow(facts: SignedFacts, open: readonly OpenRedFlag[]): SignedFacts {
  const held = heldBack('exercise-options', open)?.by ?? [];
  const { snapshot } = facts;
  const known = new Set<string>(snapshot.redFlags.map(({ id }) => id));
  const since = held.filter(({ flagId }) => !known.has(flagId));
  const by = held.map(({ flagId }) => flagId as AnyRedFlagId);
  const findings = snapshot.findings.map((finding) => withhold(finding, by));
  return { ...facts, snapshot: { ...snapshot, findings, redFlags: [...snapshot.redFlags, ...since.map(named)] } };
}

function named({ flagId, title, advice }: OpenRedFlag) {
  return { id: flagId as AnyRedFlagId, title, advice };
}
