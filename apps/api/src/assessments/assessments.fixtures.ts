import { randomUUID } from 'node:crypto';
import type { ForeignFixtures, World } from '../../testing/foreign-ids';
import { draftOf } from '../../testing/test-assessment';

const place = (patient: World, episode: World) => ({
  id: patient.patient.patientId,
  episodeId: episode.ids['episodeId'] ?? '',
});
const draftIn = (world: World) => draftOf(place(world, world));
const idOf = (world: World, name: string) => world.ids[name] ?? '';
const ifMatch = { 'if-match': '"v1"' };

export const fixtures: ForeignFixtures = {
  after: ['episodes', 'clinic-settings'],
  seed: async (test, world) => {
    const ids = { draftId: randomUUID(), signedId: randomUUID(), addendumId: randomUUID() };
    const cookie = await test.signIn(world.therapist);
    const call = (method: string, path: string, body?: unknown, version?: number) =>
      test.call(method, `/api/assessments/${path}`, {
        cookie,
        body,
        ...(version !== undefined && { ifMatch: version }),
      });
    await call('PUT', ids.draftId, draftIn(world));
    await call('PUT', ids.signedId, draftIn(world));
    await call('POST', `${ids.signedId}/sign`, undefined, 1);
    await call('PUT', `${ids.signedId}/addenda/${ids.addendumId}`, { text: 'Seen again' });
    return ids;
  },
  calls: {
    'GET /api/patients/:id/assessments': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'GET /api/patients/:id/signed-assessments': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'GET /api/assessments/:id': (_own, foreign) => ({ params: { id: idOf(foreign, 'signedId') } }),
    'PUT /api/assessments/:id': (own, foreign) => [
      { params: { id: randomUUID() }, body: draftIn(foreign) },
      { params: { id: randomUUID() }, body: draftOf(place(own, foreign)) },
      { params: { id: idOf(foreign, 'draftId') }, body: draftIn(foreign), headers: ifMatch },
      { params: { id: idOf(foreign, 'draftId') }, body: draftIn(own), headers: ifMatch },
      {
        params: { id: randomUUID() },
        body: draftOf(place(own, own), { batteryId: `own.${idOf(foreign, 'batteryId')}` }),
        expect: [422],
      },
    ],
    'PUT /api/assessments/:id/presence': (_own, foreign) => ({
      params: { id: idOf(foreign, 'draftId') },
      body: { version: 1 },
    }),
    'POST /api/assessments/:id/sign': (_own, foreign) => ({
      params: { id: idOf(foreign, 'draftId') },
      headers: ifMatch,
    }),
    'PUT /api/assessments/:id/addenda/:addendumId': (own, foreign) => [
      { params: { id: idOf(foreign, 'signedId'), addendumId: randomUUID() }, body: { text: 'Not ours' } },
      { params: { id: idOf(foreign, 'signedId'), addendumId: idOf(own, 'addendumId') }, body: { text: 'Not ours' } },
    ],
  },
};
