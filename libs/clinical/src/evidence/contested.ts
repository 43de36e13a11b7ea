import type { MeasureId, SourceId } from '../measures';

/** A point on which the evidence is weak or argued, and how the product words it. */
export interface ContestedTopic {
  readonly id: string;
  /** Whose screens the wording is for. */
  readonly audience: 'therapist' | 'runner';
  readonly topic: string;
  readonly known: string;
  readonly write: string;
  readonly avoid: string;
  /** Measures whose limits carry this doubt. */
  readonly measures: readonly MeasureId[];
  readonly sources: readonly SourceId[];
}
