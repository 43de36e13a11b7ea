export { Strip14 } from './strip14';
export { type StripDay, type StripDayState, painPath, stripSentence } from './strip-days';
