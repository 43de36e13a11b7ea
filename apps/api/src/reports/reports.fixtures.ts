import type { ForeignFixtures, World } from '../../testing/foreign-ids';

const signedOf = (world: World) => world.ids['signedId'] ?? '';

export const fixtures: ForeignFixtures = {
  after: ['assessments'],
  calls: {
    'GET /api/assessments/:id/report': (_own, foreign) => ({ params: { id: signedOf(foreign) } }),
    'GET /api/assessments/:id/report.pdf': (_own, foreign) => ({
      params: { id: signedOf(foreign) },
      query: 'audience=referrer',
    }),
  },
};
