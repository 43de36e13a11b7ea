export { Qr } from './qr';
