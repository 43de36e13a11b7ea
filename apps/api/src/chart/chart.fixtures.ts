import type { ForeignFixtures } from '../../testing/foreign-ids';

export const fixtures: ForeignFixtures = {
  calls: { 'GET /api/patients/:id/chart': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }) },
};
