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

/** Cookies and ids the workloads need: a therapist, and the demo runner with most records. */
export async function startingPoint(apiUrl, ownerUrl) {
  const therapist = await signIn(apiUrl, 'therapist@midstance.example');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT u.email, r.patient_id, count(*) AS n FROM runs r
       JOIN memberships m ON m.patient_id = r.patient_id JOIN sec.users u ON u.user_id = m.user_id
       GROUP BY 1, 2 ORDER BY n DESC LIMIT 1`,
    );
    const runner = await signIn(apiUrl, rows[0].email);
    const patientId = rows[0].patient_id;
    const program = await client.query(
      'SELECT program_id, version, content FROM program_versions WHERE patient_id = $1 ORDER BY created_at DESC LIMIT 1',
      [patientId],
    );
    const episode = await client.query('SELECT id FROM episodes WHERE patient_id = $1', [patientId]);
    const emails = await client.query('SELECT email FROM sec.users ORDER BY 1');
    return {
      password,
      emails: emails.rows.map((row) => row.email),
      clinicId: therapist.session.clinic.id,
      therapistId: therapist.session.userId,
      therapistCookie: therapist.cookie,
      runnerCookie: runner.cookie,
      patientId,
      episodeId: episode.rows[0].id,
      program: program.rows[0],
    };
  } finally {
    await client.end();
  }
}
