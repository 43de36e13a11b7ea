import { connectAsApp } from '../../testing/app-database';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';
import { allowedRoles } from '../http/access';
import { hashToken } from '../http/access-guard';
import type { Principal } from './principal';
import { TenantDatabase } from './tenant-database';

describe('the tenant database', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let database: TenantDatabase;
  let caller: Principal;
  let patientId: string;
  const countAudit = async (action: string) =>
    Number(
      (await test.database.sql<{ n: string }>('SELECT count(*) AS n FROM audit_log WHERE action = $1', [action]))[0]?.n,
    );

  beforeAll(async () => {
    test = await createTestApp();
    clinic = await createClinic(test.database.ownerUrl);
    patientId = await createPatient(test.database.sql, clinic);
    database = await connectAsApp(test.database.appUrl, 4);
    const token = (await test.signIn(clinic.therapist)).slice('sid='.length);
    caller = { tokenHash: hashToken(token), allowed: allowedRoles.staff, requestId: 'request-1' };
  });
  afterAll(async () => {
    await database.close();
    await test.close();
  });

  const chart = `SELECT json_build_object('id', id)::text AS body FROM patients WHERE id = $1`;

  it('passes the JSON text through', async () => {
    expect(await database.read(caller, chart, [patientId])).toBe(`{"id" : "${patientId}"}`);
  });

  it('records a read of a chart, with who, whose and which request, exactly when it found one', async () => {
    const entry = { action: 'chart.open', patientId, objectType: 'patient', objectId: patientId };
    await database.read(caller, chart, [patientId], entry);
    await expect(database.read(caller, chart, [clinic.id], { ...entry, patientId: clinic.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    const rows = await test.database.sql(
      `SELECT clinic_id, actor_user_id, actor_role, patient_id, request_id FROM audit_log WHERE action = 'chart.open'`,
    );
    const { id: clinic_id, therapist } = clinic;
    expect(rows).toEqual([
      {
        clinic_id,
        actor_user_id: therapist.userId,
        actor_role: 'therapist',
        patient_id: patientId,
        request_id: 'request-1',
      },
    ]);
  });

  it('cannot write in a plain read', async () => {
    const sql = `WITH w AS (UPDATE patients SET given_name = 'X' RETURNING id) SELECT 'x' AS body FROM w`;
    await expect(database.read(caller, sql, [])).rejects.toMatchObject({ code: '25006' });
  });

  it('refuses a caller of another role', async () => {
    await expect(database.read({ ...caller, allowed: ['patient'] }, chart, [patientId])).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(database.inTenant({ ...caller, allowed: ['lead'] }, () => Promise.resolve())).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('rolls back everything, the audit row included, when the use case throws', async () => {
    const failing = database.inTenant(caller, async (tx) => {
      tx.audit({ action: 'test.roll-back', objectType: 'test' });
      // Both have reached the database when it throws.
      const changed = `UPDATE patients SET given_name = 'Lost' WHERE id = $1 RETURNING given_name`;
      expect(await tx.query(changed, [patientId])).toEqual([{ given_name: 'Lost' }]);
      expect(await tx.query(`SELECT FROM audit_log WHERE action = 'test.roll-back'`)).toHaveLength(1);
      throw new TypeError('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await test.database.sql(`SELECT FROM patients WHERE given_name = 'Lost'`)).toEqual([]);
    expect(await countAudit('test.roll-back')).toBe(0);
  });

  it('fails the transaction when a statement sent without waiting fails', async () => {
    const failing = database.inTenant(caller, (tx) => {
      tx.audit({ action: 'test.queue', objectType: 'test' });
      tx.queue('INSERT INTO patients (id) VALUES (NULL)');
      return Promise.resolve('looks fine');
    });
    await expect(failing).rejects.toMatchObject({ code: '23502' });
    expect(await countAudit('test.queue')).toBe(0);
  });

  it('runs a use case again after a deadlock', async () => {
    let runs = 0;
    const result = await database.inTenant(caller, async (tx) => {
      runs += 1;
      if (runs < 3) await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40P01'; END $$`);
      return 'done';
    });
    expect([result, runs]).toEqual(['done', 3]);
  });

  it('reads on when a table has got another shape since', async () => {
    const single = await connectAsApp(test.database.appUrl, 1);
    await test.database.sql('CREATE TABLE shapes (a integer); GRANT SELECT ON shapes TO midstance_patient');
    const all = () => single.callRows('SELECT * FROM shapes');
    expect(await all()).toEqual([]);
    await test.database.sql('ALTER TABLE shapes ADD COLUMN b integer');
    await expect(all()).rejects.toMatchObject({ code: '0A000' });
    expect(await all()).toEqual([]);
    await single.close();
  });

  it('gives way after five seconds', async () => {
    await expect(database.inTenant(caller, (tx) => tx.query('SELECT pg_sleep(8)'))).rejects.toMatchObject({
      code: 'busy',
    });
  });

  it.each(['53100', '53200', '53300'])(
    'asks to try again later when the database has run out of something: %s',
    async (state) => {
      const full = `DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${state}'; END $$`;
      await expect(database.inTenant(caller, (tx) => tx.query(full))).rejects.toMatchObject({
        code: 'database_unavailable',
      });
    },
  );

  it('works for a trusted job under the same policies', async () => {
    const jobs = await TenantDatabase.connect(test.database.ownerUrl, 2);
    const other = await createClinic(test.database.ownerUrl);
    const context = { clinicId: other.id, userId: other.lead.userId, role: 'lead' as const };
    const seen = await jobs.asClinic(context, async (tx) => {
      tx.audit({ action: 'test.job', objectType: 'test' });
      return [
        tx.clinicId,
        await tx.query('SELECT DISTINCT clinic_id FROM memberships'),
        await tx.query('SELECT id FROM patients'),
      ];
    });
    expect(seen).toEqual([other.id, [{ clinic_id: other.id }], []]);
    expect(await countAudit('test.job')).toBe(1);
    await jobs.close();
  });

  it('says so when the database goes away, and works again when it is back', async () => {
    const cutOff = expect(database.inTenant(caller, (tx) => tx.query('SELECT pg_sleep(4)'))).rejects.toMatchObject({
      code: 'database_unavailable',
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await test.database.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(4)%'
      AND pid <> pg_backend_pid()`);
    await cutOff;
    expect(await database.read(caller, chart, [patientId])).toContain(patientId);
  });
});
