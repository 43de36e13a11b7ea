import { createTestApp, type TestApp } from '../../testing/test-app';
import { addPerson, createClinic, createPatient, type TestClinic, type TestPerson } from '../../testing/test-clinic';
import { allowedRoles } from '../http/access';
import { hashToken } from '../http/access-guard';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { AuditSealing } from './audit-sealing';
import { verifyAudit } from './verify-audit';

describe('the audit trail', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let caller: Principal;
  let patientId: string;
  const seal = () => test.app.get(AuditSealing).seal();
  /** Seals until nothing is left; the server's own sealing may be at it at the same time. */
  const sealAll = async () => {
    while ((await verifyAudit(test.database.ownerUrl)).unsealed > 0) await seal();
  };
  const write = (count: number) =>
    test.app.get(TenantDatabase).inTenant(caller, (tx) => {
      for (let n = 0; n < count; n += 1)
        tx.audit({ action: 'test.write', objectType: 'test', patientId, fields: ['complaint'] });
      return Promise.resolve();
    });
  const sealedId = async (sealNo: number) =>
    String(
      (
        await test.database.sql('SELECT audit_id FROM audit_seals WHERE clinic_id = $1 AND seal_no = $2', [
          clinic.id,
          sealNo,
        ])
      )[0]?.['audit_id'],
    );
  /** Changes rows as somebody with all rights and no triggers could, looks, and puts everything back. */
  const tamper = async (...statements: string[]) => {
    const { faults } = await tampered(() => verifyAudit(test.database.ownerUrl), statements);
    return faults.map(({ sealNo, auditId, fault }) => ({ sealNo, auditId, fault }));
  };
  const tampered = async <Seen>(look: () => Promise<Seen>, statements: string[]): Promise<Seen> => {
    await test.database.sql(
      'CREATE TABLE public.kept_log AS TABLE audit_log; CREATE TABLE public.kept_seals AS TABLE audit_seals',
    );
    await test.database.sql('SET session_replication_role = replica');
    for (const sql of statements) await test.database.sql(sql);
    const seen = await look();
    await test.database.sql(`DELETE FROM audit_log; INSERT INTO audit_log TABLE kept_log; DELETE FROM audit_seals;
      INSERT INTO audit_seals TABLE kept_seals; DROP TABLE kept_log, kept_seals; SET session_replication_role = origin`);
    return seen;
  };
  /** What `npm run audit:verify` writes, and the code it ends with. */
  const verifyByCommand = async () => {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    process.env['DATABASE_OWNER_URL'] = test.database.ownerUrl;
    const ended = () => process.exitCode;
    process.exitCode = undefined;
    await jest.isolateModulesAsync(async () => {
      await import('../audit-verify');
    });
    while (ended() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    const code = ended();
    process.exitCode = undefined;
    write.mockRestore();
    return { code, written: written.join('') };
  };

  beforeAll(async () => {
    test = await createTestApp();
    clinic = await createClinic(test.database.ownerUrl);
    patientId = await createPatient(test.database.sql, clinic);
    const token = (await test.signIn(clinic.therapist)).slice('sid='.length);
    caller = { tokenHash: hashToken(token), allowed: allowedRoles.staff, requestId: 'request-1' };
    await write(8);
    await sealAll();
  });
  afterAll(() => test.close());

  it.each([
    ['UPDATE', `UPDATE audit_log SET action = 'x'`],
    ['DELETE', 'DELETE FROM audit_log'],
    ['TRUNCATE', 'TRUNCATE audit_log'],
    ['UPDATE of a seal', `UPDATE audit_seals SET chain_hash = ''`],
    ['DELETE of a seal', 'DELETE FROM audit_seals'],
    ['TRUNCATE of the seals', 'TRUNCATE audit_seals'],
  ])('refuses %s, even from the owner', async (_, sql) => {
    await test.database.sql('BEGIN; SET LOCAL ROLE midstance_owner');
    await test.database.sql(`SELECT set_config('app.clinic_id', $1, true)`, [clinic.id]);
    await expect(test.database.sql(sql)).rejects.toThrow('is append-only');
    await test.database.sql('ROLLBACK');
  });

  it('is whole when nobody touched it', async () => {
    const report = await verifyAudit(test.database.ownerUrl);
    expect(report.faults).toEqual([]);
    expect(report.unsealed).toBe(0);
    expect(report.heads).toEqual([
      { clinicId: clinic.id, sealNo: 9, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
  });

  it('names the row that was altered', async () => {
    const auditId = await sealedId(4);
    expect(await tamper(`UPDATE audit_log SET action = 'other' WHERE audit_id = '${auditId}'`)).toEqual([
      { sealNo: 4, auditId, fault: 'altered' },
    ]);
  });

  it('notices a change of any column, whatever it holds', async () => {
    const columns = await test.database.sql<{ name: string; type: string }>(
      `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
       WHERE attrelid = 'public.audit_log'::regclass AND attnum > 0 AND attname NOT IN ('clinic_id', 'audit_id')`,
    );
    expect(columns.length).toBeGreaterThan(10);
    const auditId = await sealedId(5);
    for (const { name, type } of columns) {
      const changed = {
        uuid: 'gen_random_uuid()',
        text: `'other'`,
        'text[]': `'{}'`,
        bigint: `${name} + 1`,
        'timestamp with time zone': `${name} + interval '1 microsecond'`,
      }[type];
      const faults = await tamper(`UPDATE audit_log SET ${name} = ${String(changed)} WHERE audit_id = '${auditId}'`);
      expect([name, faults]).toEqual([name, [{ sealNo: 5, auditId, fault: 'altered' }]]);
    }
  });

  it('names the row that was removed', async () => {
    const auditId = await sealedId(3);
    expect(await tamper(`DELETE FROM audit_log WHERE audit_id = '${auditId}'`)).toEqual([
      { sealNo: 3, auditId, fault: 'removed' },
    ]);
  });

  it('names where a row was removed together with its seal', async () => {
    const [gone, next] = [await sealedId(3), await sealedId(4)];
    const faults = await tamper(
      `DELETE FROM audit_log WHERE audit_id = '${gone}'`,
      `DELETE FROM audit_seals WHERE audit_id = '${gone}'`,
    );
    expect(faults).toEqual([{ sealNo: 4, auditId: next, fault: 'seal removed before this' }]);
  });

  it('notices that the newest rows were removed together with their seals', async () => {
    const newest = '(SELECT audit_id FROM audit_seals ORDER BY seal_no DESC LIMIT 1)';
    const faults = await tamper(
      `DELETE FROM audit_log WHERE audit_id = ${newest}`,
      `DELETE FROM audit_seals WHERE audit_id = ${newest}`,
    );
    expect(faults).toEqual([
      { sealNo: expect.any(Number) as number, auditId: null, fault: 'the end of the chain up to here is removed' },
    ]);
  });

  it('names the rows that were put in another order', async () => {
    const [third, fourth] = [await sealedId(3), await sealedId(4)];
    const faults = await tamper(
      `UPDATE audit_seals SET seal_no = 1000 WHERE seal_no = 3 AND clinic_id = '${clinic.id}'`,
      `UPDATE audit_seals SET seal_no = 3 WHERE seal_no = 4 AND clinic_id = '${clinic.id}'`,
      `UPDATE audit_seals SET seal_no = 4 WHERE seal_no = 1000 AND clinic_id = '${clinic.id}'`,
    );
    expect(faults).toEqual([
      { sealNo: 3, auditId: fourth, fault: 'reordered' },
      { sealNo: 4, auditId: third, fault: 'reordered' },
      { sealNo: 5, auditId: await sealedId(5), fault: 'reordered' },
    ]);
  });

  it('is checked by a command, which names the row and ends badly', async () => {
    const whole = await verifyByCommand();
    expect(whole).toMatchObject({ code: 0, written: expect.stringContaining('The audit trail is whole\n') as string });
    const auditId = await sealedId(4);
    const change = `UPDATE audit_log SET action = 'other' WHERE audit_id = '${auditId}'`;
    const altered = await tampered(verifyByCommand, [change]);
    expect(altered.code).toBe(1);
    expect(altered.written).toContain(`FAULT clinic ${clinic.id}: row ${auditId} (number 4) altered\n1 faults\n`);
  });

  it('is sealed by one process at a time, each row once', async () => {
    await write(40);
    await Promise.all(Array.from({ length: 4 }, () => seal()));
    await sealAll();
    const report = await verifyAudit(test.database.ownerUrl);
    expect([report.faults, report.unsealed, report.heads[0]?.sealNo]).toEqual([[], 0, 49]);
  });

  it('leaves the sealing to whoever is at it', async () => {
    await test.database.sql('SELECT pg_advisory_lock(7340033, 1)');
    await write(2);
    expect(await seal()).toBe(0);
    expect((await verifyAudit(test.database.ownerUrl)).unsealed).toBe(2);
    await test.database.sql('SELECT pg_advisory_unlock(7340033, 1)');
    await sealAll();
  });

  it('seals no row before those of a transaction still running', async () => {
    await test.database.sql('BEGIN');
    await test.database.sql(`SELECT set_config('app.clinic_id', $1, true)`, [clinic.id]);
    await test.database.sql(`INSERT INTO audit_log (action, object_type) VALUES ('test.slow', 'test')`);
    await write(3);
    await seal();
    expect((await verifyAudit(test.database.ownerUrl)).unsealed).toBe(3);
    await test.database.sql('COMMIT');
    await sealAll();
    const { faults, unsealed } = await verifyAudit(test.database.ownerUrl);
    expect([faults, unsealed]).toEqual([[], 0]);
  });

  it('is sealed within a second or two by itself', async () => {
    const { sealNo } = (await verifyAudit(test.database.ownerUrl)).heads[0] ?? { sealNo: 0 };
    await write(1);
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect((await verifyAudit(test.database.ownerUrl)).heads[0]?.sealNo).toBe(sealNo + 1);
  });

  it('shows the clinic and the patient who opened the record, nobody else', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    const other = await addPerson(
      test.database.ownerUrl,
      clinic.id,
      'patient',
      await createPatient(test.database.sql, clinic),
    );
    const path = `/api/patients/${patientId}/access-log`;
    const byStaff = await test.call<{ items: object[]; next: string | null }>('GET', `${path}?limit=2`, {
      cookie: await test.signIn(clinic.lead),
    });
    expect(byStaff.body.items).toHaveLength(2);
    expect(byStaff.body.items[0]).toMatchObject({
      userId: clinic.therapist.userId,
      name: clinic.therapist.displayName,
      action: 'test.write',
      fields: ['complaint'],
    });
    const more = await test.call<{ items: object[] }>('GET', `${path}?limit=200&after=${String(byStaff.body.next)}`, {
      cookie: await test.signIn(clinic.lead),
    });
    expect(more.body.items).toHaveLength(52);
    const own = async (who: TestPerson) =>
      (await test.call<{ items: object[] }>('GET', '/api/my/access-log', { cookie: await test.signIn(who) })).body
        .items;
    const written: unknown = expect.objectContaining({ name: clinic.therapist.displayName, fields: ['complaint'] });
    expect(await own(person)).toContainEqual(written);
    expect(await own(other)).not.toContainEqual(written);
  });
});
