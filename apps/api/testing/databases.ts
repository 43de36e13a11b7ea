import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrateDatabase } from '../src/database/migrate';

const templateDatabase = 'midstance_template';
export const appRolePassword = 'app-role-password-of-the-tests';

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase {
  /** Login of the superuser: sees everything, for arranging and checking. */
  ownerUrl: string;
  /** Login of the application's role. */
  appUrl: string;
  /** Runs SQL as the superuser. */
  sql: <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
}

/** Makes a fresh database for the calling test file; `drop` it afterwards. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_SERVER_URL'];
  if (!serverUrl) throw new Error('Integration tests run with jest.integration.config.ts');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = new Client({ connectionString: serverUrl });
  const owner = databaseUrl(serverUrl, name);
  const app = new URL(owner.href);
  app.username = 'midstance_app';
  app.password = appRolePassword;
  const client = new Client({ connectionString: owner.href });
  await server.connect();
  try {
    await cloneTemplate(server, serverUrl, name);
    await client.connect();
  } catch (error) {
    await server.end();
    throw error;
  }
  return {
    ownerUrl: owner.href,
    appUrl: app.href,
    sql: async <Row>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as Row[],
    async drop() {
      await client.end();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}

/** Takes turns: PostgreSQL refuses to copy a template that another test file is making or copying. */
async function cloneTemplate(server: Client, serverUrl: string, name: string): Promise<void> {
  await server.query('SELECT pg_advisory_lock(7340033, 9)');
  try {
    const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [templateDatabase]);
    if (rowCount === 0) {
      await server.query(`CREATE DATABASE ${templateDatabase}`);
      await migrateDatabase(databaseUrl(serverUrl, templateDatabase).href, appRolePassword);
    }
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`);
  } finally {
    await server.query('SELECT pg_advisory_unlock(7340033, 9)');
  }
}

function databaseUrl(serverUrl: string, name: string): URL {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url;
}
