import type { Patient, PatientRow } from '@midstance/contracts/patients';
import type { Episode } from '@midstance/contracts/episodes';

/** A runner for specs. */
export const mara: Patient = {
  id: '0197c6a0-0000-7000-8000-000000000003',
  givenName: 'Mara',
  familyName: 'Kestrel',
  birthDate: '1992-03-03',
  sexForNorms: 'female',
  email: 'mara@example.org',
  phone: '+49 30 1234',
  timeZone: 'Europe/Berlin',
  bodyMassKg: 62,
  bodyHeightCm: 168,
  careTeam: [{ userId: '0197c6a0-0000-7000-8000-000000000009', name: 'Lena Ashdown' }],
  hasAccount: false,
  archived: false,
  version: 3,
};

/** Her open episode. */
export const kneeEpisode: Episode = {
  id: '0197c6a0-0000-7000-8000-000000000004',
  patientId: mara.id,
  complaint: 'patellofemoral',
  region: 'anterior-knee',
  side: 'right',
  onsetDate: '2026-09-20',
  startedOn: '2026-10-01',
  factors: ['footwear'],
  precautions: [{ code: 'no-impact', note: null, until: null }],
  goal: { text: 'Berlin half', onDate: null },
  preInjuryWeeklyRunMin: 140,
  status: 'open',
  closedAt: null,
  version: 2,
};

/** Her line in the list. */
export const maraRow: PatientRow = {
  id: mara.id,
  givenName: 'Mara',
  familyName: 'Kestrel',
  birthDate: '1992-03-03',
  archived: false,
  mine: true,
  episode: {
    id: kneeEpisode.id,
    complaint: 'patellofemoral',
    region: 'anterior-knee',
    side: 'right',
    startedOn: '2026-10-01',
  },
};
