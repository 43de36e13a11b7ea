import type { Assessment } from '@midstance/contracts/assessments';
import type { Episode } from '@midstance/contracts/episodes';
import { type Draft, setUpsOf } from '../draft/draft';

/** A battery by its id and the version that is taken. */
export interface BatteryVersion {
  readonly id: string;
  readonly version: number;
}

const nothing = { painSites: {}, intake: {}, decisions: {}, acknowledged: {} };

/** A draft with nothing recorded yet. */
export function emptyDraft(patientId: string, episode: Episode, battery: BatteryVersion, assessedOn: string): Draft {
  return {
    patientId,
    episodeId: episode.id,
    batteryId: battery.id,
    batteryVersion: battery.version,
    facts: { assessedOn, involvedSide: episode.side, bodyMassKg: null, note: '' },
    cells: {},
    setUps: {},
    added: {},
    way: {},
    ...nothing,
  };
}

/** The same battery again, as it is now: tests beside it, lever arms and methods as last time, no values. */
export function repeatedDraft(
  earlier: Assessment,
  episode: Episode,
  battery: BatteryVersion,
  assessedOn: string,
): Draft {
  const measured = new Set(earlier.values.map((value) => value.measureId));
  return {
    ...emptyDraft(earlier.patientId, episode, battery, assessedOn),
    setUps: setUpsOf(earlier.values),
    added: Object.fromEntries([...measured].map((id) => [id, true as const])),
  };
}

/** Lever arms and methods of the last time, for tests nothing is set for yet. */
export function withEarlierSetUps(draft: Draft, earlier: readonly Assessment['values'][number][]): Draft {
  return { ...draft, setUps: { ...setUpsOf(earlier), ...draft.setUps } };
}
