import 'reflect-metadata';
import { ConfigError, readOwnerConfig } from './config/config';
import { seedDemo } from './seed/demo-clinics';

async function main(): Promise<void> {
  const { ownerUrl } = readOwnerConfig(process.env);
  process.stdout.write(`${await seedDemo(ownerUrl)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
