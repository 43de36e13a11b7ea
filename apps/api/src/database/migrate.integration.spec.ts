import { createTestDatabase, appRolePassword, type TestDatabase } from '../../testing/databases';
import { migrateDatabase, NewerDatabaseError } from './migrate';
import { migrations } from './migrations';

describe('migrating a database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('does nothing the second time', async () => {
    expect(await migrateDatabase(database.ownerUrl, appRolePassword)).toEqual([]);
  });

  it('goes back and forth', async () => {
    await database.sql('SET ROLE midstance_owner');
    for (const Migration of migrations.toReversed()) {
      await new Migration().down({ query: (text: string) => database.sql(text) } as never);
    }
    await database.sql('TRUNCATE sec.migrations');
    await database.sql('RESET ROLE');
    const names = await migrateDatabase(database.ownerUrl, appRolePassword);
    expect(names).toEqual(migrations.map((migration) => migration.name));
  });

  it('refuses a database of a newer version in words and leaves it alone', async () => {
    await database.sql(`INSERT INTO sec.migrations (timestamp, name) VALUES (9990000000000, 'Future9990000000000')`);
    await expect(migrateDatabase(database.ownerUrl, appRolePassword)).rejects.toThrow(NewerDatabaseError);
    await expect(migrateDatabase(database.ownerUrl, appRolePassword)).rejects.toThrow('newer version');
    await database.sql(`DELETE FROM sec.migrations WHERE name = 'Future9990000000000'`);
  });
});
