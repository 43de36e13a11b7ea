import { ENGINE_EVIDENCE } from './index';

describe('numbers of the engine', () => {
  it('are those of the clinical reference', () => {
    expect(ENGINE_EVIDENCE.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '60 %',
      '2 days',
      '1 sessions',
      '28 days',
      '10 characters',
      '1 sessions',
      '2 sessions',
      '28 days',
      '3 runs',
      '4 runs',
    ]);
  });

  it('name each item once', () => {
    expect(new Set(ENGINE_EVIDENCE.map(({ item }) => item)).size).toBe(ENGINE_EVIDENCE.length);
  });
});
