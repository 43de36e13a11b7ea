import 'reflect-metadata';
import { fastify } from 'fastify';
import { Pool } from 'pg';
import type { QueryRunner } from 'typeorm';
import { randomBytes } from 'node:crypto';
import type { SaveAssessment } from '@midstance/contracts/assessments';
import type { SaveExerciseSession } from '@midstance/contracts/training';
import { AssessmentsRepository } from '../assessments/assessments.repository';
import { chartQuery } from '../chart/chart.queries';
import { Clock } from '../clock';
import { KEEP_IDLE_MS } from '../database/data-source';
import { rowsOf } from '../database/pipeline';
import { OpenTransaction, type Tx } from '../database/tenant-transaction';
import { cpuSeconds } from '../http/metrics';
import { Passwords } from '../identity/passwords';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { recordHash } from '../training/record-hash';
import { TrainingRepository } from '../training/training.repository';
import { NOTHING_YET } from '../worklist/standing-now';
import { storeWorklistRow } from '../worklist/worklist-refresh';
import { worklistQueries } from '../worklist/worklist.queries';

/**
 * The floor of the benchmark: bare Fastify and pg with the product's own statements and nothing else — no session, no
 * row-level security (a superuser's connection), no validation, no clinical functions, no Nest. A write has the same
 * statements as the product's, the audit row among them; a read notes nothing.
 *
 * Environment: `DATABASE_OWNER_URL`, `CLINIC_ID`, `USER_ID`, `PATIENT_ID`, `PORT`.
 */
function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

const patientId = setting('PATIENT_ID');
const userId = setting('USER_ID');
const context = { clinic_id: setting('CLINIC_ID'), user_id: userId, role: 'therapist' as const, patient_id: patientId };
const options = Object.entries(context).map(([name, value]) => `-c app.${name}=${value}`);
// Views that name the clinic come first: the condition that row-level security adds to the product's statements. The
// planner is told of the same disks, and there are as many connections as the product has by default, kept as long.
options.push('-c search_path=floor,public', '-c random_page_cost=1.1');
const pool = new Pool({
  connectionString: setting('DATABASE_OWNER_URL'),
  options: options.join(' '),
  max: 8,
  idleTimeoutMillis: KEEP_IDLE_MS,
  pipeline: true,
});
const logs = new PatientLogReader(new Clock());
const passwords = new Passwords();

async function read(sql: string, params: readonly unknown[]): Promise<{ body: string; facts?: string }> {
  const client = await pool.connect();
  try {
    return (await rowsOf<{ body: string; facts?: string }>(client, sql, params))[0] ?? { body: '' };
  } finally {
    client.release();
  }
}

/** A transaction that begins with its first statement: nothing has to be opened before. */
async function write(work: (tx: Tx) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    const tx = new OpenTransaction(client, {} as QueryRunner, null, [{ text: 'BEGIN' }], context);
    await work(tx);
    await tx.commit();
  } finally {
    client.release();
  }
}

const app = fastify({ bodyLimit: 10_000_000 });
const json = 'application/json; charset=utf-8';

app.get('/metrics', () => `process_cpu_seconds_total ${cpuSeconds()}`);

app.get('/worklist', async (_request, reply) => {
  reply.type(json);
  return (await read(worklistQueries['needs-me'], [new Date(), 50, null, null, null])).body;
});

app.get('/chart', async (_request, reply) => {
  reply.type(json);
  const { body, facts = '' } = await read(chartQuery, [patientId, JSON.stringify(NOTHING_YET.now)]);
  return `${body.slice(0, -1)}, "facts": ${facts}}`;
});

app.put<{ Params: { id: string }; Body: SaveAssessment }>('/assessments/:id', async ({ params: { id }, body }) => {
  const repository = new AssessmentsRepository();
  await write(async (tx) => {
    await repository.find(tx, id, body);
    repository.save(tx, id, body, recordHash(body), new Date());
    tx.audit({ action: 'assessment.save', objectType: 'assessment', objectId: id, patientId: body.patientId });
  });
  return { id };
});

/** What the product worked out for a patient's row: the floor writes it again, without working anything out. */
const workedOut = new Map<string, { row: string; standing: string }>();

async function rowOf(patientId: string): Promise<{ row: string; standing: string }> {
  const known = workedOut.get(patientId);
  if (known) return known;
  const { rows } = await pool.query<{ row: string; standing: string }>(
    'SELECT row::text, standing::text FROM worklist_rows WHERE patient_id = $1',
    [patientId],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('no such patient');
  workedOut.set(patientId, found);
  return found;
}

app.put<{ Params: { id: string }; Body: SaveExerciseSession }>(
  '/sessions/:id',
  async ({ params: { id }, body, headers }) => {
    const repository = new TrainingRepository();
    const patientId = String(headers['x-patient']);
    const { row, standing } = await rowOf(patientId);
    await write(async (tx) => {
      tx.queue(`SELECT set_config('app.patient_id', $1, true)`, [patientId]);
      const { sql, params } = logs.statement(null);
      await Promise.all([
        repository.insertSession(tx, id, body, recordHash(body), new Date()),
        tx.query<{ body: string }>(sql, params),
      ]);
      tx.queue(storeWorklistRow, [patientId, 5, body.localDate, true, false, row, body.localDate, standing]);
      tx.audit({ action: 'session.log', objectType: 'exercise-session', objectId: id });
    });
    return { id };
  },
);

app.post<{ Body: { email: string; password: string } }>('/session', async ({ body }) => {
  const client = await pool.connect();
  try {
    const [account] = await rowsOf<{ user_id: string; password_hash: string }>(
      client,
      'SELECT user_id, password_hash FROM sec.users WHERE email_key = $1',
      [body.email],
    );
    const { matches } = await passwords.check(body.password, account?.password_hash);
    if (!matches) throw new Error('wrong password');
    const start = `INSERT INTO sec.sessions (token_hash, clinic_id, user_id, idle_min, expires_at, device)
      VALUES ($1, $2, $3, 30, now() + interval '12 hours', 'bench')`;
    await rowsOf(client, start, [randomBytes(32), context.clinic_id, account?.user_id]);
    return { userId: account?.user_id };
  } finally {
    client.release();
  }
});

void app.listen({ host: '127.0.0.1', port: Number(setting('PORT')) });
