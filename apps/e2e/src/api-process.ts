import { spawn } from 'node:child_process';
import fs from 'node:fs';

interface AppProcess {
  pid: number;
  file: string;
  args: string[];
  env: Record<string, string>;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start the journeys with Playwright's global setup`);
  return value;
}

/** Address of the app under test. */
export const baseUrl = (): string => fromEnvironment('E2E_BASE_URL');

/** Everything the API has logged since the journeys began. */
export const readApiLog = (): string => fs.readFileSync(fromEnvironment('E2E_API_LOG'), 'utf8');

function readProcess(): AppProcess {
  return JSON.parse(fs.readFileSync(fromEnvironment('E2E_API_PROCESS'), 'utf8')) as AppProcess;
}

/** Ends the API as a power cut would. */
export function killApi(): void {
  process.kill(-readProcess().pid, 'SIGKILL');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** Waits until something holds; false when it did not within 20 s. */
async function eventually(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < 20_000; waitedMs += 50) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Starts the API again on the same port and database, once the killed one is gone, and waits until it answers. */
export async function restartApi(): Promise<void> {
  const { pid, file, args, env } = readProcess();
  if (!(await eventually(() => !isAlive(pid)))) throw new Error('The API was not killed.');
  const log = fs.openSync(fromEnvironment('E2E_API_LOG'), 'a');
  const child = spawn(file, args, { env, stdio: ['ignore', log, log], detached: true });
  child.unref();
  fs.closeSync(log);
  fs.writeFileSync(fromEnvironment('E2E_API_PROCESS'), JSON.stringify({ pid: child.pid, file, args, env }));
  const isReady = async () => (await fetch(`${baseUrl()}/health/ready`).catch(() => undefined))?.ok === true;
  if (!(await eventually(isReady))) throw new Error('The API did not come back.');
}
