import { randomUUID } from 'node:crypto';
import type { ForeignFixtures, World } from '../../testing/foreign-ids';
import { day, goodMorning, greenRun } from '../../testing/test-run';

const sessionOf = (programId: string) => ({
  programId,
  programVersion: 1,
  localDate: day(-3),
  timeZone: 'Europe/Berlin',
  startedAt: `${day(-3)}T16:00:00Z`,
  endedAt: `${day(-3)}T16:20:00Z`,
  completed: 'not-done',
  sets: [],
  painDuring: null,
  effort: null,
  comment: null,
});
const idOf = (world: World, name: string) => world.ids[name] ?? '';

export const fixtures: ForeignFixtures = {
  after: ['programs', 'return-to-run'],
  seed: async (test, world) => {
    const [runId, sessionId] = [randomUUID(), randomUUID()];
    const cookie = await test.signIn(world.patient);
    await test.call('PUT', `/api/my/runs/${runId}`, { cookie, body: greenRun(-4) });
    await test.call('PUT', `/api/my/sessions/${sessionId}`, { cookie, body: sessionOf(idOf(world, 'programId')) });
    return { runId, sessionId };
  },
  calls: {
    // A foreign id is free in one's own clinic: the run is stored there, and the other clinic's stays as it was.
    'PUT /api/my/runs/:id': (_own, foreign) => [
      { params: { id: idOf(foreign, 'runId') }, body: greenRun(-2), expect: [200, 403, 404] },
      {
        params: { id: randomUUID() },
        body: greenRun(-2, { planId: idOf(foreign, 'planId'), stepId: 'P2-1' }),
        expect: [403, 404],
      },
    ],
    'PUT /api/my/sessions/:id': (_own, foreign) => [
      { params: { id: randomUUID() }, body: sessionOf(idOf(foreign, 'programId')), expect: [403, 404] },
      { params: { id: idOf(foreign, 'sessionId') }, body: sessionOf(idOf(foreign, 'programId')), expect: [403, 404] },
    ],
    'PUT /api/my/check-ins/:localDate': () => ({
      params: { localDate: day(-1) },
      body: goodMorning(-1),
      expect: [200, 403],
    }),
  },
};
