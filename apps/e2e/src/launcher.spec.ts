import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = path.resolve(__dirname, '../../..');

/** A launcher as somebody has it in a terminal. */
interface Launcher {
  readonly process: ChildProcess;
  /** All it wrote. */
  readonly said: () => string;
  /** What it wrote of its progress: a warning of Node's own may come in the middle of a line. */
  readonly told: () => string;
  readonly ended: Promise<unknown>;
}

let dir = '';
let dataDir = '';
const launchers: ChildProcess[] = [];
test.beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'midstance-launcher-'));
  // The database runs under an account of its own when started as root.
  fs.chmodSync(dir, 0o711);
  dataDir = path.join(dir, 'data');
});
test.afterAll(async () => {
  for (const launcher of launchers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    const gone = once(launcher, 'exit');
    launcher.kill('SIGINT');
    await gone;
  }
  fs.rmSync(dir, { recursive: true, force: true });
});

function start(port: number): Launcher {
  const args = ['tools/launch.mjs', 'start', '--port', String(port), '--data', dataDir, '--no-demo'];
  const env = { ...process.env, DATABASE_URL: '' };
  const launcher = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  launchers.push(launcher);
  let [said, told] = ['', ''];
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (text) => (said += String(text)));
  launcher.stdout.on('data', (text) => (told += String(text)));
  return { process: launcher, said: () => said, told: () => told, ended: once(launcher, 'exit') };
}

async function ready(launcher: Launcher, port: number): Promise<void> {
  const address = `Open http://localhost:${String(port)}`;
  await expect.poll(() => launcher.told(), { timeout: 60_000 }).toContain(address);
  expect((await fetch(`http://127.0.0.1:${String(port)}/health/ready`)).status).toBe(200);
}

/** The number of the database's process, as it noted it itself. */
const databasePid = () => parseInt(fs.readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);

/** A process that has ended is still listed until the system has taken note of it: wait for that. */
const hasEnded = (pid: number) => expect.poll(() => runs(pid), { timeout: 10_000 }).toBe(false);

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function listenAnywhere(): Promise<{ server: net.Server; port: number }> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as net.AddressInfo).port };
}

test('npm start says whose port it is, ends with Ctrl+C, and comes back after being killed', async () => {
  const { server, port } = await listenAnywhere();

  await test.step('a port that is taken: in words, before anything was made', async () => {
    const launcher = start(port);
    expect(await launcher.ended).toEqual([1, null]);
    expect(launcher.said()).toContain(`Port ${String(port)} is taken by another program.\nWhat to do: `);
    expect(fs.existsSync(path.join(dataDir, 'postgres'))).toBe(false);
    server.close();
  });

  await test.step('one line a step; Ctrl+C stops the app and the database', async () => {
    const launcher = start(port);
    await ready(launcher, port);
    const steps = launcher.told().match(/^ {2}\w+(?= .*\d s$)/gm) ?? [];
    expect(
      steps.map((line) => line.trim()),
      launcher.said(),
    ).toEqual(['install', 'build', 'database', 'migrate', 'serve']);
    const database = databasePid();
    expect(runs(database)).toBe(true);
    launcher.process.kill('SIGINT');
    expect(await launcher.ended).toEqual([0, null]);
    expect(launcher.said()).toMatch(/Stopping… stopped\.\n$/);
    await hasEnded(database);
    await expect(fetch(`http://127.0.0.1:${String(port)}/health/live`)).rejects.toThrow();
  });

  await test.step('killed: what outlives it is ended by the next start, on the same port', async () => {
    const killed = start(port);
    await ready(killed, port);
    const database = databasePid();
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect((await fetch(`http://127.0.0.1:${String(port)}/health/live`)).status).toBe(200);
    const launcher = start(port);
    await ready(launcher, port);
    await hasEnded(database);
    launcher.process.kill('SIGINT');
    expect(await launcher.ended).toEqual([0, null]);
    expect(fs.existsSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });
});
