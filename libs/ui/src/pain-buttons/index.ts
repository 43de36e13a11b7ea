export { PainButtons } from './pain-buttons';
