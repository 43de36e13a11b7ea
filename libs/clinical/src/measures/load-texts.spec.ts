import { loadProtocolCard, loadSources } from '.';

describe('texts that are loaded when they are shown', () => {
  it('gives the card of a measure and null for a computed value', async () => {
    expect((await loadProtocolCard('fn-hop-single'))?.steps.length).toBeGreaterThan(2);
    expect(await loadProtocolCard('gait-step-length')).toBeNull();
  });

  it('gives the references and leaves out our own default', async () => {
    const found = await loadSources(['S50', 'PD']);
    expect(found.map((source) => source.id)).toEqual(['S50']);
  });
});
