import { countJest, countPlaywright, countTasks, readTasks } from './test-counts.mjs';

const OUTPUT = `
 NX   Running target test for 3 projects:

- clinical
- contracts
- api

> nx run clinical:test  [local cache]

> jest -c libs/clinical/jest.config.ts

\u001b[1mTest Suites: \u001b[22m12 passed, 12 total
\u001b[1mTests:       \u001b[22m\u001b[32m340 passed\u001b[39m, 340 total

> nx run contracts:test

Test Suites: 1 failed, 2 passed, 3 total
Tests:       1 failed, 2 skipped, 10 passed, 13 total

> nx run api:test

Test Suites: 1 failed, 1 passed, 2 total
Tests:       5 passed, 5 total


 NX   Running target test for 3 projects failed

Failed tasks:

- contracts:test
- api:test
`;

describe('counting', () => {
  test('tasks with their fate', () => {
    expect(readTasks(OUTPUT).map(({ name, failed }) => [name, failed])).toEqual([
      ['clinical:test', false],
      ['contracts:test', true],
      ['api:test', true],
    ]);
    expect(countTasks(readTasks(OUTPUT))).toEqual({ passed: 1, failed: 2 });
  });

  test('tests: skipped ones and a file that does not compile have failed', () => {
    expect(countJest(readTasks(OUTPUT))).toEqual({ passed: 355, failed: 4 });
  });

  test('a run without a count has failed', () => {
    expect(countJest([{ name: 'x:test', output: 'No tests found', failed: false }])).toEqual({ passed: 0, failed: 1 });
  });

  test('journeys: skipped, flaky and errors around them have failed', () => {
    const stats = { expected: 7, unexpected: 1, skipped: 2, flaky: 1 };
    expect(countPlaywright(JSON.stringify({ stats, errors: [{}] }))).toEqual({ passed: 7, failed: 5 });
  });
});
