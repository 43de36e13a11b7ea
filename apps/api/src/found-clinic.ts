import { parseArgs } from 'node:util';
import { ConfigError, readOwnerUrl } from './config/config';
import { foundClinic } from './identity/found-clinic';

const usage =
  'Makes a clinic and prints the link with which its lead signs in for the first time.\n' +
  'node found-clinic.js --name "Riverside Physio" --time-zone Europe/London --lead "Jo Bloggs" --email jo@riverside.example';

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { name: text, 'time-zone': text, lead: text, email: text } });
  const { name, 'time-zone': timeZone, lead, email } = values;
  if (!name || !timeZone || !lead || !email) throw new ConfigError(usage);
  const token = await foundClinic(readOwnerUrl(process.env), { name, timeZone, lead, email });
  const origin = (process.env['PUBLIC_URL'] ?? 'http://127.0.0.1:3000').replace(/\/+$/, '');
  process.stdout.write(`Works once, for three days:\n${origin}/join#token=${token}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
