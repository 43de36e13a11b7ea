import { randomUUID } from 'node:crypto';
import { expandTemplate } from '@midstance/clinical/exercises/templates';
import type { ForeignFixtures, World } from '../../testing/foreign-ids';
import { day } from '../../testing/test-run';

function programOf(patientId: string, episodeId: string) {
  const expanded = expandTemplate('T_PFP_EARLY', day(-14), [], 'right');
  if (!expanded.ok) throw new Error('the template did not expand');
  return { patientId, episodeId, reason: 'First plan', content: expanded.value };
}
const own = (world: World) => programOf(world.patient.patientId, world.ids['episodeId'] ?? '');
const idOf = (world: World) => world.ids['programId'] ?? '';

export const fixtures: ForeignFixtures = {
  after: ['episodes'],
  seed: async (test, world) => {
    const programId = randomUUID();
    const cookie = await test.signIn(world.therapist);
    await test.call('PUT', `/api/programs/${programId}`, { cookie, body: own(world) });
    const templateId = randomUUID();
    const template = { title: 'Ours', content: own(world).content };
    await test.call('PUT', `/api/clinic-program-templates/${templateId}`, { cookie, body: template });
    return { programId, templateId };
  },
  calls: {
    'GET /api/patients/:id/program': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'PUT /api/programs/:id': (mine, foreign) => [
      { params: { id: randomUUID() }, body: own(foreign) },
      { params: { id: randomUUID() }, body: programOf(mine.patient.patientId, foreign.ids['episodeId'] ?? '') },
      { params: { id: idOf(foreign) }, body: own(foreign), headers: { 'if-match': '"v1"' } },
    ],
    'PUT /api/clinic-program-templates/:id': (mine, foreign) => [
      {
        params: { id: foreign.ids['templateId'] ?? '' },
        body: { title: 'Taken', content: own(mine).content },
        headers: { 'if-match': '"v1"' },
      },
    ],
    'PUT /api/me/favourite-exercises': () => [],
    'POST /api/programs/:id/status': (_own, foreign) => ({
      params: { id: idOf(foreign) },
      body: { status: 'ended', reason: 'Trying another clinic' },
      headers: { 'if-match': '"v1"' },
    }),
  },
};
