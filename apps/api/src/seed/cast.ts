import type { ProtocolCode } from '@midstance/clinical/return-to-run';

/** Something that happens to a runner of the demo clinic, counted in days before today. */
export type Turn =
  /** From that day on nothing is logged any more. */
  | { readonly kind: 'silent'; readonly daysAgo: number }
  /** Pain in and after the first run on or after that day. */
  | { readonly kind: 'flare'; readonly daysAgo: number; readonly during: number; readonly morning: number }
  /** A red flag is reported with the first run on or after that day. */
  | { readonly kind: 'red-flag'; readonly daysAgo: number; readonly code: 'RF1' | 'RF5' | 'RF8' }
  /** Runs more than the plan says, by this factor, for two weeks. */
  | { readonly kind: 'overdo'; readonly daysAgo: number; readonly factor: number }
  /** Morning pain climbs to this value over the last week. */
  | { readonly kind: 'morning-rise'; readonly daysAgo: number; readonly to: number }
  /** No morning answers from that day on. */
  | { readonly kind: 'no-answers'; readonly daysAgo: number }
  /** Answers "no time" to every strength session from that day on. */
  | { readonly kind: 'says-no'; readonly daysAgo: number }
  /** The therapist stops confirming gates, so that one is waiting. */
  | { readonly kind: 'gate-left-open'; readonly daysAgo: number };

/** One runner of the demo clinic. All people are invented. */
export interface DemoRunner {
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly massKg: number;
  readonly heightCm: number;
  /** Battery of the clinical library. */
  readonly complaint: string;
  readonly region: string;
  readonly side: 'left' | 'right';
  readonly protocol: ProtocolCode | null;
  readonly template: string | null;
  readonly startStep: string;
  readonly startedDaysAgo: number;
  /** Worst pain in a run at the start, 0–10; it fades with `fadeDays`. */
  readonly painAtStart: number;
  readonly fadeDays: number;
  /** Force of the injured leg as a share of the other at the start, 0–1. */
  readonly symmetryAtStart: number;
  /** Share of planned sessions that are logged, 0–1. */
  readonly keeps: number;
  /** Share of morning questions answered, 0–1. */
  readonly answers: number;
  /** Index of the treating therapist. */
  readonly therapist: number;
  readonly goal: string | null;
  readonly turns: readonly Turn[];
}
