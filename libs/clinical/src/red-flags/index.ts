/** Red flags of a patient: which are open, what the reported ones say, and what open ones hold back. */
export { reportedRedFlags, type ReportedRedFlag } from './reported.data';
export { holdRules, type HoldRule, type Suggestion } from './held-back.data';
export { MIN_REASON_LENGTH } from '../return-to-run/reason-length';
export { heldBack, type HeldBack, type HoldingFlag } from './held-back';
export { withhold } from './withhold';
export { stillOpen, type AnyRedFlagId, type RecordedRedFlag, type RedFlagClosing } from './still-open';
