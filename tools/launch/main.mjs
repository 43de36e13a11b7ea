// Chooses the command; every failure ends here, in words.
import { parseOptions, usage } from './options.mjs';
import { inWords } from './problems.mjs';

/** @type {Record<string, () => Promise<(options: import('./options.mjs').Options) => Promise<unknown>>>} */
const COMMANDS = {
  start: async () => (await import('./start.mjs')).start,
  test: async () => (await import('./test.mjs')).test,
  dev: async () => (await import('./dev.mjs')).dev,
  bench: async () => (await import('./bench.mjs')).bench,
  'audit-verify': async () => (await import('./on-data.mjs')).auditVerify,
  'found-clinic': async () => (await import('./on-data.mjs')).foundClinic,
};

/** @param {string[]} argv the command and its options */
export async function main(argv) {
  try {
    const options = parseOptions(argv);
    if (options.help) {
      console.log(usage());
      return;
    }
    const command = await COMMANDS[options.command]?.();
    await command?.(options);
  } catch (error) {
    console.error(inWords(error));
    process.exit(1);
  }
}
