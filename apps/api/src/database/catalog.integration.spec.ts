import { createTestDatabase, type TestDatabase } from '../../testing/databases';
import { entities } from './entities';

/** Tables of `public` whose declaration does not keep clinics apart, with what is missing. */
const unsafeTables = `
  SELECT c.relname AS table, CASE
    WHEN NOT (c.relrowsecurity AND c.relforcerowsecurity) THEN 'row-level security is not forced'
    WHEN coalesce((SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE i.indrelid = c.oid AND i.indisprimary), '') <> 'clinic_id' THEN 'clinic_id does not lead the primary key'
    WHEN NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd = '*'
      AND pg_get_expr(p.polqual, c.oid) LIKE '(clinic_id = %' AND pg_get_expr(p.polwithcheck, c.oid) LIKE '(clinic_id = %')
      THEN 'no policy for the clinic'
    WHEN (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive) > 1 THEN 'a second permissive policy'
    WHEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'patient_id')
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = '*'
        AND pg_get_expr(p.polqual, c.oid) LIKE '%patient%') THEN 'no policy for the patient'
    WHEN pg_get_userbyid(c.relowner) <> 'midstance_owner' THEN 'belongs to ' || pg_get_userbyid(c.relowner)
    WHEN has_table_privilege('midstance_app', c.oid, 'TRUNCATE, REFERENCES, TRIGGER') THEN 'grants too much' END AS fault
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

describe('the catalogue', () => {
  let database: TestDatabase;
  const faults = async () => {
    const tables = await database.sql<{ table: string; fault: string | null }>(unsafeTables);
    return tables.filter(({ fault }) => fault !== null);
  };
  const afterwards = async (change: string): Promise<unknown[]> => {
    await database.sql('BEGIN');
    try {
      await database.sql(change);
      return await faults();
    } finally {
      await database.sql('ROLLBACK');
    }
  };
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('keeps clinics apart in every table', async () => {
    expect((await database.sql(unsafeTables)).length).toBeGreaterThanOrEqual(4);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['row-level security is not forced', 'ALTER TABLE memberships NO FORCE ROW LEVEL SECURITY'],
    ['no policy for the clinic', 'DROP POLICY tenant ON memberships'],
    ['no policy for the patient', 'DROP POLICY own_rows ON memberships'],
    ['a second permissive policy', 'CREATE POLICY leak ON memberships FOR SELECT USING (true)'],
    ['grants too much', 'GRANT TRUNCATE ON memberships TO midstance_app'],
    ['belongs to postgres', 'ALTER TABLE memberships OWNER TO postgres'],
    [
      'clinic_id does not lead the primary key',
      `ALTER TABLE memberships DROP CONSTRAINT memberships_pk CASCADE;
       ALTER TABLE memberships ADD CONSTRAINT memberships_pk PRIMARY KEY (user_id, clinic_id)`,
    ],
  ])('notices: %s', async (fault, change) => {
    expect(await afterwards(change)).toEqual([{ table: 'memberships', fault }]);
  });

  it('gives the application nothing of what it must not read', async () => {
    const readable = await database.sql(
      `SELECT relname FROM pg_class WHERE relnamespace = 'sec'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
       AND (has_table_privilege('midstance_app', oid, 'SELECT, INSERT, UPDATE, DELETE')
         OR has_any_column_privilege('midstance_app', oid, 'SELECT, INSERT, UPDATE'))`,
    );
    expect(readable).toEqual([]);
  });

  it('lets the application only add to what is append-only', async () => {
    const tables = await database.sql<{ name: string; changes: boolean }>(
      `SELECT c.relname AS name, has_table_privilege('midstance_app', c.oid, 'UPDATE, DELETE')
         OR has_any_column_privilege('midstance_app', c.oid, 'UPDATE') AS changes
       FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'append_only'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit_log', 'audit_seals']));
    expect(tables.filter(({ changes }) => changes)).toEqual([]);
  });

  it('has an application role without special rights that owns nothing', async () => {
    const [role] = await database.sql(
      `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolinherit,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships,
         (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned
       FROM pg_roles r WHERE rolname = 'midstance_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      rolinherit: false,
      memberships: 0,
      owned: 0,
    });
  });

  it('runs functions with the owner’s rights only with a fixed search path and a plain owner', async () => {
    const unsafe = await database.sql(
      `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace NOT IN ('pg_catalog'::regnamespace)
       AND (pg_get_userbyid(proowner) <> 'midstance_owner' OR pronamespace <> 'sec'::regnamespace
         OR NOT coalesce(proconfig, '{}') @> ARRAY['search_path=pg_catalog, pg_temp'])`,
    );
    expect(unsafe).toEqual([]);
  });

  it('keeps what only the owner may call from everybody else', async () => {
    // A trigger function cannot be called, only fired.
    const callable = await database.sql(
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'sec'::regnamespace
       AND has_function_privilege('midstance_app', oid, 'EXECUTE') AND NOT prosecdef
       AND prorettype <> 'trigger'::regtype`,
    );
    expect(callable).toEqual([]);
  });

  it('has no views that see past row-level security, no materialised views, no enums, no numeric keys', async () => {
    const found = await database.sql(
      `SELECT relname AS name FROM pg_class WHERE relnamespace IN ('public'::regnamespace, 'sec'::regnamespace)
         AND (relkind = 'm' OR relkind = 'v' AND NOT coalesce(reloptions, '{}') @> ARRAY['security_invoker=true'])
       UNION ALL SELECT typname FROM pg_type WHERE typtype = 'e'
         AND typnamespace IN ('public'::regnamespace, 'sec'::regnamespace)
       UNION ALL SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
         JOIN pg_attribute a ON a.attrelid = c.oid WHERE a.atttypid = 'numeric'::regtype
         AND c.relnamespace = 'public'::regnamespace`,
    );
    expect(found).toEqual([]);
  });

  it('leads every index of a clinic’s rows with clinic_id', async () => {
    const other = await database.sql(
      `SELECT c.relname AS index FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE c.relnamespace = 'public'::regnamespace AND a.attname <> 'clinic_id'`,
    );
    expect(other).toEqual([]);
  });

  it('has a column for every column of every entity', async () => {
    const { DataSource } = await import('typeorm');
    const source = await new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities: [...entities],
    }).initialize();
    const missing: string[] = [];
    for (const entity of source.entityMetadatas) {
      const columns = await database.sql<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
        [entity.tableName],
      );
      const names = new Set(columns.map(({ name }) => name));
      missing.push(
        ...entity.columns.filter((c) => !names.has(c.databaseName)).map((c) => `${entity.tableName}.${c.databaseName}`),
      );
    }
    await source.destroy();
    expect(missing).toEqual([]);
  });
});
