import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const BOUNDARY = '@nx/enforce-module-boundaries';

interface Case {
  name: string;
  filePath: string;
  code: string;
  rule: string | null;
}

const importing = (source: string): string => `import * as other from '${source}';\n\nexport const kept = other;\n`;
const boundary = (filePath: string, source: string): Case => ({
  name: `${filePath.split('/').slice(0, 2).join('/')} may not import ${source}`,
  filePath,
  code: importing(source),
  rule: BOUNDARY,
});
const closed = (folder: string, source: string): Case => ({
  name: `${folder} may not import ${source}`,
  filePath: `${folder}/virtual.ts`,
  code: importing(source),
  rule: 'import-x/no-restricted-paths',
});
const open = (folder: string, source: string): Case => ({
  ...closed(folder, source),
  name: `${folder} imports ${source}`,
  rule: null,
});

const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `export const v${String(at)} = 0;\n`).join('');
const longFunction = (count: number): string =>
  `export function long(): void {\n${'  use();\n'.repeat(count)}}\nfunction use(): void {\n  return;\n}\n`;
const branches = (count: number): string =>
  `export function choose(n: number): number {\n${Array.from({ length: count }, (_, at) => `  if (n === ${String(at)}) return ${String(at)};\n`).join('')}  return -1;\n}\n`;
const untyped = (code: string): string => code.replaceAll(/: (void|number)/g, '');
const script = (name: string, rule: string, code: string): Case => ({
  name: `a script ${name}`,
  filePath: 'tools/launch/virtual.mjs',
  code,
  rule,
});

const broken: Case[] = [
  boundary('libs/clinical/src/measures/virtual.ts', 'zod'),
  boundary('libs/clinical/src/measures/virtual.ts', 'rxjs'),
  boundary('libs/clinical/src/measures/virtual.ts', 'fast-check'),
  boundary('libs/clinical/src/measures/virtual.spec.ts', 'zod'),
  boundary('libs/clinical/src/measures/virtual.ts', '@midstance/figures'),
  boundary('libs/figures/src/virtual.ts', 'zod'),
  boundary('libs/figures/src/virtual.ts', '@midstance/clinical/measures'),
  boundary('libs/contracts/src/virtual.ts', 'rxjs'),
  boundary('libs/contracts/src/virtual.ts', '@midstance/figures'),
  boundary('libs/ui/src/virtual.ts', '@angular/router'),
  boundary('libs/ui/src/virtual.ts', '@angular/common/http'),
  boundary('libs/ui/src/virtual.ts', 'rxjs'),
  boundary('libs/ui/src/virtual.ts', 'zod'),
  boundary('libs/ui/src/virtual.ts', '@midstance/contracts/values'),
  boundary('apps/web/src/app/virtual.ts', '@nestjs/common'),
  boundary('apps/web/src/app/virtual.ts', 'typeorm'),
  boundary('apps/web/src/app/virtual.ts', 'pg'),
  boundary('apps/web/src/app/virtual.ts', 'fastify'),
  boundary('apps/web/src/app/virtual.ts', '@fastify/static'),
  boundary('apps/web/src/app/virtual.ts', '../../../api/src/clock'),
  boundary('apps/api/src/virtual.ts', '@angular/core'),
  boundary('apps/api/src/virtual.ts', '@midstance/ui/field'),
  boundary('apps/api/src/virtual.ts', '../../web/src/app/app.config'),
  boundary('apps/e2e/src/virtual.ts', '@midstance/ui/field'),
  {
    name: 'zod is imported as a namespace',
    filePath: 'libs/contracts/src/virtual.ts',
    code: "import { z } from 'zod';\n\nexport const kept = z.string();\n",
    rule: 'no-restricted-syntax',
  },
  {
    name: 'the database is reached through TenantDatabase alone',
    filePath: 'apps/api/src/virtual.ts',
    code: "import { InjectDataSource } from '@nestjs/typeorm';\n\nexport const kept = InjectDataSource;\n",
    rule: 'no-restricted-imports',
  },
  {
    name: 'a promise is waited for: rules that need types are on',
    filePath: 'tools/lint-fixtures/floating.ts',
    code: fs.readFileSync(path.join(root, 'tools/lint-fixtures/floating.ts'), 'utf8'),
    rule: '@typescript-eslint/no-floating-promises',
  },
  ...['apps/web/src/app/virtual.html', 'libs/ui/src/virtual.html'].map((filePath) => ({
    name: `a picture in ${filePath} has words`,
    filePath,
    code: '<img src="a.png" />\n',
    rule: '@angular-eslint/template/alt-text',
  })),
  {
    name: 'a picture in the template of a component has words',
    filePath: 'libs/ui/src/virtual.ts',
    code: `import { Component } from '@angular/core';

@Component({ selector: 'ui-virtual', template: '<img src="a.png" />' })
export class Virtual {}
`,
    rule: '@angular-eslint/template/alt-text',
  },
  {
    name: 'the clinic surface may not import the runner surface',
    filePath: 'apps/web/src/app/clinic/virtual.ts',
    code: importing('../my/my-shell'),
    rule: 'import-x/no-restricted-paths',
  },
  {
    name: 'the runner surface may not import the clinic surface',
    filePath: 'apps/web/src/app/my/virtual.ts',
    code: importing('../clinic/clinic-shell'),
    rule: 'import-x/no-restricted-paths',
  },
  closed('apps/web/src/app/http', '../clinic/chart/chart-client'),
  closed('apps/web/src/app/clinic/worklist', '../chart/chart-header'),
  closed('apps/web/src/app/clinic/worklist', '../patients/patient-list'),
  closed('apps/web/src/app/clinic/settings/users', '../../assessments/record/record-assessment'),
  closed('apps/web/src/app/my/plan', '../session/session-player'),
  closed('apps/api/src/chart', '../patients/patients.repository'),
  closed('apps/api/src/reports', '../episodes/episodes.service'),
  closed('apps/api/src/reports', '../identity/sessions.controller'),
  {
    name: 'two files may not import each other',
    filePath: 'tools/lint-fixtures/cycle-a.ts',
    code: fs.readFileSync(path.join(root, 'tools/lint-fixtures/cycle-a.ts'), 'utf8'),
    rule: 'import-x/no-cycle',
  },
  {
    name: 'a file has at most 300 lines',
    filePath: 'libs/clinical/src/measures/virtual.ts',
    code: lines(301),
    rule: 'max-lines',
  },
  {
    name: 'a function has at most 60 lines',
    filePath: 'libs/clinical/src/measures/virtual.ts',
    code: longFunction(59),
    rule: 'max-lines-per-function',
  },
  {
    name: 'complexity is at most 10',
    filePath: 'libs/clinical/src/measures/virtual.ts',
    code: branches(10),
    rule: 'complexity',
  },
  script('uses only what there is', 'no-undef', 'export const kept = missing;\n'),
  script('keeps nothing unused', '@typescript-eslint/no-unused-vars', 'const left = 0;\n'),
  script('names a key once', 'no-dupe-keys', 'export const kept = { a: 1, a: 2 };\n'),
  script('compares strictly', 'eqeqeq', "export const kept = process.title == '';\n"),
  script('has at most 300 lines', 'max-lines', lines(301)),
  script('has functions of at most 60 lines', 'max-lines-per-function', untyped(longFunction(59))),
  script('has a complexity of at most 10', 'complexity', untyped(branches(10))),
];

const kept: Case[] = [
  {
    name: 'a spec of clinical uses fast-check',
    filePath: 'libs/clinical/src/measures/virtual.spec.ts',
    code: importing('fast-check'),
    rule: null,
  },
  { name: 'contracts import zod', filePath: 'libs/contracts/src/virtual.ts', code: importing('zod'), rule: null },
  {
    name: 'contracts import clinical',
    filePath: 'libs/contracts/src/virtual.ts',
    code: importing('@midstance/clinical/measures'),
    rule: null,
  },
  {
    name: 'the API imports contracts',
    filePath: 'apps/api/src/virtual.ts',
    code: importing('@midstance/contracts/values'),
    rule: null,
  },
  {
    name: 'the web app imports the interface parts',
    filePath: 'apps/web/src/app/virtual.ts',
    code: importing('@midstance/ui/field'),
    rule: null,
  },
  open('apps/web/src/app/clinic', './patients/patient-list'),
  open('apps/web/src/app/clinic/worklist', '../chart/chart-client'),
  open('apps/web/src/app/clinic/chart', './chart-header'),
  open('apps/web/src/app/my/plan', '../today/testing/a-view'),
  open('apps/api/src/chart', '../patients/patients.queries'),
  open('apps/api/src/patients', './patients.repository'),
  open('apps/api/src/seed', '../patients/patients.service'),
  {
    ...open('apps/api/src/http', '../health/health.controller'),
    name: 'a spec looks into another domain',
    filePath: 'apps/api/src/http/virtual.integration.spec.ts',
  },
  { name: '300 lines are fine', filePath: 'libs/clinical/src/measures/virtual.ts', code: lines(300), rule: null },
  {
    name: '60 lines of a function are fine',
    filePath: 'libs/clinical/src/measures/virtual.ts',
    code: longFunction(58),
    rule: null,
  },
  { name: 'complexity 10 is fine', filePath: 'libs/clinical/src/measures/virtual.ts', code: branches(9), rule: null },
  {
    name: 'a script reads the environment',
    filePath: 'apps/e2e/server/virtual.mjs',
    code: "console.log(process.env['PORT']);\n",
    rule: null,
  },
];

/** The rules each case breaks, all linted in one run: loading the rules takes most of the time. */
function lint(cases: Case[]): (string | null)[][] {
  const input = JSON.stringify(cases.map(({ filePath, code }) => ({ filePath: path.join(root, filePath), code })));
  const node = path.join(root, 'node_modules', 'node', 'bin', 'node');
  const run = spawnSync(node, ['tools/lint-text.mjs'], { cwd: root, input, encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(run.stderr);
  const found = JSON.parse(run.stdout) as { ruleId: string | null }[][];
  return found.map((messages) => messages.map(({ ruleId }) => ruleId));
}

describe('the house rules', () => {
  const cases = [...broken, ...kept];
  let found: (string | null)[][] = [];
  beforeAll(() => {
    found = lint(cases);
  }, 120_000);

  test.each(broken.map(({ name, rule }, at) => ({ name, rule, at })))('fail when broken: $name', ({ rule, at }) => {
    expect(found[at]).toContain(rule);
  });

  test.each(kept.map(({ name }, at) => ({ name, at })))('pass when kept: $name', ({ at }) => {
    expect(found[broken.length + at]).toEqual([]);
  });
});
