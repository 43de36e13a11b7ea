// What the machine must be.
import { Problem } from './problems.mjs';

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * @param {{platform: string, arch: string, glibc: boolean}} [machine]
 * @throws {Problem} on a machine PostgreSQL or Node 24 have no binaries for
 */
export function assertSupported(machine = thisMachine()) {
  const name = `${machine.platform}-${machine.arch}`;
  if (machine.platform === 'win32') {
    throw new Problem(
      'Midstance does not run on Windows directly.',
      'Use it inside WSL 2 (`wsl --install`), where it runs as on Linux.',
    );
  }
  if (!SUPPORTED.includes(name)) {
    throw new Problem(`Midstance does not run on ${name}.`, `Use one of: ${SUPPORTED.join(', ')}.`);
  }
  if (machine.platform === 'linux' && !machine.glibc) {
    throw new Problem(
      'This Linux has no glibc (Alpine and other musl systems), and the built-in database needs it.',
      'Use Debian, Ubuntu, Fedora or another glibc system.',
    );
  }
}

function thisMachine() {
  return { platform: process.platform, arch: process.arch, glibc: process.platform !== 'linux' || hasGlibc() };
}

function hasGlibc() {
  /** @type {any} */
  const report = process.report.getReport();
  return Boolean(report.header.glibcVersionRuntime);
}
