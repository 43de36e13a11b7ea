/** Shortest reason that may stand beside a clinical decision, in characters. */
export const MIN_REASON_LENGTH = 10;
