import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAlive, startMark } from './process-mark.mjs';
import { makeThrowAwayFolder } from './throw-away.mjs';

let parent = '';
let child: ChildProcess | undefined;
beforeEach(() => (parent = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'throw-away-')))));
afterEach(() => {
  child?.kill('SIGKILL');
  fs.rmSync(parent, { recursive: true, force: true });
});

/** A folder as a run leaves it, with a program that writes its log there. */
function leave(name: string, starter: string): { dir: string; pid: number } {
  const dir = path.join(parent, name);
  fs.mkdirSync(path.join(dir, 'logs'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'starter'), starter);
  const log = fs.openSync(path.join(dir, 'logs', 'app.log'), 'w');
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: ['ignore', log, log] });
  fs.closeSync(log);
  return { dir, pid: child.pid ?? 0 };
}

test('what a killed run left is ended and removed when the next one begins', async () => {
  const { dir, pid } = leave('midstance-e2e-a', '4000000\n1');
  const next = await makeThrowAwayFolder('test', parent);
  expect([fs.existsSync(dir), isAlive(pid), fs.existsSync(next)]).toEqual([false, false, true]);
});

test('a run that goes on, and one whose starter is unknown, are left alone', async () => {
  const { dir, pid } = leave('midstance-e2e-a', `${String(process.pid)}\n${startMark(process.pid)}`);
  fs.mkdirSync(path.join(parent, 'midstance-test-unknown'));
  fs.mkdirSync(path.join(parent, 'somebody-elses'));
  await makeThrowAwayFolder('bench', parent);
  expect([fs.existsSync(dir), isAlive(pid), fs.readdirSync(parent).length]).toEqual([true, true, 4]);
});

test('a process number that was given to another program since does not count as the starter', async () => {
  const { dir } = leave('midstance-bench-a', `${String(process.pid)}\nearlier`);
  await makeThrowAwayFolder('e2e', parent);
  expect(fs.existsSync(dir)).toBe(false);
});
