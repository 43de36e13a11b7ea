import type { SourceId } from '../measures';
import type { Predicate } from './predicate';

/** A several trials or reviews agree · B one trial or good cohort · C cross-sectional or lab · D expert reasoning or default. */
export type EvidenceLetter = 'A' | 'B' | 'C' | 'D';

/** The four groups of contributing factors. */
export type FactorGroup = 'biomechanical' | 'muscle-imbalance' | 'overuse' | 'footwear';

/** What a goal is for. Exercise and gait goals stay hidden while a red flag is open. */
export const GOALS = {
  'goal-knee-extensor-strength': 'capacity',
  'goal-hip-abductor-strength': 'capacity',
  'goal-hip-er-strength': 'capacity',
  'goal-hip-extensor-strength': 'capacity',
  'goal-hamstring-strength': 'capacity',
  'goal-adductor-strength': 'capacity',
  'goal-calf-strength': 'capacity',
  'goal-foot-strength': 'capacity',
  'goal-trunk-endurance': 'capacity',
  'goal-ankle-mobility': 'range',
  'goal-quadriceps-length': 'range',
  'goal-hamstring-length': 'range',
  'goal-hip-mobility': 'range',
  'goal-mtp-mobility': 'range',
  'goal-single-leg-control': 'function',
  'goal-balance': 'function',
  'goal-plyometric': 'function',
  'goal-return-to-run': 'function',
  'goal-cadence': 'gait',
  'goal-land-closer': 'gait',
  'goal-soft-landing': 'gait',
  'goal-step-width': 'gait',
  'goal-trunk-lean': 'gait',
  'goal-pelvis-control': 'gait',
  'goal-strike-trial': 'gait',
  'goal-load-reduce': 'training',
  'goal-load-progress': 'training',
  'goal-recovery': 'training',
  'goal-shoe-trial': 'footwear',
  'goal-insert-trial': 'footwear',
  'goal-shoe-rotate': 'footwear',
} as const;

export type GoalId = keyof typeof GOALS;
export type GoalKind = (typeof GOALS)[GoalId];

/** `leg`: looked at for each involved leg on its own; `person`: once, over both sides. */
export type RuleScope = 'leg' | 'person';

export type RuleId = `R${number}`;

/** One rule of decision support. Plain data; the wording never names a condition as a fact about a person. */
export interface FindingRule {
  readonly id: RuleId;
  /** Speaks only when there is a complaint or pain in a running task. */
  readonly needsSymptoms: boolean;
  readonly scope: RuleScope;
  readonly when: Predicate;
  /** Numbers of the rule that a clinic may change, by name. */
  readonly limits: Readonly<Record<string, number>>;
  /** What was recorded, in words for the therapist. */
  readonly text: string;
  /** One option to consider. */
  readonly option: string;
  readonly group: FactorGroup;
  readonly goals: readonly GoalId[];
  readonly evidence: EvidenceLetter;
  readonly sources: readonly SourceId[];
  /** Part of the smallest useful set. */
  readonly essential: boolean;
}

/** A clinic's own setting of a rule. */
export interface RuleOverride {
  readonly enabled?: boolean;
  readonly limits?: Readonly<Record<string, number>>;
}

export type RuleOverrides = Readonly<Partial<Record<RuleId, RuleOverride>>>;
