import { batteries } from '../measures/batteries.data';
import { COMPLAINT_PROTOCOLS } from './complaint-protocols.data';
import { loadProtocol } from './protocols';
import { suggestProtocol } from './suggest-protocol';

it('has a ladder for every complaint that is an injury', () => {
  const none = batteries.filter(({ id }) => suggestProtocol(id, null) === null).map(({ id }) => id);
  expect(none).toEqual(['screen-healthy']);
});

it('lets the region decide between tendon and muscle of the calf', () => {
  expect(suggestProtocol('achilles-calf', 'calf')?.protocol).toBe('RTR_CALF_STRAIN');
  expect(suggestProtocol('achilles-calf', 'achilles-midportion')?.protocol).toBe('RTR_ACHILLES');
});

it('suggests only protocols that exist', async () => {
  for (const { protocol } of COMPLAINT_PROTOCOLS) expect((await loadProtocol(protocol, 1)).ok).toBe(true);
});
