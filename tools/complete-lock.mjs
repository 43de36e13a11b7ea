// Adds to package-lock.json the packages of other platforms that npm left out: a registry mirror that holds only this
// machine's binaries makes `npm install` drop the rest, and `npm ci` then refuses the lock file everywhere.
// Run it after every `npm install` that changed the lock file; it changes nothing when nothing is missing.
import fs from 'node:fs';
import path from 'node:path';

const SYSTEMS = [
  'darwin',
  'win32',
  'windows',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
  'linux',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** @typedef {Record<string, {version?: string, optional?: boolean, dev?: boolean, optionalDependencies?: Record<string, string>}>} Packages */

/**
 * Optional dependencies that a package of the lock file names and the lock file does not describe.
 *
 * @param {Packages} packages the lock file's `packages`
 * @returns {{place: string, name: string, version: string, parent: string}[]}
 */
export function missingOptional(packages) {
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const found = resolve(packages, parent, name);
      const exact = /^\d+\.\d+\.\d+\S*$/.test(range);
      if (found && (!exact || packages[found]?.version === range)) return [];
      const place = found ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
      return [{ place, name, version: range.replace(/^[\^~]/, ''), parent }];
    }),
  );
  return missing.filter(({ place }, at) => missing.findIndex((other) => other.place === place) === at);
}

/** @param {Packages} packages @param {string} parent @param {string} name @returns {string | undefined} */
function resolve(packages, parent, name) {
  for (let base = parent; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const place = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (base === '') return undefined;
  }
}

/** @param {string} name of a package with binaries for one platform */
function platformOf(name) {
  const system = SYSTEMS.find((word) => name.includes(word));
  const processor = PROCESSORS.find((word) => name.includes(word));
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(processor && { cpu: [processor] }),
    ...(system === 'linux' && libc && { libc: [libc] }),
    ...(system && { os: [system === 'windows' ? 'win32' : system] }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, '..', 'package-lock.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = missingOptional(lock.packages);
  for (const { place, name, version, parent } of missing) {
    const dev = lock.packages[parent].dev ? { dev: true } : {};
    lock.packages[place] = { version, ...dev, optional: true, ...platformOf(name) };
  }
  const names = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(names.map((name) => [name, lock.packages[name]]));
  if (missing.length > 0) fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added to the lock file`);
}
