import { newId } from './new-id';

describe('a new id', () => {
  const now = Date.UTC(2026, 10, 22, 8, 0, 0);

  it('is a UUID of version 7', () => {
    expect(newId(now)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begins with its time, so that later ids sort later', () => {
    expect(parseInt(newId(now).replaceAll('-', '').slice(0, 12), 16)).toBe(now);
    expect(newId(now) < newId(now + 1)).toBe(true);
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(now))).size).toBe(1000);
  });
});
