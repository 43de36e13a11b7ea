import type { ForeignFixtures } from '../../testing/foreign-ids';
import { day } from '../../testing/test-run';

export const fixtures: ForeignFixtures = {
  after: ['training'],
  calls: {
    'GET /api/worklist': (_own, foreign) => ({
      query: `view=all&after=1%7C2000-01-01%7C${foreign.patient.patientId}`,
      expect: [200, 403],
    }),
    'PUT /api/worklist/:id/snooze': (_own, foreign) => ({
      params: { id: foreign.patient.patientId },
      body: { until: day(2), reason: 'Trying another clinic' },
    }),
  },
};
