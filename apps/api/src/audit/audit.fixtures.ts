import type { ForeignFixtures } from '../../testing/foreign-ids';

export const fixtures: ForeignFixtures = {
  calls: {
    'GET /api/patients/:id/access-log': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'GET /api/my/access-log': (_own, foreign) => ({ query: `after=${foreign.patient.patientId}`, expect: [200] }),
  },
};
