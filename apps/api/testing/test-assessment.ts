import type { RecordedValue, SaveAssessment } from '@midstance/contracts/assessments';

/** One recorded trial; say what differs. */
export function recorded(
  measureId: string,
  side: RecordedValue['side'],
  value: number | string,
  changes: Partial<RecordedValue> = {},
): RecordedValue {
  return {
    measureId,
    side,
    trial: 1,
    value: typeof value === 'number' ? value : null,
    option: typeof value === 'string' ? value : null,
    unit: null,
    notDone: null,
    pain: null,
    confirmedOutOfRange: false,
    leverArmM: null,
    method: null,
    companions: null,
    ...changes,
  };
}

/** The five-row knee battery with a weaker right side: 300 of 400 N, 75 %. */
export const kneeValues: RecordedValue[] = [
  recorded('str-knee-extension', 'left', 400, { unit: 'N', leverArmM: 0.34 }),
  recorded('str-knee-extension', 'right', 300, { unit: 'N', leverArmM: 0.34, pain: 2 }),
  recorded('str-hip-abduction', 'left', 200, { unit: 'N', leverArmM: 0.38 }),
  recorded('str-hip-abduction', 'right', 190, { unit: 'N', leverArmM: 0.38 }),
  recorded('fn-sl-squat-rating', 'left', 'good'),
  recorded('fn-sl-squat-rating', 'right', 'poor'),
  recorded('wblt-distance', 'left', 10.5),
  recorded('wblt-distance', 'right', 9.5),
  recorded('pain-running', 'none', 4),
];

/** A draft of the knee battery. */
export function draftOf(
  { id, episodeId }: { id: string; episodeId: string },
  changes: Partial<SaveAssessment> = {},
): SaveAssessment {
  return {
    patientId: id,
    episodeId,
    batteryId: 'patellofemoral',
    batteryVersion: 1,
    assessedOn: '2026-01-20',
    involvedSide: 'right',
    bodyMassKg: 62,
    values: kneeValues,
    painSites: [],
    intake: [],
    findingDecisions: [],
    redFlagAcknowledgements: [],
    note: '',
    ...changes,
  };
}
