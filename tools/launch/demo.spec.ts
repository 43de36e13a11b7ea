import fs from 'node:fs';
import path from 'node:path';
import { demoSignIns } from './demo.mjs';

const root = path.resolve(__dirname, '..', '..');
const seedDir = path.join(root, 'apps', 'api', 'src', 'seed');
const seed = fs
  .readdirSync(seedDir)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fs.readFileSync(path.join(seedDir, name), 'utf8'))
  .join('\n');

/** Every quoted address, and the password, of a text. */
const accountsIn = (text: string): string[] => text.match(/[\w.]+@midstance\.example|\w+-\w+-meadow/g) ?? [];

test.each([
  ['the sign-ins printed at start', demoSignIns()],
  ['the people of the journeys', fs.readFileSync(path.join(root, 'apps', 'e2e', 'src', 'people.ts'), 'utf8')],
])('%s are the ones the seed makes', (_, text) => {
  expect(accountsIn(text).length).toBeGreaterThanOrEqual(4);
  expect(accountsIn(text).filter((account) => !seed.includes(`'${account}'`))).toEqual([]);
});
