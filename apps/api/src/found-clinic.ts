import { parseArgs } from 'node:util';
import { ConfigError, readOwnerUrl } from './config/config';
import { toProblemError } from './database/database-problem';
import { problemTexts } from './http/problem-codes';
import { ProblemError } from './http/problem-error';
import { clinicToFound, foundClinic, type ClinicToFound } from './identity/found-clinic';

const usage =
  'Makes a clinic and prints the link with which its lead signs in for the first time.\n' +
  'node found-clinic.js --name "Riverside Physio" --time-zone Europe/London --lead "Jo Bloggs" --email jo@riverside.example';

/** @throws {ConfigError} saying what is wrong with the words after the command */
function readClinic(): ClinicToFound {
  const { name, 'time-zone': timeZone, lead, email } = readWords();
  if (!name || !timeZone || !lead || !email) throw new ConfigError(usage);
  const clinic = clinicToFound.safeParse({ name, timeZone, lead, email });
  if (clinic.success) return clinic.data;
  const wrong = clinic.error.issues.map(({ path, message }) => `--${dashed(path.join('.'))} ${message}`);
  throw new ConfigError(`${wrong.join('\n')}\n\n${usage}`);
}

function readWords(): Record<string, string | undefined> {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { name: text, 'time-zone': text, lead: text, email: text } }).values;
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n\n${usage}`);
  }
}

function dashed(field: string): string {
  return field.replace('timeZone', 'time-zone');
}

async function main(): Promise<void> {
  const clinic = readClinic();
  const token = await foundClinic(readOwnerUrl(process.env), clinic).catch((error: unknown) => {
    const known = toProblemError(error);
    throw known instanceof ProblemError ? new ConfigError(problemTexts[known.code].title) : error;
  });
  const origin = (process.env['PUBLIC_URL'] ?? 'http://127.0.0.1:3000').replace(/\/+$/, '');
  process.stdout.write(`Works once, for three days:\n${origin}/join#token=${token}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
