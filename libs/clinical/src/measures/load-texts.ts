import type { Source } from '../evidence/source';
import type { MeasureId, ProtocolCard } from './measure';
import type { SourceId } from './source-id';

/** How this measure is taken; the texts are loaded with the first card. `null` for a value that is computed. */
export async function loadProtocolCard(id: MeasureId): Promise<ProtocolCard | null> {
  const { protocolCard } = await import('./protocol-cards');
  return protocolCard(id);
}

/** The references behind a limit or rule; the list is loaded when it is first asked for. Our own default has none. */
export async function loadSources(ids: readonly SourceId[]): Promise<readonly Source[]> {
  const { findSource } = await import('../evidence/source');
  return ids.map((id) => findSource(id)).filter((source) => source !== null);
}
