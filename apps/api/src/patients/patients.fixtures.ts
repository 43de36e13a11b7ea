import { randomUUID } from 'node:crypto';
import type { ForeignCall, ForeignFixtures, World } from '../../testing/foreign-ids';

const body = {
  givenName: 'Nell',
  familyName: 'Farrow',
  birthDate: '1988-07-09',
  sexForNorms: 'female',
  email: null,
  phone: null,
  timeZone: 'Europe/Berlin',
  bodyMassKg: null,
  bodyHeightCm: null,
};
const named = (_own: World, foreign: World): ForeignCall => ({ params: { id: foreign.patient.patientId } });
const importOf = (id: string) => ({ rows: [{ id, line: 2, patient: body }] });

export const fixtures: ForeignFixtures = {
  calls: {
    // The other clinic's runners are not in the list, and a page that begins behind one of them is empty.
    'GET /api/patients': (_own, foreign) => ({ query: `after=${foreign.patient.patientId}`, expect: [200] }),
    'GET /api/patients/:id': named,
    // A foreign id is free in one's own clinic: a record is made there, and the other clinic's stays as it was.
    'PUT /api/patients/:id': (_own, foreign) => [
      { params: { id: foreign.patient.patientId }, body, headers: { 'if-match': '"v1"' } },
      { params: { id: foreign.ids['episodeId'] ?? '' }, body: { ...body, familyName: 'Farrow-Two' }, expect: [200] },
    ],
    'POST /api/patients/:id/archive': named,
    'POST /api/patients/:id/restore': named,
    'PUT /api/patients/:id/care-team/me': named,
    'DELETE /api/patients/:id/care-team/me': named,
    'POST /api/patients/import/preview': () => ({
      body: { csv: 'First name,Last name,Birth date\nA,B,1990-01-01', timeZone: 'Europe/Berlin' },
      expect: [200],
    }),
    'POST /api/patients/import': (_own, foreign) => ({
      body: importOf(foreign.ids['programId'] ?? randomUUID()),
      expect: [200],
    }),
  },
};
