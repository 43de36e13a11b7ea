import type { Outcomes } from '@midstance/contracts/outcomes';
import { randomUUID } from 'node:crypto';
import type { ForeignFixtures, World } from '../../testing/foreign-ids';

const responseOf = (patient: World, episode: World, corrects: string | null = null) => ({
  patientId: patient.patient.patientId,
  episodeId: episode.ids['episodeId'] ?? '',
  code: 'LEFS',
  localDate: '2026-01-10',
  answer: { kind: 'totals', total: 52, subscores: {} },
  corrects,
});
const linkOf = (patient: World, episode: World) => ({
  patientId: patient.patient.patientId,
  episodeId: episode.ids['episodeId'] ?? '',
  codes: ['NPRS'],
  activities: [],
});

export const fixtures: ForeignFixtures = {
  after: ['episodes'],
  seed: async (test, world) => {
    const outcomeId = randomUUID();
    const cookie = await test.signIn(world.therapist);
    await test.call('PUT', `/api/outcome-responses/${outcomeId}`, { cookie, body: responseOf(world, world) });
    await test.call('POST', '/api/outcome-links', { cookie, body: linkOf(world, world) });
    const path = `/api/patients/${world.patient.patientId}/outcomes`;
    const { body } = await test.call<Outcomes>('GET', path, { cookie });
    return { outcomeId, outcomeLinkId: body.openLinks[0]?.id ?? '' };
  },
  calls: {
    'GET /api/patients/:id/outcomes': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'PUT /api/outcome-responses/:id': (own, foreign) => [
      { params: { id: randomUUID() }, body: responseOf(foreign, foreign) },
      { params: { id: randomUUID() }, body: responseOf(own, foreign) },
      { params: { id: randomUUID() }, body: responseOf(own, own, foreign.ids['outcomeId'] ?? '') },
      { params: { id: foreign.ids['outcomeId'] ?? '' }, body: responseOf(foreign, foreign) },
    ],
    'PUT /api/outcome-responses/:id/void': (_own, foreign) => ({
      params: { id: foreign.ids['outcomeId'] ?? '' },
      body: { reason: 'Not ours' },
    }),
    'DELETE /api/outcome-links/:id': (_own, foreign) => ({ params: { id: foreign.ids['outcomeLinkId'] ?? '' } }),
    'POST /api/outcome-links': (own, foreign) => [{ body: linkOf(foreign, foreign) }, { body: linkOf(own, foreign) }],
    'POST /api/outcome-links/open': () => [],
    'PUT /api/outcome-links/answers': () => [],
    'POST /api/outcome-links/finish': () => [],
    'PUT /api/licensed-forms/:code': () => [],
  },
};
