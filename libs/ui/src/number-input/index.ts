export { NumberInput } from './number-input';
export { type ParsedNumber, readNumber, writeNumber } from './number-text';
