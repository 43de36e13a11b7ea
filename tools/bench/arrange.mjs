// Brings the throw-away database into the state both contenders see, and signs in.
import pg from 'pg';

const password = 'stride-lantern-meadow';

/** Deletes every clinic but the first demo clinic: the floor knows no tenants and must see the same rows. */
export async function onlyOneClinic(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const kept = `(SELECT clinic_id FROM sec.users WHERE email_key = 'therapist@midstance.example')`;
    const { rows } = await client.query(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
       WHERE column_name = 'clinic_id' AND table_schema IN ('public', 'sec') ORDER BY 1`,
    );
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    for (const { name } of rows.filter((row) => row.name !== 'sec.users')) {
      await client.query(`DELETE FROM ${name} WHERE clinic_id <> ${kept}`);
    }
    await client.query(`DELETE FROM sec.users WHERE clinic_id <> ${kept}`);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

async function signIn(apiUrl, email) {
  const answer = await fetch(`${apiUrl}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`signing in as ${email} answered ${answer.status}`);
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', session: await answer.json() };
}

/**
 * Gives the floor, which no row-level security binds, the condition that it adds to every statement of the product: views
 * of the tables that name the clinic.
 */
export async function viewsOfClinic(ownerUrl, clinicId) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT format('CREATE OR REPLACE VIEW floor.%1$I AS SELECT * FROM public.%1$I WHERE clinic_id = %2$L', table_name,
         $1::text) AS statement
       FROM information_schema.columns WHERE column_name = 'clinic_id' AND table_schema = 'public'`,
      [clinicId],
    );
    await client.query('CREATE SCHEMA IF NOT EXISTS floor');
    for (const { statement } of rows) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Takes away what the benchmark logged and saved, so that each run begins with the same history. */
export async function forgetWritten(ownerUrl, since) {
  // Requests under way when a run ended are still being answered.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const removals = [
    ['exercise_sets', 'session_id IN (SELECT id FROM exercise_sessions WHERE recorded_at >= $1)'],
    ['exercise_sessions', 'recorded_at >= $1'],
    ['assessment_values', 'assessment_id IN (SELECT id FROM assessments WHERE created_at >= $1)'],
    ['assessments', 'created_at >= $1'],
  ];
  try {
    for (const [table, written] of removals) await client.query(`DELETE FROM ${table} WHERE ${written}`, [since]);
    await client.query(`VACUUM ANALYZE ${removals.map(([table]) => table).join(', ')}`);
  } finally {
    await client.end();
  }
}

/** Cookies and ids the workloads need: a therapist, and the demo runner with most records. */
export async function startingPoint(apiUrl, ownerUrl) {
  const therapist = await signIn(apiUrl, 'therapist@midstance.example');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT u.email, m.patient_id AS "patientId", v.program_id AS "programId", v.version, v.content,
         (SELECT e.id FROM episodes e WHERE e.patient_id = m.patient_id LIMIT 1) AS "episodeId",
         (SELECT count(*) FROM runs r WHERE r.patient_id = m.patient_id) AS runs
       FROM memberships m JOIN sec.users u ON u.user_id = m.user_id
       JOIN LATERAL (SELECT * FROM program_versions p WHERE p.patient_id = m.patient_id
         ORDER BY p.created_at DESC LIMIT 1) v ON true
       ORDER BY runs DESC LIMIT 24`,
    );
    const runners = [];
    for (const row of rows) runners.push({ ...row, cookie: (await signIn(apiUrl, row.email)).cookie });
    const emails = await client.query('SELECT email FROM sec.users ORDER BY 1');
    return {
      password,
      emails: emails.rows.map((row) => row.email),
      clinicId: therapist.session.clinic.id,
      therapistId: therapist.session.userId,
      therapistCookie: therapist.cookie,
      runners,
      patientId: runners[0].patientId,
      episodeId: runners[0].episodeId,
    };
  } finally {
    await client.end();
  }
}
