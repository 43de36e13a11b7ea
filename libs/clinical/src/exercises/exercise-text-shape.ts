/** What the runner reads. Written for a reading age of about 12 or lower. */
export interface ExerciseText {
  readonly startingPosition: string;
  /** Three to five steps, in order. */
  readonly instructions: readonly string[];
  readonly commonMistakes: readonly string[];
  /** When to ease off, or not to start. */
  readonly caution: string;
}
