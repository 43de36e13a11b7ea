import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const asked = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] }).sort();

/** Package names in the first cell of each table row. */
const described = fs
  .readFileSync(path.join(root, 'docs', 'dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]))
  .sort();

test('every dependency is described once, and nothing else is', () => {
  expect(described).toEqual(asked);
});
