import type { Assessment } from '@midstance/contracts/assessments';
import type { Episode } from '@midstance/contracts/episodes';
import { type Draft, setUpsOf } from '../draft/draft';

const nothing = { painSites: {}, intake: {}, decisions: {}, acknowledged: {} };

/** A draft with nothing recorded yet. */
export function emptyDraft(patientId: string, episode: Episode, batteryId: string, assessedOn: string): Draft {
  return {
    patientId,
    episodeId: episode.id,
    batteryId,
    batteryVersion: 1,
    facts: { assessedOn, involvedSide: episode.side, bodyMassKg: null, note: '' },
    cells: {},
    setUps: {},
    added: {},
    ...nothing,
  };
}

/** The same battery again: tests beside it, lever arms and methods as last time, no values. */
export function repeatedDraft(earlier: Assessment, episode: Episode, assessedOn: string): Draft {
  const measured = new Set(earlier.values.map((value) => value.measureId));
  return {
    ...emptyDraft(earlier.patientId, episode, earlier.batteryId, assessedOn),
    setUps: setUpsOf(earlier.values),
    added: Object.fromEntries([...measured].map((id) => [id, true as const])),
  };
}

/** Lever arms and methods of the last time, for tests nothing is set for yet. */
export function withEarlierSetUps(draft: Draft, earlier: readonly Assessment['values'][number][]): Draft {
  return { ...draft, setUps: { ...setUpsOf(earlier), ...draft.setUps } };
}
