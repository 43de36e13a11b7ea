// Reads what the tools print and says how much passed and failed. Whatever cannot be read counts as failed.

/**
 * @typedef {{passed: number, failed: number}} Count
 * @typedef {{name: string, output: string, failed: boolean}} Task one Nx task, for example "clinical:test"
 */

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * Splits the output of `nx run-many --output-style=static` into its tasks.
 *
 * @param {string} output
 * @returns {Task[]}
 */
export function readTasks(output) {
  const plain = output.replace(COLOURS, '');
  const failed = new Set(
    (plain.split(/^Failed tasks:$/m)[1] ?? '').match(/^- [\w-]+:[\w-]+/gm)?.map((line) => line.slice(2)) ?? [],
  );
  const blocks = plain.split(/^> nx run /m).slice(1);
  return blocks.map((block) => {
    const name = /^[\w-]+:[\w-]+/.exec(block)?.[0] ?? '?';
    return { name, output: block.slice(name.length).split(/^ NX {3}/m)[0] ?? '', failed: failed.has(name) };
  });
}

/**
 * Each task is one check: format, lint, typecheck.
 *
 * @param {Task[]} tasks
 * @returns {Count}
 */
export function countTasks(tasks) {
  const failed = tasks.filter((task) => task.failed).length;
  return { passed: tasks.length - failed, failed };
}

/**
 * Each test of each Jest run. A skipped test did not pass; a run that failed without a failing test (a file that does
 * not compile) or printed no count is one failure.
 *
 * @param {Task[]} tasks
 * @returns {Count}
 */
export function countJest(tasks) {
  const counts = tasks.map((task) => {
    const line = /^Tests: +(.*) total$/m.exec(task.output)?.[1];
    if (line === undefined) return { passed: 0, failed: 1 };
    const failed = numberOf(line, 'failed') + numberOf(line, 'skipped') + numberOf(line, 'todo');
    return { passed: numberOf(line, 'passed'), failed: task.failed && failed === 0 ? 1 : failed };
  });
  return sum(counts);
}

/** @param {string} line @param {string} word */
const numberOf = (line, word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);

/**
 * Each journey of the browser tests; one that was skipped, did not run or passed only at the second try has failed.
 *
 * @param {string} json report of Playwright
 * @returns {Count}
 */
export function countPlaywright(json) {
  const { stats, errors } = JSON.parse(json);
  const failed = stats.unexpected + stats.skipped + stats.flaky + (errors?.length ?? 0);
  return { passed: stats.expected, failed };
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
