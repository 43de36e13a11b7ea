import { randomUUID } from 'node:crypto';
import type { ForeignFixtures } from '../../testing/foreign-ids';

export const fixtures: ForeignFixtures = {
  calls: {
    'GET /api/patients/:id/red-flags': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'PUT /api/red-flag-resolutions/:id': (_own, foreign) => ({
      params: { id: randomUUID() },
      body: { patientId: foreign.patient.patientId, flagId: 'RF5', reason: 'Trying another clinic' },
    }),
  },
};
