import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres } from './database.mjs';
import { isAlive } from './process-mark.mjs';
import { makeThrowAwayFolder } from './throw-away.mjs';

/** Starts the database in a process of its own, as the launcher does, and says where it is. */
const STARTER = `import(process.argv[1]).then(async ({ startPostgres }) => {
  const { url, pid } = await startPostgres({ dataDir: process.argv[2] });
  console.log(JSON.stringify({ url, pid }));
})`;

interface Started {
  starter: ChildProcess;
  url: string;
  pid: number;
}

let dir = '';
let dataDir = '';
beforeAll(async () => {
  dir = await makeThrowAwayFolder('test');
  dataDir = path.join(dir, 'postgres');
}, 60_000);
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

async function startElsewhere(): Promise<Started> {
  const node = path.resolve(__dirname, '../node_modules/node/bin/node');
  const args = ['-e', STARTER, path.join(__dirname, 'database.mjs'), dataDir];
  const starter = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(starter.stdout, 'data')) as [Buffer];
  return { starter, ...(JSON.parse(line.toString()) as { url: string; pid: number }) };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** What was kept, read by a server started anew on the folder. */
async function keptAfterStart(): Promise<unknown[]> {
  const server = await startPostgres({ dataDir });
  try {
    return await query(server.url, 'SELECT n FROM kept ORDER BY n');
  } finally {
    await server.stop();
  }
}

describe('the built-in database', () => {
  test('of a killed starter lives on; the next start stops it and loses nothing', async () => {
    const { starter, url, pid } = await startElsewhere();
    await query(url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await expect(startPostgres({ dataDir })).rejects.toThrow('already runs on the data folder');
    await killed(starter);
    expect(isAlive(pid)).toBe(true);
    expect(await keptAfterStart()).toEqual([{ n: 1 }]);
    expect(isAlive(pid)).toBe(false);
  }, 120_000);

  test('killed itself leaves its lock; the next start recovers what was saved', async () => {
    const { starter, url, pid } = await startElsewhere();
    await query(url, 'INSERT INTO kept VALUES (2)');
    process.kill(pid, 'SIGKILL');
    await killed(starter);
    const lock = path.join(dataDir, 'cluster', 'postmaster.pid');
    expect(fs.existsSync(lock)).toBe(true);
    // By now the number belongs to another program.
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    fs.writeFileSync(lock, fs.readFileSync(lock, 'utf8').replace(/^\d+/, String(stranger.pid)));
    try {
      expect(await keptAfterStart()).toEqual([{ n: 1 }, { n: 2 }]);
      expect(isAlive(stranger.pid ?? 0)).toBe(true);
    } finally {
      stranger.kill('SIGKILL');
    }
  }, 120_000);

  test('of another version is refused and left alone', async () => {
    const version = path.join(dataDir, 'cluster', 'PG_VERSION');
    const written = fs.readFileSync(version, 'utf8');
    fs.writeFileSync(version, '17\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow('was written by PostgreSQL 17');
    expect(fs.readFileSync(version, 'utf8')).toBe('17\n');
    fs.writeFileSync(version, written);
    expect(await keptAfterStart()).toHaveLength(2);
  }, 60_000);
});
