import { Passwords } from './passwords';

describe('passwords', () => {
  const passwords = new Passwords();

  it('are kept as argon2id PHC strings of the required strength, each with its own salt', async () => {
    const [first, second] = await Promise.all([passwords.hash('quiet harbour'), passwords.hash('quiet harbour')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(first).not.toBe(second);
  });

  it('match to the last byte of two hundred', async () => {
    const long = 'x'.repeat(199);
    const stored = await passwords.hash(`${long}a`);
    expect(await passwords.check(`${long}a`, stored)).toEqual({ matches: true, outdated: false });
    expect(await passwords.check(`${long}b`, stored)).toEqual({ matches: false, outdated: false });
  });

  it('are not trimmed', async () => {
    const stored = await passwords.hash('quiet harbour ');
    expect((await passwords.check('quiet harbour', stored)).matches).toBe(false);
  });

  it('never match an unknown account, after the same work', async () => {
    expect((await passwords.check('anything', undefined)).matches).toBe(false);
  });

  it('tell when they were hashed with less', async () => {
    // Not a real hash of these parameters: only what it says of itself matters here.
    const weaker = (await passwords.hash('quiet harbour')).replace('m=47104,t=1', 'm=19456,t=2');
    expect((await passwords.check('quiet harbour', weaker)).outdated).toBe(true);
  });

  it('refuse a stored value that is no hash', async () => {
    await expect(passwords.check('x', 'plain text')).rejects.toThrow('PHC');
  });

  it('turn callers away rather than let a crowd eat the memory', async () => {
    const crowd = await Promise.allSettled(Array.from({ length: 140 }, () => passwords.hash('x')));
    const refused = crowd.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.every((one) => (one.reason as { code: string }).code === 'busy')).toBe(true);
    expect((await passwords.hash('x')).length).toBeGreaterThan(50);
  }, 60_000);
});
