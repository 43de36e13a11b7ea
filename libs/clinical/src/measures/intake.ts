import type { SourceId } from './source-id';
import type { Threshold } from './threshold';
import type { ValueSpec } from './value-spec';

export type IntakeArea = 'training' | 'footwear' | 'video';

/** A question of the intake or a setting of the video capture. */
export interface IntakeItem {
  readonly id: string;
  readonly area: IntakeArea;
  readonly question: string;
  readonly value: ValueSpec;
  readonly perSide?: true;
  /** Asked only with consent and with the reason shown. */
  readonly needsConsent?: true;
  readonly thresholds: readonly Threshold[];
  /** Finding rules that read the answer. */
  readonly usedBy: readonly string[];
  readonly note?: string;
  readonly sources: readonly SourceId[];
}
