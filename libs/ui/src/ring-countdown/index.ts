export { RingCountdown } from './ring-countdown';
