import { comparisonEntries } from './comparison-entries';
import { contestedTopics } from './contested.data';
import type { EvidenceEntry } from './entry';
import { measureEntries } from './measure-entries';
import { programEntries } from './program-entries';
import { renderEvidence } from './render';
import { runningEntries } from './running-entries';
import { screenEntries } from './screen-entries';
import { sources } from './sources.data';

/** Every line of the evidence document, from all parts of the library. */
export async function allEntries(): Promise<readonly EvidenceEntry[]> {
  return [
    ...comparisonEntries(),
    ...measureEntries(),
    ...screenEntries(),
    ...programEntries(),
    ...(await runningEntries()),
  ];
}

/** The text of `docs/evidence.md`. */
export async function evidenceDocument(): Promise<string> {
  return renderEvidence({ entries: await allEntries(), topics: contestedTopics, sources });
}
