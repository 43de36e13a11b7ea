import { randomUUID } from 'node:crypto';
import type { ForeignFixtures } from '../../testing/foreign-ids';
import { batteryOf } from '../../testing/test-battery';

export const fixtures: ForeignFixtures = {
  seed: async (test, world) => {
    const batteryId = randomUUID();
    const cookie = await test.signIn(world.lead);
    await test.call('PUT', `/api/batteries/${batteryId}`, { cookie, body: batteryOf() });
    const body = { values: [{ id: 'symmetry.flag.low', value: 75 }], reason: 'House rule' };
    await test.call('PUT', '/api/clinic-settings/thresholds', { cookie, body, ifMatch: 1 });
    return { batteryId };
  },
  calls: {
    // The body names limits of the product, and the clinic is the caller's own.
    'PUT /api/clinic-settings/thresholds': () => [],
    'PUT /api/clinic-settings/details': () => [],
    'GET /api/batteries/:id/versions/:version': (_own, foreign) => ({
      params: { id: foreign.ids['batteryId'] ?? '', version: '1' },
    }),
    'PUT /api/batteries/:id': (_own, foreign) => ({
      params: { id: foreign.ids['batteryId'] ?? '' },
      body: batteryOf({ name: 'Not ours' }),
      headers: { 'if-match': '"v1"' },
    }),
  },
};
