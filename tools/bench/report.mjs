// Writes the result as a page.
import os from 'node:os';

const round = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '—');

/** @returns resident memory of the API, megabytes */
export async function memoryMb(apiUrl) {
  const metrics = await fetch(`${apiUrl}/metrics`).then((answer) => answer.text());
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
  return round(bytes / 1e6);
}

const cpu = ({ serverMs, databaseMs }) => `${round(serverMs, 2)} + ${round(databaseMs, 2)} ms`;
const cpuRatio = (ours, floor) => (floor.serverMs + floor.databaseMs) / (ours.serverMs + ours.databaseMs);

/** @returns markdown */
export async function report(results, { apiUrl, atRest, rounds, seconds }) {
  const rows = results.map(({ name, goal, ours, floor, alone, ratio }) =>
    [
      name,
      `${round(ours.perSecond)}/s`,
      `${round(floor.perSecond)}/s`,
      `**${round(ratio, 2)}**${goal === null ? '' : ` (goal ≥ ${goal.toFixed(2)})`}`,
      `${cpu(ours)} / ${cpu(floor)}`,
      round(cpuRatio(ours, floor), 2),
      `${round(ours.p50, 1)} / ${round(ours.p99, 1)} ms`,
      `${round(floor.p50, 1)} / ${round(floor.p99, 1)} ms`,
      `${round(alone.p50, 1)} / ${round(alone.p99, 1)} ms`,
    ].join(' | '),
  );
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${os.availableParallelism()} cores (${os.cpus()[0]?.model ?? 'unknown'}), Node ${process.version},
the demo clinic’s data, 16 connections, ${rounds} counted rounds of ${seconds} s each after half a minute of warming up. Product and floor alternate in one script on one
machine; client, both servers and PostgreSQL share its cores, so the ratio is what counts. The floor is bare Fastify + pg
running the same statements as a superuser: no session, no row-level security, no validation, no clinical functions. A
write of the floor has the audit row among its statements, a read notes nothing. Answers were compared before timing. Load average of the machine when it began: ${round(atRest.load, 1)}.

Processor time of a request is that of the server and of PostgreSQL, without the client. Other work on the machine changes
its ratio less than that of the throughput.

| workload | product | floor | product ÷ floor | processor time, product / floor | floor’s time ÷ product’s | product p50 / p99 | floor p50 / p99 | product alone, p50 / p99 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

API: ready ${atRest.readyS} s after its start (goal ≤ 3 s); memory at rest, right after it, ${atRest.memoryMb} MB (goal ≤ 200 MB), after the
run ${await memoryMb(apiUrl)} MB.
`;
}
