import { randomUUID } from 'node:crypto';
import type { ForeignFixtures, World } from '../../testing/foreign-ids';

const activityOf = (patientId: string, episodeId: string) => ({
  kind: 'activity',
  patientId,
  episodeId,
  activity: 'Stairs down',
  score: 4,
  scoredOn: '2026-01-20',
  targetScore: 8,
});
const own = (world: World) => activityOf(world.patient.patientId, world.ids['episodeId'] ?? '');
const idOf = (world: World) => world.ids['goalId'] ?? '';

export const fixtures: ForeignFixtures = {
  after: ['episodes', 'assessments'],
  seed: async (test, world) => {
    const goalId = randomUUID();
    const cookie = await test.signIn(world.therapist);
    await test.call('PUT', `/api/episode-goals/${goalId}`, { cookie, body: own(world) });
    return { goalId };
  },
  calls: {
    'GET /api/patients/:id/episode-goals': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'PUT /api/episode-goals/:id': (mine, foreign) => [
      { params: { id: randomUUID() }, body: own(foreign) },
      { params: { id: randomUUID() }, body: activityOf(mine.patient.patientId, foreign.ids['episodeId'] ?? '') },
      { params: { id: idOf(foreign) }, body: own(foreign), headers: { 'if-match': '"v1"' } },
      {
        params: { id: randomUUID() },
        body: {
          kind: 'finding',
          patientId: mine.patient.patientId,
          episodeId: mine.ids['episodeId'] ?? '',
          assessmentId: foreign.ids['signedId'] ?? '',
          findingKey: 'R15:right',
          measureId: 'str-knee-extension',
          side: 'right',
        },
      },
    ],
  },
};
