/**
 * Which files of a build a screen needs, read from esbuild's metafile.
 *
 * @typedef {{ entryPoint?: string, imports: { path: string, kind: string }[], inputs?: Record<string, unknown> }} Output
 */

/**
 * What `start` loads at once: itself and everything it imports statically.
 *
 * @param {Record<string, Output>} outputs
 * @param {string} start
 * @returns {Set<string>}
 */
export function closure(outputs, start) {
  const seen = new Set();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const output = outputs[file];
    if (seen.has(file) || !output) continue;
    seen.add(file);
    for (const { path, kind } of output.imports) if (kind !== 'dynamic-import') queue.push(path);
  }
  return seen;
}

/**
 * The scripts of one screen: what each of its entry points loads at once.
 *
 * @param {Record<string, Output>} outputs
 * @param {string[]} entries source files that are entry points of their own: the start, and what is loaded lazily
 * @returns {Set<string>}
 */
export function scriptsOf(outputs, entries) {
  const files = new Set();
  for (const entry of entries) {
    const start = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === entry);
    if (!start) throw new Error(`The build has no entry point ${entry}: it was moved, or is no longer lazy.`);
    for (const file of closure(outputs, start)) if (file.endsWith('.js')) files.add(file);
  }
  return files;
}

/**
 * The scripts that hold anything from a folder of sources.
 *
 * @param {Record<string, Output>} outputs
 * @param {string} folder
 * @returns {string[]}
 */
export function scriptsHolding(outputs, folder) {
  const holds = (inputs = {}) => Object.keys(inputs).some((input) => input.startsWith(`${folder}/`));
  return Object.keys(outputs).filter((file) => file.endsWith('.js') && holds(outputs[file]?.inputs));
}
