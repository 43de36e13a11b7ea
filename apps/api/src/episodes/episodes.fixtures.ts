import { randomUUID } from 'node:crypto';
import type { ForeignFixtures } from '../../testing/foreign-ids';

const episodeOf = (patientId: string) => ({
  patientId,
  complaint: 'patellofemoral',
  region: 'anterior-knee',
  side: 'right',
  onsetDate: null,
  startedOn: '2026-01-05',
  factors: [],
  precautions: [],
  goal: null,
  preInjuryWeeklyRunMin: 150,
  status: 'open',
});

export const fixtures: ForeignFixtures = {
  seed: async (test, world) => {
    const episodeId = randomUUID();
    const cookie = await test.signIn(world.therapist);
    const body = episodeOf(world.patient.patientId);
    await test.call('PUT', `/api/episodes/${episodeId}`, { cookie, body });
    return { episodeId };
  },
  calls: {
    'GET /api/patients/:id/episodes': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'PUT /api/episodes/:id': (_own, foreign) => [
      { params: { id: randomUUID() }, body: episodeOf(foreign.patient.patientId) },
      {
        params: { id: foreign.ids['episodeId'] ?? '' },
        body: episodeOf(foreign.patient.patientId),
        headers: { 'if-match': '"v1"' },
      },
    ],
  },
};
