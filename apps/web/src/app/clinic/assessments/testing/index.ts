import type { Assessment, RecordedValue } from '@midstance/contracts/assessments';
import type { Episode } from '@midstance/contracts/episodes';
import type { Patient } from '@midstance/contracts/patients';
import type { Draft } from '../draft/draft';
import { emptyDraft } from '../record/begin';

/** Records the specs of the assessment screens begin with. */
export const ids = {
  patient: '0190a000-0000-7000-8000-000000000001',
  episode: '0190a000-0000-7000-8000-000000000002',
  assessment: '0190a000-0000-7000-8000-000000000003',
} as const;

export const patient: Patient = {
  id: ids.patient,
  givenName: 'Mara',
  familyName: 'Kestrel',
  birthDate: '1992-03-03',
  sexForNorms: 'female',
  email: null,
  phone: null,
  timeZone: 'Europe/Berlin',
  bodyMassKg: 60,
  bodyHeightCm: 170,
  careTeam: [],
  hasAccount: false,
  archived: false,
  version: 1,
};

export const episode: Episode = {
  id: ids.episode,
  patientId: ids.patient,
  complaint: 'patellofemoral',
  region: 'anterior-knee',
  side: 'right',
  onsetDate: null,
  startedOn: '2026-10-05',
  factors: [],
  precautions: [],
  goal: null,
  preInjuryWeeklyRunMin: null,
  status: 'open',
  closedAt: null,
  version: 1,
};

export const draft: Draft = emptyDraft(ids.patient, episode, { id: 'knee-quick', version: 1 }, '2026-11-22');

/** A recorded value; what is not given is empty. */
export function recorded(
  measureId: string,
  side: RecordedValue['side'],
  value: number | null,
  more: Partial<RecordedValue> = {},
): RecordedValue {
  return {
    measureId,
    side,
    trial: 1,
    value,
    option: null,
    unit: null,
    notDone: null,
    pain: null,
    confirmedOutOfRange: false,
    leverArmM: null,
    method: null,
    companions: null,
    ...more,
  };
}

export function stored(values: readonly RecordedValue[], more: Partial<Assessment> = {}): Assessment {
  return {
    id: ids.assessment,
    patientId: ids.patient,
    episodeId: ids.episode,
    batteryId: 'knee-quick',
    batteryVersion: 1,
    assessedOn: '2026-11-22',
    involvedSide: 'right',
    bodyMassKg: null,
    values: [...values],
    painSites: [],
    intake: [],
    findingDecisions: [],
    redFlagAcknowledgements: [],
    note: '',
    status: 'draft',
    signedAt: null,
    signedBy: null,
    snapshot: null,
    addenda: [],
    previous: null,
    version: 1,
    ...more,
  };
}
