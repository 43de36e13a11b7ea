// `npm run bench`: the product against a floor of bare Fastify + pg with the same statements, side by side.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { onlyOneClinic, startingPoint, viewsOfClinic } from './arrange.mjs';
import { measure } from './measure.mjs';
import { databaseClock } from './cpu.mjs';
import { memoryMb, report } from './report.mjs';
import { workloads } from './workloads.mjs';
import { findFreePort } from '../database.mjs';

const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing; run this with npm run bench`);
  return value;
};
const [apiUrl, ownerUrl] = [need('API_URL').replace(/\/$/, ''), need('DATABASE_OWNER_URL')];
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 6);

const atRest = { readyS: need('READY_S'), memoryMb: await memoryMb(apiUrl), load: os.loadavg()[0] };
await onlyOneClinic(ownerUrl);
const start = await startingPoint(apiUrl, ownerUrl);
await viewsOfClinic(ownerUrl, start.clinicId);
const floorPort = await findFreePort();
const floor = spawn(process.execPath, ['dist/apps/api/bench-floor.js'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    DATABASE_OWNER_URL: ownerUrl,
    CLINIC_ID: start.clinicId,
    USER_ID: start.therapistId,
    PATIENT_ID: start.patientId,
    PORT: String(floorPort),
  },
});
try {
  const floorUrl = `http://127.0.0.1:${floorPort}`;
  await answers(`${floorUrl}/worklist`);
  const databaseS = await databaseClock(ownerUrl);
  const results = [];
  for (const workload of workloads({ apiUrl, floorUrl, ownerUrl, since: new Date(), ...start })) {
    await workload.compare?.();
    results.push(await measure(workload, { rounds, seconds, databaseS }));
  }
  const text = await report(results, { apiUrl, atRest, rounds, seconds });
  const page = path.join(import.meta.dirname, '../../docs/performance.md');
  const before = fs.readFileSync(page, 'utf8');
  const section = /(<!-- server:begin -->)[\s\S]*(<!-- server:end -->)/;
  fs.writeFileSync(page, before.replace(section, `$1\n\n${text}\n$2`));
  console.log(text);
} finally {
  floor.kill();
}

/** Waits until a server answers. */
async function answers(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ok = await fetch(url)
      .then((answer) => answer.ok)
      .catch(() => false);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
