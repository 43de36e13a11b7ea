import type { MeasureId, RedFlagId } from './measure';
import type { SourceId } from './source-id';
import type { Comparison, Sex } from './threshold';

/** emergency: care within the hour · urgent: medical contact the same day · prompt: review within days · advise: raise it. */
export type RedFlagLevel = 'emergency' | 'urgent' | 'prompt' | 'advise';

/** One thing the therapist ticks in the red-flag check. */
export interface RedFlagItem {
  readonly id: string;
  readonly text: string;
}

/** When a red flag opens. Nested and typed; an unanswered part never closes or opens anything by itself. */
export type RedFlagTrigger =
  | { readonly any: readonly RedFlagTrigger[] }
  | { readonly all: readonly RedFlagTrigger[] }
  /** An item of the check is ticked. */
  | { readonly item: string }
  /** A recorded value on either side. */
  | { readonly measure: MeasureId; readonly when: Comparison; readonly value: number | string }
  /** Difference between sides in the measure's unit. */
  | { readonly sideDifference: MeasureId; readonly when: '>' | '>='; readonly value: number }
  | { readonly wellsAtLeast: number }
  | { readonly ageYears: readonly [low: number, high: number] }
  /** Focal bone pain or tenderness recorded at a site of this class. */
  | { readonly focalBone: 'high' | 'lower' }
  /** Pain recorded at one of these pain-site ids. */
  | { readonly painAt: readonly string[] }
  /** The energy-availability screen is positive. */
  | { readonly energyScreen: true }
  | { readonly energyItem: EnergyItemId; readonly above: number; readonly sex: Sex };

/** Always shown, never capped. The text names what was recorded and the usual practice, never a condition a person has. */
export interface RedFlag {
  readonly id: RedFlagId;
  readonly title: string;
  readonly level: RedFlagLevel;
  /** Level when the first trigger is current rather than past (symptoms now). */
  readonly escalates?: { readonly level: RedFlagLevel; readonly trigger: RedFlagTrigger };
  readonly items: readonly RedFlagItem[];
  readonly trigger: RedFlagTrigger;
  readonly advice: string;
  /** While open, exercise and gait goals stay hidden. */
  readonly blocks: boolean;
  readonly sources: readonly SourceId[];
}

/** A place where bone can be overloaded. The two risks mean different things and are kept apart. */
export interface BoneStressSite {
  readonly id: string;
  readonly name: string;
  /** Risk of slow or complicated healing. */
  readonly complicationRisk: 'high' | 'lower';
  /** Trabecular site that counts in the energy-availability history. */
  readonly redsBoneSite: boolean;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

export type EnergyItemId =
  | 'lea-primary-amenorrhoea'
  | 'lea-amenorrhoea-12'
  | 'lea-amenorrhoea-3-11'
  | 'lea-bsi-history'
  | 'lea-low-testosterone'
  | 'lea-low-t3'
  | 'lea-low-bmd'
  | 'lea-growth-deviation'
  | 'lea-edeq'
  | 'lea-leafq'
  | 'lea-low-libido'
  | 'lea-gi'
  | 'lea-illness'
  | 'lea-mood'
  | 'lea-performance-drop'
  | 'lea-weight-change';

/** One item of the energy-availability screen. */
export interface EnergyItem {
  readonly id: EnergyItemId;
  readonly question: string;
  readonly countsAs: 'severe-primary' | 'primary' | 'screen' | 'soft';
  /** Absent: yes or no. Otherwise a score that counts from the limits on. */
  readonly score?: {
    readonly hard: readonly [low: number, high: number];
    readonly step: number;
    readonly limits: readonly { readonly when: '>' | '>='; readonly value: number; readonly sex?: Sex }[];
  };
  readonly onlyFor?: { readonly sex?: Sex; readonly underAgeYears?: number };
  readonly sources: readonly SourceId[];
}

export type WellsItemId =
  | 'active-cancer'
  | 'paralysis-or-cast'
  | 'bedridden-or-surgery'
  | 'localised-tenderness'
  | 'entire-leg-swollen'
  | 'calf-swelling-3cm'
  | 'pitting-oedema'
  | 'collateral-veins'
  | 'previous-dvt'
  | 'alternative-as-likely';

/** One item of the two-level leg score. */
export interface WellsItem {
  readonly id: WellsItemId;
  readonly text: string;
  readonly points: 1 | -2;
}
