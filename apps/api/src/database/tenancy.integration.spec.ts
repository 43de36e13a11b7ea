import { connectAsApp } from '../../testing/app-database';
import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { addPerson, createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';
import { allowedRoles } from '../http/access';
import { hashToken } from '../http/access-guard';
import { roleNumbers, speakerOf, type Principal, type Speaker } from './principal';

describe('row-level security', () => {
  let test: TestApp;
  let [own, foreign]: TestClinic[] = [];
  let asApp: Client;
  let caller: Principal;
  let patientId: string;
  let foreignPatientId: string;

  const principal = async (email: string, level: keyof typeof allowedRoles = 'staff'): Promise<Principal> => {
    const token = (await test.signIn({ email })).slice('sid='.length);
    return { tokenHash: hashToken(token), allowed: allowedRoles[level], requestId: 'test' };
  };
  /** Runs statements as the application does in a transaction with somebody's context; gives the last answer. */
  const inContext = async (who: Principal | Speaker, ...statements: string[]) => {
    await asApp.query('BEGIN');
    try {
      await asApp.query(`SET LOCAL ROLE midstance_${typeof who === 'string' ? who : speakerOf(who)}`);
      if (typeof who !== 'string') {
        const roles = who.allowed.map((role) => roleNumbers[role]);
        await asApp.query('SELECT sec.open_ctx($1, $2)', [who.tokenHash, roles]);
      }
      let answer;
      for (const sql of statements) answer = await asApp.query<Record<string, unknown>>(sql);
      return answer;
    } finally {
      await asApp.query('ROLLBACK');
    }
  };

  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    own = await createClinic(test.database.ownerUrl, 'Own');
    foreign = await createClinic(test.database.ownerUrl, 'Foreign');
    patientId = await createPatient(test.database.sql, own);
    foreignPatientId = await createPatient(test.database.sql, foreign);
    asApp = new Client({ connectionString: test.database.appUrl });
    await asApp.connect();
    caller = await principal(own.therapist.email);
  });
  afterAll(async () => {
    await asApp.end();
    await test.close();
  });

  const tablesWithRows = async () => {
    const tables = await test.database.sql<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v')`,
    );
    return tables.map(({ name }) => name);
  };

  it('shows nothing outside of a context, in any table', async () => {
    for (const table of await tablesWithRows()) {
      expect([table, (await inContext('staff', `SELECT * FROM public.${table}`))?.rowCount]).toEqual([table, 0]);
      await expect(asApp.query(`SELECT * FROM public.${table}`)).rejects.toThrow('permission denied');
    }
  });

  it('opens no connection of the staff to a patient’s session, whatever a route allows', async () => {
    const account = await addPerson(
      test.database.ownerUrl,
      own?.id ?? '',
      'patient',
      await createPatient(test.database.sql, own!),
    );
    const patient = await principal(account.email, 'any');
    await asApp.query('BEGIN; SET LOCAL ROLE midstance_staff');
    await expect(asApp.query('SELECT sec.open_ctx($1, $2)', [patient.tokenHash, [1, 2, 3]])).rejects.toThrow(
      'forbidden',
    );
    await asApp.query('ROLLBACK');
  });

  it('shows staff on a patient’s connection no patient', async () => {
    const any = await principal(own?.therapist.email ?? '', 'any');
    expect((await inContext(any, 'SELECT * FROM patients'))?.rowCount).toBe(0);
  });

  it('shows only the own clinic’s rows, in any table', async () => {
    for (const table of await tablesWithRows()) {
      const rows = (await inContext(caller, `SELECT DISTINCT clinic_id FROM public.${table}`))?.rows ?? [];
      expect([table, rows.filter((row) => row['clinic_id'] !== own?.id)]).toEqual([table, []]);
    }
    expect((await inContext(caller, 'SELECT * FROM patients'))?.rowCount).toBeGreaterThan(0);
  });

  it('writes nothing of the other clinic', async () => {
    const changed = await inContext(caller, `UPDATE patients SET given_name = 'X' WHERE id = '${foreignPatientId}'`);
    expect(changed?.rowCount).toBe(0);
    expect((await inContext(caller, `DELETE FROM patients WHERE id = '${foreignPatientId}'`))?.rowCount).toBe(0);
    await expect(inContext(caller, `UPDATE patients SET clinic_id = '${String(foreign?.id)}'`)).rejects.toThrow(
      'row-level security',
    );
    const insert = `INSERT INTO care_team (clinic_id, patient_id, user_id)
      VALUES ('${String(foreign?.id)}', '${foreignPatientId}', '${String(foreign?.lead.userId)}')`;
    await expect(inContext(caller, insert)).rejects.toThrow('row-level security');
  });

  it.each([
    'TRUNCATE patients',
    'ALTER TABLE patients DISABLE ROW LEVEL SECURITY',
    'DROP POLICY tenant ON patients',
    'SET ROLE midstance_owner',
    'SET SESSION AUTHORIZATION postgres',
    'SELECT * FROM sec.users',
    'SELECT * FROM sec.sessions',
    `SELECT sec.open_system_ctx(gen_random_uuid(), NULL, 1::smallint)`,
    `SELECT sec.add_member(gen_random_uuid(), gen_random_uuid(), 1::smallint, 'x', NULL, 'x', 'x')`,
    'CREATE TABLE public.mine (id int)',
    'INSERT INTO memberships (user_id, role, display_name) VALUES (gen_random_uuid(), 1, $$x$$)',
    `INSERT INTO audit_log (action, object_type, recorded_at) VALUES ('x', 'x', now())`,
  ])('refuses the application’s role: %s', async (sql) => {
    await expect(inContext(caller, sql)).rejects.toThrow(/permission denied|must be owner|must be member/);
  });

  it('lets a therapist end no colleague’s sessions, whatever a route allows', async () => {
    const end = (whose: string | undefined) => `SELECT sec.end_sessions_of('${String(whose)}', NULL)`;
    await expect(inContext(caller, end(own?.lead.userId))).rejects.toThrow('forbidden');
    await expect(inContext(caller, end(foreign?.lead.userId))).rejects.toThrow('not_found');
  });

  it('turning row security off does not help', async () => {
    await expect(inContext(caller, 'SET LOCAL row_security = off', 'SELECT * FROM patients')).rejects.toThrow(
      'row-level security',
    );
  });

  it('keeps a patient to their own rows', async () => {
    const other = await createPatient(test.database.sql, own!);
    const account = await addPerson(test.database.ownerUrl, own?.id ?? '', 'patient', patientId);
    const patient = await principal(account.email, 'patient');
    const seen = (await inContext(patient, 'SELECT id FROM patients'))?.rows;
    expect(seen).toEqual([{ id: patientId }]);
    expect((await inContext(patient, 'SELECT role FROM memberships ORDER BY role'))?.rows).toEqual([
      { role: 1 },
      { role: 2 },
      { role: 3 },
    ]);
    await expect(
      inContext(patient, `UPDATE patients SET given_name = 'X' WHERE id IN ('${other}', '${patientId}')`),
    ).rejects.toThrow('permission denied');
    const log = (
      id: string,
    ) => `INSERT INTO check_ins (patient_id, local_date, time_zone, answered_at, body_hash, recorded_at)
      VALUES ('${id}', '2026-01-05', 'UTC', now(), '', now())`;
    expect((await inContext(patient, log(patientId)))?.rowCount).toBe(1);
    await expect(inContext(patient, log(other))).rejects.toThrow('row-level security');
  });

  it('loses its context with the transaction, also through savepoints and errors', async () => {
    const database = await connectAsApp(test.database.appUrl, 2);
    const failing = database.inTenant(caller, async (tx) => {
      await tx.query('SELECT 1 / 0');
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    const nested = await database.inTenant(caller, (tx) =>
      tx.manager.transaction((manager) => manager.query<unknown[]>('SELECT id FROM patients')),
    );
    expect(nested.length).toBeGreaterThan(0);
    await database.close();
    // On the very connection, and for either way a transaction ends.
    for (const end of ['COMMIT', 'ROLLBACK']) {
      const roles = caller.allowed.map((role) => roleNumbers[role]);
      await asApp.query('BEGIN; SET LOCAL ROLE midstance_staff');
      await asApp.query('SELECT sec.open_ctx($1, $2)', [caller.tokenHash, roles]);
      expect((await asApp.query('SELECT * FROM patients')).rowCount).toBeGreaterThan(0);
      await asApp.query(end);
      const left = ['clinic_id', 'user_id', 'role', 'patient_id', 'session_id'].map(
        (name) => `current_setting('app.${name}', true)`,
      );
      const after = await inContext(
        'staff',
        `SELECT concat(${left.join(', ')}) AS left, (SELECT count(*) FROM patients)`,
      );
      expect(after?.rows).toEqual([{ left: '', count: '0' }]);
    }
  });

  it('never mixes clinics up: 40 callers of two clinics over 4 connections, with failures in between', async () => {
    const database = await connectAsApp(test.database.appUrl, 4);
    const foreigner = await principal(String(foreign?.therapist.email));
    const work = Array.from({ length: 40 }, async (_, n) => {
      const [who, wanted] = n % 2 ? [caller, own?.id] : [foreigner, foreign?.id];
      for (let round = 0; round < 25; round += 1) {
        if ((n + round) % 7 === 0) {
          await database.inTenant(who, (tx) => tx.query('SELECT 1 / 0')).catch(() => undefined);
        }
        const body = await database.read(who, 'SELECT json_agg(DISTINCT clinic_id)::text AS body FROM memberships', []);
        expect(JSON.parse(body)).toEqual([wanted]);
        const rows = await database.inTenant(who, (tx) => tx.query('SELECT DISTINCT clinic_id FROM memberships'));
        expect(rows).toEqual([{ clinic_id: wanted }]);
      }
    });
    await Promise.all(work);
    await database.close();
  });
});
