export { DialogFrame } from './dialog-frame';
