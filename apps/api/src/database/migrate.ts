import { Client, escapeLiteral } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations';

/** The database was written by a newer version of the program; nothing was changed. */
export class NewerDatabaseError extends Error {
  constructor(readonly migrationNames: readonly string[]) {
    super(
      'This database was written by a newer version of Midstance. ' +
        'Start that version, or restore a backup of this one. Nothing was changed. ' +
        `(Unknown here: ${migrationNames.join(', ')})`,
    );
  }
}

/**
 * Brings a database to the present schema: roles, then the migrations that are missing. Running it again changes
 * nothing. Two runs at once wait for each other.
 *
 * @param ownerUrl login that may create roles and owns the database or is superuser
 * @returns names of the migrations that ran
 * @throws {NewerDatabaseError} when the database knows migrations this program does not
 */
export async function migrateDatabase(ownerUrl: string, appRolePassword: string): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7340033, 0)');
    for (const sql of rolesSql(appRolePassword)) await client.query(sql);
    return await runMigrations(ownerUrl);
  } finally {
    await client.end();
  }
}

function rolesSql(appRolePassword: string): string[] {
  const createRole = (name: string, attributes: string) =>
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
       CREATE ROLE ${name} ${attributes}; END IF;
     EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;
  return [
    createRole('midstance_owner', 'NOLOGIN NOINHERIT'),
    createRole('midstance_app', 'LOGIN NOINHERIT'),
    createRole('midstance_staff', 'NOLOGIN NOINHERIT'),
    createRole('midstance_patient', 'NOLOGIN NOINHERIT'),
    `ALTER ROLE midstance_app LOGIN PASSWORD ${escapeLiteral(appRolePassword)}`,
    ...Object.entries({
      statement_timeout: '5s',
      lock_timeout: '2s',
      idle_in_transaction_session_timeout: '10s',
      timezone: 'UTC',
      // For disks without moving heads: a row found by an index is checked by row-level security once, a scanned table
      // row by row.
      random_page_cost: '1.1',
    }).map(([name, value]) => `ALTER ROLE midstance_app SET ${name} = '${value}'`),
    // The application's login can do nothing by itself: each of its connections speaks as one of the two.
    'GRANT midstance_staff, midstance_patient TO midstance_app',
    'GRANT midstance_owner, midstance_staff, midstance_patient TO CURRENT_USER',
    'GRANT CREATE, USAGE ON SCHEMA public TO midstance_owner',
    'CREATE SCHEMA IF NOT EXISTS sec AUTHORIZATION midstance_owner',
    'GRANT USAGE ON SCHEMA public, sec TO midstance_staff, midstance_patient',
  ];
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'sec',
    migrations,
    migrationsTransactionMode: 'all',
    // Objects belong to a plain role, never to the login or a superuser.
    extra: { max: 1, options: '-c role=midstance_owner' },
  });
  await source.initialize();
  try {
    const done = await executedMigrations(source);
    const known = new Set(migrations.map((migration) => migration.name));
    const unknown = done.filter((name) => !known.has(name));
    if (unknown.length > 0) throw new NewerDatabaseError(unknown);
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function executedMigrations(source: DataSource): Promise<string[]> {
  const [table] = await source.query<{ there: boolean }[]>(`SELECT to_regclass('sec.migrations') IS NOT NULL AS there`);
  if (!table?.there) return [];
  const rows = await source.query<{ name: string }[]>('SELECT name FROM sec.migrations ORDER BY id');
  return rows.map((row) => row.name);
}
