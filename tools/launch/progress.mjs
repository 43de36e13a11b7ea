// One calm line per step, with its seconds.

/**
 * @typedef {object} Progress
 * @property {<T>(name: string, work: (say: (outcome: string) => void) => Promise<T> | T) => Promise<T>} step
 *   runs `work` and prints its name, outcome and duration; what it throws goes on
 * @property {(line?: string) => void} line prints a line of its own
 */

/**
 * @param {{write: (text: string) => unknown}} [out]
 * @returns {Progress}
 */
export function createProgress(out = process.stdout) {
  return {
    async step(name, work) {
      const started = performance.now();
      let outcome = 'done';
      out.write(`  ${name.padEnd(13)}`);
      try {
        const result = await work((text) => (outcome = text));
        out.write(`${outcome.padEnd(34)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s\n`);
        return result;
      } catch (error) {
        out.write('failed\n');
        throw error;
      }
    },
    line(line = '') {
      out.write(`${line}\n`);
    },
  };
}
