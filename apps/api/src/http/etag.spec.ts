import { assertVersion, etagOf, parseIfMatch } from './etag';

describe('versions', () => {
  it('go out and come back as the same', () => {
    expect(parseIfMatch(etagOf(7))).toBe(7);
    expect(parseIfMatch(undefined)).toBeUndefined();
  });

  it.each(['7', 'v7', '"v0"', '"7"', 'W/"v7"', '*', '"v7", "v8"', '"v99999999999"'])(
    'are not read from %s',
    (header) => {
      expect(() => parseIfMatch(header)).toThrow(expect.objectContaining({ code: 'invalid_input' }) as Error);
    },
  );

  it('must be named for an edit, and be the present one', () => {
    const current = { version: 3, name: 'as it is' };
    expect(() => assertVersion(undefined, current)).toThrow(
      expect.objectContaining({ code: 'precondition_required' }) as Error,
    );
    expect(() => assertVersion(2, current)).toThrow(
      expect.objectContaining({ code: 'stale_version', extras: { current } }) as Error,
    );
    expect(() => assertVersion(3, current)).not.toThrow();
  });
});
