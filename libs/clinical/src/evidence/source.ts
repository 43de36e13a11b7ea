import type { SourceId } from '../measures/source-id';
import { sources } from './sources.data';

/** A reference behind a threshold, norm or rule. */
export interface Source {
  readonly id: SourceId;
  readonly citation: string;
  /** True when the figure was read at its source; false when it is known and the original is checked before quoting. */
  readonly read: boolean;
  readonly address?: string;
}

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/**
 * The reference with this id, or null when it is unknown. `PD`, our own default, has none.
 * @example findSource('S50').citation // => "Normative values for the Foot Posture Index; Redmond et al. 2008"
 * @example findSource('PD') // => null
 */
export function findSource(id: SourceId): Source | null {
  return byId.get(id) ?? null;
}
