import { createTestDatabase, type TestDatabase } from '../../testing/databases';
import { entities } from './entities';

const clinic = `clinic_id = (NULLIF(current_setting('app.clinic_id'::text, true), ''::text))::uuid`;
const ownColumn = `CASE c.relname WHEN 'patients' THEN 'id' ELSE 'patient_id' END`;
const staffRoles = `ARRAY['midstance_owner', 'midstance_staff']`;
const patientRole = `ARRAY['midstance_patient']`;

/** Tables of `public` whose declaration does not keep clinics and patients apart, with what is wrong. */
const unsafeTables = `
  WITH policies AS (SELECT p.*, pg_get_expr(p.polqual, p.polrelid) AS shows, pg_get_expr(p.polwithcheck, p.polrelid) AS takes,
    ARRAY(SELECT rolname::text FROM pg_roles WHERE oid = ANY (p.polroles) ORDER BY 1) AS roles FROM pg_policy p)
  SELECT c.relname AS table, CASE
    WHEN NOT (c.relrowsecurity AND c.relforcerowsecurity) THEN 'row-level security is not forced'
    WHEN coalesce((SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE i.indrelid = c.oid AND i.indisprimary), '') <> 'clinic_id' THEN 'clinic_id does not lead the primary key'
    WHEN NOT EXISTS (SELECT FROM policies p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd = '*'
      AND p.roles = ${staffRoles} AND p.shows = $1 AND p.takes = $1) THEN 'no policy for the clinic'
    WHEN EXISTS (SELECT FROM policies p WHERE p.polrelid = c.oid AND p.polroles = '{0}') THEN 'a policy for everybody'
    WHEN EXISTS (SELECT FROM policies p WHERE p.polrelid = c.oid AND p.polpermissive
      GROUP BY p.roles HAVING count(*) > 1 OR p.roles NOT IN (${staffRoles}, ${patientRole})) THEN 'one policy too many'
    WHEN EXISTS (SELECT FROM policies p WHERE p.polrelid = c.oid AND p.roles = ${patientRole}
      AND p.shows <> $1 AND strpos(p.shows, $1) <> 2) THEN 'shows patients another clinic'
    WHEN (c.relname = 'patients' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'patient_id'))
      AND EXISTS (SELECT FROM policies p WHERE p.polrelid = c.oid AND p.roles = ${patientRole}
        AND strpos(p.shows, '(' || ${ownColumn} || ' = (NULLIF(current_setting(''app.patient_id''') = 0)
      THEN 'shows patients each other'
    WHEN pg_get_userbyid(c.relowner) <> 'midstance_owner' THEN 'belongs to ' || pg_get_userbyid(c.relowner)
    WHEN c.relacl::text LIKE '%midstance_app=%' THEN 'grants something to the login'
    WHEN EXISTS (SELECT FROM unnest(ARRAY['midstance_staff', 'midstance_patient']) AS role
      WHERE has_table_privilege(role, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')) THEN 'grants too much' END AS fault
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

/** Whether a test of a privilege holds for one of the application's roles, named `role`. */
const anyRole = (test: string) =>
  `EXISTS (SELECT FROM unnest(ARRAY['midstance_app', 'midstance_staff', 'midstance_patient']) AS role WHERE ${test})`;

describe('the catalogue', () => {
  let database: TestDatabase;
  const faults = async () => {
    const tables = await database.sql<{ table: string; fault: string | null }>(unsafeTables, [`(${clinic})`]);
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
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['row-level security is not forced', 'ALTER TABLE memberships NO FORCE ROW LEVEL SECURITY'],
    ['no policy for the clinic', 'DROP POLICY tenant ON memberships'],
    ['no policy for the clinic', 'ALTER POLICY tenant ON memberships TO midstance_owner'],
    ['a policy for everybody', 'CREATE POLICY leak ON memberships FOR SELECT USING (true)'],
    ['one policy too many', 'CREATE POLICY leak ON memberships FOR SELECT TO midstance_patient USING (true)'],
    ['one policy too many', 'CREATE POLICY leak ON memberships FOR SELECT TO midstance_app USING (true)'],
    ['shows patients another clinic', 'ALTER POLICY clinic_rows ON memberships USING (true)'],
    ['shows patients each other', `ALTER POLICY clinic_rows ON memberships USING ((${clinic}) AND active)`],
    ['grants something to the login', 'GRANT SELECT ON memberships TO midstance_app'],
    ['grants too much', 'GRANT TRUNCATE ON memberships TO midstance_patient'],
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
       AND ${anyRole(`has_table_privilege(role, oid, 'SELECT, INSERT, UPDATE, DELETE')
         OR has_any_column_privilege(role, oid, 'SELECT, INSERT, UPDATE')`)}`,
    );
    expect(readable).toEqual([]);
  });

  it('lets the application only add to what is append-only', async () => {
    const tables = await database.sql<{ name: string; changes: boolean }>(
      `SELECT c.relname AS name, ${anyRole(`has_table_privilege(role, c.oid, 'UPDATE, DELETE')
         OR has_any_column_privilege(role, c.oid, 'UPDATE')`)} AS changes
       FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'append_only'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit_log', 'audit_seals']));
    expect(tables.filter(({ changes }) => changes)).toEqual([]);
  });

  it('has a login that can do nothing but speak as staff or as a patient, and neither has special rights', async () => {
    const roles = await database.sql(
      `SELECT rolname AS name, rolcanlogin AS login, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole
           OR rolreplication OR rolinherit AS mighty,
         ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = r.oid ORDER BY 1) AS "speaksAs",
         (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned
       FROM pg_roles r WHERE rolname IN ('midstance_app', 'midstance_staff', 'midstance_patient') ORDER BY login DESC, name`,
    );
    const powerless = { mighty: false, owned: 0 };
    expect(roles).toEqual([
      { name: 'midstance_app', login: true, speaksAs: ['midstance_patient', 'midstance_staff'], ...powerless },
      { name: 'midstance_patient', login: false, speaksAs: [], ...powerless },
      { name: 'midstance_staff', login: false, speaksAs: [], ...powerless },
    ]);
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
       AND ${anyRole(`has_function_privilege(role, oid, 'EXECUTE')`)} AND NOT prosecdef
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
