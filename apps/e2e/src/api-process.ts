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

/** Starts the API again on the same port and database, and waits until it answers. */
export async function restartApi(): Promise<void> {
  const { file, args, env } = readProcess();
  const log = fs.openSync(fromEnvironment('E2E_API_LOG'), 'a');
  const child = spawn(file, args, { env, stdio: ['ignore', log, log], detached: true });
  child.unref();
  fs.closeSync(log);
  fs.writeFileSync(fromEnvironment('E2E_API_PROCESS'), JSON.stringify({ pid: child.pid, file, args, env }));
  for (let waitedMs = 0; waitedMs < 20_000; waitedMs += 50) {
    const answer = await fetch(`${baseUrl()}/health/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The API did not come back.');
}
