import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as evidence from '../evidence';
import * as evidenceWords from '../evidence/wording';
import * as measures from './index';
import * as cards from './protocol-cards';

const library = { ...measures, ...cards, ...evidence, ...evidenceWords };
const folders = [__dirname, join(__dirname, 'protocol-cards'), join(__dirname, '../evidence')];

const examples = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [...text.matchAll(/@example (.+) \/\/ => (.+)$/gm)].map((match) => [name, match[1]!, match[2]!] as const);
    }),
);

describe('examples in the docstrings', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples)('%s: %s', (_name, expression, expected) => {
    const result: unknown = runInNewContext(`JSON.stringify(${expression})`, library);
    expect(result).toBe(expected);
  });
});
