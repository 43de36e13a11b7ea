import type {
  Assessment,
  FindingDecision,
  IntakeAnswer,
  PainSite,
  RecordedValue,
} from '@midstance/contracts/assessments';
import type { InvolvedSide } from '@midstance/contracts/values';
import type { GridEntry, GridSide } from '@midstance/ui/bilateral-grid';

/** One trial: what the grid holds, and the unit it was typed in. */
export interface Cell extends GridEntry {
  readonly unit: string | null;
}

/** How a measure is taken: lever arms in metres by side, and the device, mode or position. */
export interface SetUp {
  readonly left: number | null;
  readonly right: number | null;
  readonly none: number | null;
  readonly method: string | null;
  /** Unit chosen for a test nothing is typed for yet; `null` for the person's own. */
  readonly unit: string | null;
}

export const noSetUp: SetUp = { left: null, right: null, none: null, method: null, unit: null };

/** Which side the keys come to first. */
export type SideOrder = 'involved' | 'left' | 'random';

/** What stands once in an assessment. */
export interface DraftFacts {
  readonly assessedOn: string;
  readonly involvedSide: InvolvedSide;
  /** Body mass of the day, kg. */
  readonly bodyMassKg: number | null;
  readonly note: string;
}

/**
 * An assessment as it is being recorded. Everything that two people may change apart from each other stands under a key
 * of its own, so that two drafts can be joined key by key. What is empty is absent.
 */
export interface Draft {
  readonly patientId: string;
  readonly episodeId: string;
  readonly batteryId: string;
  readonly batteryVersion: number;
  readonly facts: DraftFacts;
  /** By `cellKey`. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** By measure. */
  readonly setUps: Readonly<Record<string, SetUp>>;
  /** Measures beside the battery, in the order they were added. */
  readonly added: Readonly<Record<string, true>>;
  /** How it is gone through; this screen's alone. */
  readonly way: Readonly<Record<string, SideOrder>>;
  /** By `siteKey`. */
  readonly painSites: Readonly<Record<string, PainSite>>;
  /** By `answerKey`. */
  readonly intake: Readonly<Record<string, IntakeAnswer>>;
  /** By key of the finding. */
  readonly decisions: Readonly<Record<string, FindingDecision>>;
  /** What was done about a red flag, by its id. */
  readonly acknowledged: Readonly<Record<string, string>>;
}

/** The parts of a draft that are joined key by key. */
export const keyedParts = [
  'facts',
  'cells',
  'setUps',
  'added',
  'way',
  'painSites',
  'intake',
  'decisions',
  'acknowledged',
] as const;

export const cellKey = (measureId: string, side: GridSide, trial: number): string =>
  `${measureId}|${side}|${trial.toString()}`;

/** Measure, side and trial of a key. */
export function placeOfCell(key: string): {
  readonly measureId: string;
  readonly side: GridSide;
  readonly trial: number;
} {
  const [measureId = '', side = 'none', trial = '1'] = key.split('|');
  return { measureId, side: side as GridSide, trial: Number(trial) };
}

export const siteKey = (site: Pick<PainSite, 'siteId' | 'side'>): string => `${site.siteId}|${site.side}`;
export const answerKey = (questionId: string, side: GridSide = 'none'): string => `${questionId}|${side}`;

/** The draft with one key set, or taken out with `null`. */
export function withKey<P extends Exclude<(typeof keyedParts)[number], 'facts'>>(
  draft: Draft,
  part: P,
  key: string,
  value: Draft[P][string] | null,
): Draft {
  const rest = Object.fromEntries(Object.entries(draft[part]).filter(([known]) => known !== key));
  const order = value === null ? rest : { ...draft[part], [key]: value };
  return { ...draft, [part]: order };
}

/** The draft with the entry of one trial; an empty entry takes it out. */
export function withCell(draft: Draft, key: string, cell: Cell): Draft {
  const { value, option, notDone, pain } = cell;
  const isEmpty = [value, option, notDone, pain].every((part) => part === null);
  return withKey(draft, 'cells', key, isEmpty ? null : cell);
}

/** A stored assessment as a draft. */
export function draftOf(stored: Assessment): Draft {
  const { patientId, episodeId, batteryId, batteryVersion, assessedOn, involvedSide, bodyMassKg, note } = stored;
  return {
    patientId,
    episodeId,
    batteryId,
    batteryVersion,
    facts: { assessedOn, involvedSide, bodyMassKg, note },
    cells: Object.fromEntries(
      stored.values.map((value) => [cellKey(value.measureId, value.side, value.trial), cellOf(value)]),
    ),
    setUps: setUpsOf(stored.values),
    added: {},
    way: {},
    painSites: Object.fromEntries(stored.painSites.map((site) => [siteKey(site), site])),
    intake: Object.fromEntries(stored.intake.map((given) => [answerKey(given.questionId, given.side), given])),
    decisions: Object.fromEntries(stored.findingDecisions.map((decision) => [decision.key, decision])),
    acknowledged: Object.fromEntries(stored.redFlagAcknowledgements.map(({ redFlagId, text }) => [redFlagId, text])),
  };
}

/** A recorded value as a cell. */
export function cellOf({ value, option, notDone, pain, confirmedOutOfRange, unit, companions }: RecordedValue): Cell {
  return { value, option, notDone, pain, confirmed: confirmedOutOfRange, unit, ...(companions && { companions }) };
}

/** How each measure was taken; measures without a lever arm or method are absent. */
export function setUpsOf(values: readonly RecordedValue[]): Record<string, SetUp> {
  const setUps: Record<string, SetUp> = {};
  for (const { measureId, side, leverArmM, method } of values) {
    const known = setUps[measureId] ?? noSetUp;
    if (leverArmM !== null) setUps[measureId] = { ...known, [side]: leverArmM };
    if (method !== null) setUps[measureId] = { ...(setUps[measureId] ?? known), method };
  }
  return setUps;
}
