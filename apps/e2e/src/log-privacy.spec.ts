import { readApiLog } from './api-process';
import { expect, test } from './fixtures';

test('the log of the whole run names no patient', async ({ therapist }) => {
  await therapist.api.createPatient({ givenName: 'Quillon', familyName: 'Sandpiper' });
  const names = new Set(['Quillon', 'Sandpiper']);
  const answer = await therapist.api.get('/patients?limit=100');
  const { items } = (await answer.json()) as { items: { givenName: string; familyName: string }[] };
  for (const { familyName } of items) names.add(familyName);
  expect(names.size).toBeGreaterThan(2);
  const log = readApiLog();
  expect(log).not.toBe('');
  expect([...names].filter((name) => log.includes(name))).toEqual([]);
});
