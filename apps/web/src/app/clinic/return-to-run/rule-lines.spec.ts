import { loadProtocol, PROTOCOL_LIST } from '@midstance/clinical/return-to-run';
import { ruleLines } from './rule-lines';

it('words the pain limits of the plan’s profile and the pace of the phase', async () => {
  const loaded = await loadProtocol('RTR_KNEE_DEFAULT', 1);
  if (!loaded.ok) throw new Error('the protocol does not load');
  const lines = new Map(ruleLines(loaded.value, 'P2', 'tendon').map(({ name, words }) => [name, words]));
  expect(lines.get('● Green')).toBe(
    'during at most 3; an hour after at most 1 above before the run; next morning at most 1 above before the run',
  );
  expect(lines.get('✕ Stop')).toBe('8 or more at any time: hold until you release it');
  expect(lines.get('Pace')).toMatch(/^at most /);
});

it('has a rule for every phase of every protocol', async () => {
  for (const { code, version } of PROTOCOL_LIST) {
    const loaded = await loadProtocol(code, version);
    if (!loaded.ok) throw new Error(`${code} does not load`);
    for (const { id } of loaded.value.phases) {
      expect(ruleLines(loaded.value, id, loaded.value.profile).length).toBeGreaterThan(6);
    }
  }
});
