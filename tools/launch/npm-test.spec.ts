import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Stands in for Nx: prints what the real one does, one project a target, and fails as it is told. */
const NX = `
const fs = require('node:fs');
const target = process.argv[process.argv.indexOf('-t') + 1];
const fate = JSON.parse(fs.readFileSync('fate.json', 'utf8'))[target] ?? 'passes';
if (fate === 'crashes') process.exit(1);
if (fate === 'is unknown') process.exit(0);
const fails = fate === 'fails';
const tests = 'Tests:       ' + (fails ? '1 failed, ' : '') + '4 passed, ' + (fails ? 5 : 4) + ' total\\n';
console.log('\\n> nx run web:' + target + '\\n\\n' + (['test', 'integration'].includes(target) ? tests : 'output of ' + target));
const stats = { expected: 3, unexpected: fails ? 1 : 0, skipped: 0, flaky: 0 };
if (target === 'e2e') fs.mkdirSync('tmp/e2e', { recursive: true });
if (target === 'e2e') fs.writeFileSync('tmp/e2e/report.json', JSON.stringify({ stats, errors: [] }));
console.log('\\n NX   ran' + (fails ? '\\n\\nFailed tasks:\\n\\n- web:' + target + '\\n' : ''));
process.exitCode = fails ? 1 : 0;
`;

let dir = '';
beforeAll(() => {
  dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'midstance-npm-test-')));
  fs.cpSync(path.join(ROOT, 'tools'), path.join(dir, 'tools'), { recursive: true });
  fs.mkdirSync(path.join(dir, 'node_modules/.bin'), { recursive: true });
  for (const name of ['node', '@playwright']) {
    fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(dir, 'node_modules', name));
  }
  fs.writeFileSync(path.join(dir, 'package-lock.json'), '{}');
  fs.writeFileSync(path.join(dir, 'node_modules/.package-lock.json'), '{}');
  fs.writeFileSync(path.join(dir, 'node_modules/.bin/nx'), NX);
});
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

/** Runs all checks of a project in which each target meets the fate it is given. */
function npmTest(
  fates: Record<string, string>,
  env: Record<string, string> = {},
): { code: number | null; said: string } {
  fs.writeFileSync(path.join(dir, 'fate.json'), JSON.stringify(fates));
  const run = spawnSync(process.execPath, [path.join(dir, 'tools/launch.mjs'), 'test'], {
    env: { ...process.env, CHROME_PATH: process.execPath, ...env },
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

/** What it says last. */
const lastLine = (said: string): string | undefined => said.trim().split('\n').at(-1);

describe('npm test', () => {
  test('ends with the count of all checks, and well when none failed', () => {
    const { code, said } = npmTest({});
    expect([code, lastLine(said)]).toEqual([0, '16 passed, 0 failed']);
  });

  test.each([
    ['format', 15],
    ['lint', 15],
    ['typecheck', 15],
    ['test', 16],
    ['build', 15],
    ['bundle-size', 15],
    ['integration', 16],
    ['e2e', 16],
  ])('fails with %s, goes on with the rest, and counts both', (target, passed) => {
    const { code, said } = npmTest({ [target]: 'fails' });
    expect([code, lastLine(said)]).toEqual([1, `${String(passed)} passed, 1 failed`]);
    expect(said).toContain(`> web:${target}`);
  });

  test.each(['crashes', 'is unknown'])('fails when a check %s: nothing ran, so nothing passed', (fate) => {
    const { code, said } = npmTest({ lint: fate });
    expect([code, lastLine(said)]).toEqual([1, '15 passed, 1 failed']);
  });

  test('fails without a browser, in words, and counts what ran', () => {
    const { code, said } = npmTest({}, { CHROME_PATH: '/nowhere/chrome' });
    expect(code).toBe(1);
    expect(said).toContain('CHROME_PATH names /nowhere/chrome, which is not there.');
    expect(said).toContain('13 passed, 1 failed');
  });
});
