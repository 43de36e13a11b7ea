import type { LocalDate } from '../local-date';
import type { Share } from './share';

/** How much a reason presses. Three at most, each shown as an icon and a word. */
export type Severity = 'now' | 'soon' | 'watch';

export type Priority = 1 | 2 | 3 | 4;

/** What is known of a patient today. Left out or null means unknown, and unknown never triggers. */
export interface WorklistFacts {
  readonly today: LocalDate;
  readonly planStart?: LocalDate | null;
  /** Priority 1. */
  readonly redFlagOpenSince?: LocalDate | null;
  readonly stopOn?: LocalDate | null;
  readonly stopPain?: { readonly on: LocalDate; readonly pain: number; readonly limit: number } | null;
  readonly boneRedOn?: LocalDate | null;
  readonly urgentCallOn?: LocalDate | null;
  /** Priority 2. */
  readonly holdSince?: LocalDate | null;
  readonly redSessionOn?: LocalDate | null;
  /** Days of steps back, any order. */
  readonly stepBacksOn?: readonly LocalDate[] | null;
  /** Mean morning pain, 0 to 10, of the last 7 days and the 7 before. */
  readonly morningPain?: { readonly last7: number; readonly before7: number } | null;
  readonly runMinutes7d?: { readonly doneMin: number; readonly plannedMin: number } | null;
  readonly unplannedRun?: { readonly on: LocalDate; readonly spikePct: number } | null;
  readonly gateWaitingHours?: number | null;
  readonly unreadMessageHours?: number | null;
  /** Priority 3. */
  readonly sessions14d?: Share | null;
  readonly missedInARow?: number | null;
  readonly lastLogOn?: LocalDate | null;
  readonly unknownInARow?: number | null;
  readonly checkIns14d?: Share | null;
  readonly promOverdueDays?: number | null;
  /** A questionnaire that got worse by its change that matters. */
  readonly promWorse?: { readonly name: string; readonly from: number; readonly to: number } | null;
  readonly globalChange?: { readonly latest: number; readonly previous: number | null } | null;
  readonly stepSince?: LocalDate | null;
  readonly preCheckHoldDays?: number | null;
  readonly retestDueOn?: LocalDate | null;
  /** Priority 4. */
  readonly newPlanUnopenedHours?: number | null;
  readonly blockEndedOn?: LocalDate | null;
  readonly shoeKm?: number | null;
  readonly licenceEndsInDays?: number | null;
  /** Praise. */
  readonly phasePassedOn?: LocalDate | null;
  readonly sessions28d?: Share | null;
  readonly firstContinuousRunMin?: number | null;
  readonly promBetter?: { readonly name: string; readonly from: number; readonly to: number } | null;
}

/** The same with every unknown written out as null. */
export type KnownFacts = { readonly [Name in keyof WorklistFacts]-?: Exclude<WorklistFacts[Name], undefined> };

const UNKNOWN: Omit<KnownFacts, 'today'> = {
  planStart: null,
  redFlagOpenSince: null,
  stopOn: null,
  stopPain: null,
  boneRedOn: null,
  urgentCallOn: null,
  holdSince: null,
  redSessionOn: null,
  stepBacksOn: null,
  morningPain: null,
  runMinutes7d: null,
  unplannedRun: null,
  gateWaitingHours: null,
  unreadMessageHours: null,
  sessions14d: null,
  missedInARow: null,
  lastLogOn: null,
  unknownInARow: null,
  checkIns14d: null,
  promOverdueDays: null,
  promWorse: null,
  globalChange: null,
  stepSince: null,
  preCheckHoldDays: null,
  retestDueOn: null,
  newPlanUnopenedHours: null,
  blockEndedOn: null,
  shoeKm: null,
  licenceEndsInDays: null,
  phasePassedOn: null,
  sessions28d: null,
  firstContinuousRunMin: null,
  promBetter: null,
};

/** Writes out what is not known. */
export function known(facts: WorklistFacts): KnownFacts {
  return { ...UNKNOWN, ...facts };
}

/** What a rule found: the words for the chip, and the day it began if that is known. */
export interface Trigger {
  readonly words: string;
  readonly since: LocalDate | null;
}
