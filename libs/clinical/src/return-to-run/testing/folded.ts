import { fold, loadProtocol, type Protocol, type ProtocolCode, type RtrEvent, type RtrState } from '../index';
import { day } from './fixtures';

export async function protocolOf(code: ProtocolCode): Promise<Protocol> {
  const loaded = await loadProtocol(code, 1);
  if (!loaded.ok) throw new Error(code);
  return loaded.value;
}

/** State after these events, seen in the evening of a day. */
export function stateAfter(protocol: Protocol, events: readonly RtrEvent[], seenOn: number): RtrState {
  const folded = fold(protocol, events, `${day(seenOn)}T20:00`);
  if (!folded.ok) throw new Error(JSON.stringify(folded.errors));
  return folded.value;
}
