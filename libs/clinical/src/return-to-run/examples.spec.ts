import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as exported from './index';
import { PROTOCOL } from './knee-default.data';
import { dateOf, minutesOf } from './local-time';

const examples = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) =>
    [...readFileSync(join(__dirname, file), 'utf8').matchAll(/@example (.+) \/\/ => (.+)$/gm)].map(
      ([, code, expected]) => ({
        file,
        code: code!,
        expected: expected!.trim(),
      }),
    ),
  );

describe('examples in the docstrings', () => {
  it.each(examples)('$file: $code', async ({ code, expected }) => {
    const scope = { ...exported, PROTOCOL, dateOf, minutesOf };
    const value: unknown = await runInNewContext(`(async () => ${code})()`, scope);
    expect(JSON.stringify(value)).toBe(expected);
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });
});
