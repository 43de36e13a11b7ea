import type { MeasureId, ProtocolCard } from '../measure';
import { alignmentCards } from './alignment.data';
import { functionCards } from './function.data';
import { gaitCards } from './gait.data';
import { mobilityCards } from './mobility.data';
import { personCards } from './person.data';
import { specialTestCards } from './special-tests.data';
import { strengthCards } from './strength.data';
import { symptomCards } from './symptoms.data';

/** Every protocol card. Apart from the catalogue, so that a screen loads the texts only when it shows one. */
export const protocolCards: Partial<Record<MeasureId, ProtocolCard>> = {
  ...personCards,
  ...gaitCards,
  ...alignmentCards,
  ...strengthCards,
  ...mobilityCards,
  ...functionCards,
  ...symptomCards,
  ...specialTestCards,
};

/**
 * How this measure is taken, or null for a value that is computed or only looked up.
 * @example protocolCard('wblt-distance').device // => "Tape on the floor"
 * @example protocolCard('gait-step-length') // => null
 */
export function protocolCard(id: MeasureId): ProtocolCard | null {
  return protocolCards[id] ?? null;
}
