/** What an editor of figures needs besides the pictures. */
import { CATALOGUE } from '../catalogue.data';

export { problemsOf } from '../checks';
export type { View, ViewName } from '../camera';
export { VIEW_NAMES } from '../camera';
export type { Figure } from '../figure';
export { paint } from '../frame';
export { figureOf } from '../registry';
export { atTempo } from '../tempo';
export { loopSeconds } from '../timeline';
export { type Dial, dialsOf, dialValue, stepsText, stepTime, turnDial } from './dials';

/** Every exercise id by the page it is drawn on. */
export const PAGES: Readonly<Record<string, readonly string[]>> = CATALOGUE;
