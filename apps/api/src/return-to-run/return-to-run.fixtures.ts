import { randomUUID } from 'node:crypto';
import type { ForeignFixtures, World } from '../../testing/foreign-ids';
import { day } from '../../testing/test-run';

const startOf = (world: World, patientId = world.patient.patientId, episodeId = world.ids['episodeId'] ?? '') => ({
  patientId,
  episodeId,
  protocolId: 'RTR_KNEE_DEFAULT',
  protocolVersion: 1,
  profileId: null,
  overlayIds: [],
  startStepId: 'P2-1',
  startsOn: day(-10),
});
const planOf = (world: World) => world.ids['planId'] ?? '';

export const fixtures: ForeignFixtures = {
  after: ['episodes'],
  seed: async (test, world) => {
    const planId = randomUUID();
    const cookie = await test.signIn(world.therapist);
    await test.call('PUT', `/api/return-to-run-plans/${planId}`, { cookie, body: startOf(world) });
    return { planId };
  },
  calls: {
    'GET /api/patients/:id/return-to-run': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'GET /api/patients/:id/return-to-run/start': (_own, foreign) => ({
      params: { id: foreign.patient.patientId },
      query: 'protocolId=RTR_KNEE_DEFAULT&protocolVersion=1',
    }),
    'PUT /api/return-to-run-plans/:id': (own, foreign) => [
      { params: { id: randomUUID() }, body: startOf(foreign) },
      { params: { id: randomUUID() }, body: startOf(own, own.patient.patientId, foreign.ids['episodeId']) },
      { params: { id: planOf(foreign) }, body: startOf(foreign) },
    ],
    'POST /api/return-to-run-plans/:id/decisions': (_own, foreign) => ({
      params: { id: planOf(foreign) },
      body: { id: randomUUID(), action: { kind: 'hold' }, reason: 'Trying another clinic', factsKey: 'any' },
    }),
    'PUT /api/gate-tests/:id': (_own, foreign) => ({
      params: { id: randomUUID() },
      body: { patientId: foreign.patient.patientId, metric: 'lsi.quad_iso', localDate: day(-1), value: 90 },
    }),
  },
};
