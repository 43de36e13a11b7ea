import type { RecordedValue, SaveAssessment } from '@midstance/contracts/assessments';
import { type Cell, type Draft, cellKey, cellOf, noSetUp, placeOfCell, setUpsOf } from './draft';

/** Keys of the trials that are sent, in the order of `values`: pain alone waits for its value. */
export function sentCells(draft: Draft): string[] {
  return Object.keys(draft.cells)
    .filter((key) => isComplete(draft.cells[key]))
    .toSorted();
}

/** The draft as it is sent. */
export function bodyOf(draft: Draft): SaveAssessment {
  const { patientId, episodeId, batteryId, batteryVersion, facts } = draft;
  return {
    patientId,
    episodeId,
    batteryId,
    batteryVersion,
    ...facts,
    values: valuesOf(draft),
    painSites: Object.values(draft.painSites),
    intake: Object.values(draft.intake),
    findingDecisions: Object.values(draft.decisions),
    redFlagAcknowledgements: Object.entries(draft.acknowledged).map(([redFlagId, text]) => ({ redFlagId, text })),
  };
}

/** The recorded values of a draft, as the contract has them. */
export function valuesOf(draft: Draft): RecordedValue[] {
  return sentCells(draft).flatMap((key) => {
    const cell = draft.cells[key];
    return cell ? [recordedValue(draft, key, cell)] : [];
  });
}

/**
 * The part of a draft the server knows once it was sent. What else is in it (a test added and still empty, a lever arm
 * without a value, the order of sides) is this screen's alone, and nobody else's save takes it away.
 */
export function asStored(draft: Draft): Draft {
  const values = valuesOf(draft);
  const cells = values.map((value) => [cellKey(value.measureId, value.side, value.trial), cellOf(value)] as const);
  return { ...draft, cells: Object.fromEntries(cells), setUps: setUpsOf(values), added: {}, way: {} };
}

/**
 * What is not sent, with what of it the server has: the difference waits for a value or is this screen's alone. Nothing
 * else of the record is in either.
 */
export function restOf(draft: Draft): { readonly rest: Draft; readonly base: Draft } {
  const nothing = emptied(draft);
  const waiting = Object.entries(draft.cells).filter(([, cell]) => !isComplete(cell));
  const { setUps, added, way } = draft;
  return {
    rest: { ...nothing, cells: Object.fromEntries(waiting), setUps, added, way },
    base: { ...nothing, setUps: asStored(draft).setUps },
  };
}

/** The same assessment before anything was recorded. */
export function emptied(draft: Draft): Draft {
  const nothing = {
    cells: {},
    setUps: {},
    added: {},
    way: {},
    painSites: {},
    intake: {},
    decisions: {},
    acknowledged: {},
  };
  return { ...draft, ...nothing };
}

function isComplete(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.option !== null || cell.notDone !== null);
}

/** What stands beside an answer; nothing stands beside a test that was not done. */
function companionsOf({ companions = {}, notDone }: Cell): RecordedValue['companions'] {
  return notDone === null && Object.keys(companions).length > 0 ? companions : null;
}

function recordedValue(draft: Draft, key: string, cell: Cell): RecordedValue {
  const place = placeOfCell(key);
  const setUp = draft.setUps[place.measureId] ?? noSetUp;
  const isNumber = cell.value !== null;
  return {
    ...place,
    value: cell.value,
    option: cell.option,
    unit: isNumber ? cell.unit : null,
    notDone: cell.notDone as RecordedValue['notDone'],
    pain: cell.pain,
    confirmedOutOfRange: cell.confirmed,
    leverArmM: isNumber ? setUp[place.side] : null,
    method: setUp.method,
    companions: companionsOf(cell),
  };
}
