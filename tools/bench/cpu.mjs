// Processor time a contender used: of its server, which tells it in its metrics, and of PostgreSQL, from Linux's books.
import fs from 'node:fs';
import pg from 'pg';

/** @returns seconds of the server at this address */
async function serverS(url) {
  const metrics = await fetch(new URL('/metrics', url)).then((answer) => answer.text());
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
}

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
};
const parentOf = (pid) => Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1]);

/** Finds the processes of a PostgreSQL server on this machine; where it runs elsewhere, nothing is known of its time. */
export async function databaseClock(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
  const server = parentOf(rows[0].pid);
  await client.end();
  return () => {
    if (!server) return NaN;
    const own = fs.readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === server);
    return own.reduce((sum, pid) => sum + Number(read(`/proc/${pid}/schedstat`).split(' ')[0] || 0), 0) / 1e9;
  };
}

/** Runs something and tells the processor time it cost: of the server, and of the database. */
export async function withCpu(url, databaseS, work) {
  const [server, database] = [await serverS(url), databaseS()];
  const result = await work();
  return { ...result, serverS: (await serverS(url)) - server, databaseS: databaseS() - database };
}
