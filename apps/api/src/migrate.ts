import 'reflect-metadata';
import { ConfigError, readOwnerConfig } from './config/config';
import { migrateDatabase, NewerDatabaseError } from './database/migrate';

async function main(): Promise<void> {
  const { ownerUrl, appRolePassword } = readOwnerConfig(process.env);
  const names = await migrateDatabase(ownerUrl, appRolePassword);
  process.stdout.write(names.length > 0 ? `Applied ${names.join(', ')}\n` : 'The database is up to date\n');
}

main().catch((error: unknown) => {
  const plain = error instanceof ConfigError || error instanceof NewerDatabaseError;
  process.stderr.write(`${plain ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
