export { PeekPanel } from './peek-panel';
