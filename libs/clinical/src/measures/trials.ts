/** How repeated tries become one value. */
export type TrialRuleId =
  | 'dynamometry'
  | 'video-angle'
  | 'hop-distance'
  | 'timed-hop'
  | 'goniometry'
  | 'y-balance'
  | 'hold'
  | 'calf-raise'
  | 'single';

/** Aggregation and its quality warning. A warning never changes the value. */
export interface TrialRule {
  readonly id: TrialRuleId;
  readonly practice: string;
  /** Trials the card asks for, and the most that may be stored. */
  readonly recorded: number;
  readonly most: number;
  readonly aggregate: 'max' | 'min' | 'mean' | 'only';
  readonly restSeconds?: number;
  readonly quality?:
    | { readonly kind: 'spread-percent'; readonly limit: number; readonly best: number | null }
    | { readonly kind: 'spread-absolute'; readonly limit: number }
    | { readonly kind: 'fewer-than'; readonly limit: number; readonly label: string };
  readonly how: string;
}
