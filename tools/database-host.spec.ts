import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assertAccountFor, chooseAccount } from './database-host.mjs';

let dir = '';
beforeEach(() => {
  dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'database-host-')));
  fs.chmodSync(dir, 0o711);
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const nobody = { uid: 65_534, gid: 65_534 };
const root = { root: true, nobody, runs: () => true };
const onlyOurs = (): void => fs.chmodSync(dir, 0o700);

describe('the account of the database server', () => {
  test('is our own when we are not root', () => {
    onlyOurs();
    expect(chooseAccount(dir, dir, { ...root, root: false, runs: () => false })).toEqual({ prefix: [], spawnAs: {} });
  });

  test('is nobody when root starts it where nobody may enter, also before the folders are there', () => {
    const account = chooseAccount(path.join(dir, 'later', 'bin'), path.join(dir, 'data'), root);
    expect(account).toEqual({ prefix: [], spawnAs: nobody });
  });

  test.each([root, { ...root, nobody: undefined }])('otherwise is a number of a user namespace', (host) => {
    if (host.nobody) onlyOurs();
    const { prefix, spawnAs } = chooseAccount(dir, dir, host);
    expect(prefix).toContain(`--map-user=${String(host.nobody?.uid ?? 1000)}`);
    expect(spawnAs).toEqual({});
  });

  test('is missing where root may make no user namespaces: in words, before anything is installed', () => {
    onlyOurs();
    const host = { ...root, runs: () => false };
    expect(() => chooseAccount(path.join(dir, 'later'), dir, host)).toThrow('PostgreSQL does not run as root');
    expect(() => {
      assertAccountFor(path.join(dir, 'data'), host);
    }).toThrow(expect.objectContaining({ howToFix: expect.stringContaining('normal user') as string }) as Error);
  });
});
