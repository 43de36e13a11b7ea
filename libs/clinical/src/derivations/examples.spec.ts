import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as findings from '../findings';
import { weeksBetween } from '../findings/derived-numbers';
import { getMeasure } from '../measures';
import * as derivations from '.';

const folders = [__dirname, join(__dirname, '../findings')];
const library = { ...derivations, ...findings, getMeasure, weeksBetween };

const EXAMPLE = /@example (.+) \/\/ => (.+)$/gm;

function examplesOf(folder: string) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return files.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return [...source.matchAll(EXAMPLE)].map((match) => [name, match[1]!, match[2]!] as const);
  });
}

describe('examples in the docstrings', () => {
  const examples = folders.flatMap(examplesOf);

  test('there is a good number of them', () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(examples)('%s: %s', (_name, expression, expected) => {
    const result: unknown = runInNewContext(`JSON.stringify(${expression})`, library);
    expect(result).toBe(expected);
  });
});
