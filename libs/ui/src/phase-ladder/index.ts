export { type LadderPhase, type LadderStep, PhaseLadder } from './phase-ladder';
