import path from 'node:path';
import fs from 'node:fs';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
const projects = ['apps', 'libs'].flatMap((folder) =>
  fs.readdirSync(path.join(root, folder)).flatMap((name) => {
    const inside = path.join(folder, name);
    const files = fs.readdirSync(path.join(root, inside));
    return files.filter((file) => /^tsconfig.*\.json$/.test(file)).map((file) => path.join(inside, file));
  }),
);

test.each([...projects, 'tools/tsconfig.json'])('%s asks for the strictest types', (file) => {
  const { config } = ts.readConfigFile(path.join(root, file), (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(path.join(root, file)));
  expect(options).toMatchObject({ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true });
  const parts = Object.keys(options).filter((name) => /^(strict.+|noImplicitAny|alwaysStrict)$/.test(name));
  expect(parts).toEqual([]);
});
