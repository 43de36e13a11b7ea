import type { TimelineEntry } from '@midstance/contracts/chart';
import type { Episode } from '@midstance/contracts/episodes';
import type { GoalFacts } from '../episode-goals/goal-facts';

/** What is recorded about an entry of the timeline; the words are made from it. */
export interface EntryFacts {
  readonly assessment: { readonly status: 'draft' | 'signed'; readonly batteryId: string };
  readonly program: {
    readonly version: number;
    readonly status: 'active' | 'paused' | 'ended';
    readonly title: string;
    readonly reason: string;
  };
  readonly run: {
    readonly stepId: string | null;
    readonly completed: 'full' | 'partial-symptom' | 'partial-other' | 'not-done';
    readonly runMin: number | null;
    readonly walkMin: number | null;
    readonly painDuring: number | null;
    readonly painAfter60Min: number | null;
  };
  readonly session: {
    readonly completed: 'full' | 'partial' | 'not-done';
    readonly setsDone: number;
    readonly setsSkipped: number;
    readonly painDuring: number | null;
  };
  readonly 'check-in': { readonly painMorning: number | null };
  readonly decision: {
    readonly action: string;
    readonly fromStepId: string;
    readonly toStepId: string;
    readonly reason: string | null;
    readonly by: string;
  };
  readonly 'red-flag': { readonly flagId: string; readonly reason: string; readonly by: string };
  readonly outcome: {
    readonly code: string;
    readonly total: number | null;
    readonly profile: string | null;
    readonly source: 'clinic' | 'link';
    readonly voidReason: string | null;
  };
  readonly episode: { readonly complaint: string; readonly side: Episode['side'] };
}

/** An entry of the timeline with its facts. */
export type TimelineFact = {
  [Kind in keyof EntryFacts]: Omit<TimelineEntry, 'kind' | 'text'> & {
    readonly kind: Kind;
    readonly facts: EntryFacts[Kind];
  };
}[keyof EntryFacts];

/** What words are made of. */
export interface ChartFacts {
  readonly goals: GoalFacts;
  readonly timeline: readonly TimelineFact[];
  /** Labels of the steps the history names, by step id. */
  readonly stepLabels: Readonly<Record<string, string>>;
}

/** The answer of the chart's statement, both columns JSON as text. */
export interface ChartRow {
  /** A chart without its goals and its timeline. */
  readonly body: string;
  /** `ChartFacts`. */
  readonly facts: string;
}
