import { createTestDatabase, type TestDatabase } from '../../testing/databases';
import { createApp } from '../app';
import { Config } from '../config/config';

describe('the server does not start', () => {
  let database: TestDatabase;
  const start = async (url: string) => {
    const app = await createApp(new Config({ DATABASE_URL: url, LOG_LEVEL: 'silent' }));
    await app.close();
  };
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it('as a role that sees past row-level security', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow('Use the role midstance_app');
  });

  it('on a database that is not migrated, or not to the end', async () => {
    await database.sql(`DELETE FROM sec.migrations WHERE id = (SELECT max(id) FROM sec.migrations)`);
    await expect(start(database.appUrl)).rejects.toThrow('Run migrate.js');
    await database.sql('DROP FUNCTION sec.applied_migrations');
    await expect(start(database.appUrl)).rejects.toThrow('Run migrate.js');
  });

  it('with a login that may not speak as staff', async () => {
    await database.sql(`DO $$ BEGIN CREATE ROLE test_stranger LOGIN PASSWORD 'stranger';
      EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
    const stranger = new URL(database.appUrl);
    Object.assign(stranger, { username: 'test_stranger', password: 'stranger' });
    await expect(start(stranger.href)).rejects.toThrow('Run migrate.js');
  });

  it('on a database of a newer version', async () => {
    await database.sql(`INSERT INTO sec.migrations (timestamp, name) VALUES (9990000000000, 'Future9990000000000')`);
    await expect(start(database.appUrl)).rejects.toThrow('newer than this program');
  });

  it('unless all is right', async () => {
    await expect(start(database.appUrl)).resolves.toBeUndefined();
  });
});
