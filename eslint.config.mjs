// The house's rules as lint errors: types, boundaries, cycles, sizes, accessible templates. Nothing is a warning.
import fs from 'node:fs';
import path from 'node:path';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

const testFiles = ['**/*.spec.ts', '**/*.bench.ts', '**/testing/**/*.ts', 'apps/e2e/**/*.ts'];
const dataFiles = ['**/*.data.ts', '**/data/*.ts'];

/** What Node has without an import, as far as the scripts use it. */
const nodeGlobals = ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout'];

/** What ESLint itself recommends, from the rules' own notes: the package that lists it would be one more dependency. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, { meta }]) => meta.docs.recommended).map(([name]) => [name, 'error']),
);

const sizes = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 60 }],
  complexity: ['error', 10],
};

/** Which project may import which, and which packages are closed to it. */
export const boundaries = [
  { sourceTag: 'type:clinical', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'type:figures', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:clinical'], allowedExternalImports: ['zod'] },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:ui', 'type:clinical', 'type:figures'],
    bannedExternalImports: ['@angular/router', '@angular/common/http', 'rxjs', 'zod'],
  },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  {
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify', '@fastify/*'],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:api', 'scope:shared'],
    bannedExternalImports: ['@angular/*'],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['scope:shared', 'type:app'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:ui', 'type:contracts', 'type:clinical', 'type:figures'] },
];

const app = 'apps/web/src/app';

/** Folders that must not see each other inside one project. */
const surfaceZones = [
  {
    target: `${app}/clinic`,
    from: `${app}/my`,
    message: 'The clinic and the runner surfaces share no feature code.',
  },
  {
    target: `${app}/my`,
    from: `${app}/clinic`,
    message: 'The runner and the clinic surfaces share no feature code.',
  },
  {
    target: `${app}/!(clinic|my)/**/*`,
    from: `${app}/{clinic,my}/**/*`,
    message: 'What stands before the surfaces knows none of them.',
  },
];

/** What a feature shows the others of its surface; the rest is its own. One that is not listed shows nothing. */
const shown = {
  clinic: {
    'browser-shelf': ['browser-shelf'],
    chart: ['chart-client', 'chart-words'],
    goals: ['activity-drafts', 'activity-goals', 'goal-card', 'goals-client'],
    'handed-link': ['handed-link'],
    injury: ['injury-words'],
    library: ['favourite-star', 'favourites', 'library-words'],
    outcomes: ['licensed-forms', 'outcomes-client'],
    palette: ['palette-launcher'],
    person: ['another-runner', 'person-words'],
    programs: ['dosage-words'],
    'red-flags': ['held-back-note', 'open-red-flags', 'red-flag-words'],
    'return-to-run': ['proposal-words'],
    'runner-bar': ['runner-bar', 'runner-file'],
    'settings-data': ['batteries-client', 'clinic-thresholds-client'],
  },
  my: {
    cues: ['cues'],
    figure: ['late-figure'],
    pain: ['choices', 'stop-signs', 'stop-signs.data'],
    phone: ['diary', 'leading-tab', 'open-elsewhere', 'outbox', 'phone', 'shelf'],
    run: ['run-draft'],
    session: ['leftover', 'session-draft', 'session-record', 'stepper'],
    today: ['day', 'days', 'noon', 'today-store', 'words'],
  },
};

const featureZones = Object.entries(shown).flatMap(([surface, features]) =>
  foldersOf(`${app}/${surface}`).map((feature) => ({
    target: `${app}/${surface}/!(${feature})/**/*`,
    from: `${app}/${surface}/${feature}`,
    except: ['testing', ...(features[feature] ?? []).map((name) => `${name}.ts`)],
    message: 'The insides of a feature are its own; what it shows the others is listed in eslint.config.mjs.',
  })),
);

/** Only the seed, which lives a clinic's life, the benchmark and specs may use what another domain writes with. */
const domainZones = foldersOf('apps/api/src').map((domain) => ({
  target: `apps/api/src/!(${domain}|seed|bench)/**/!(*.spec).ts`,
  from: `apps/api/src/${domain}/**/*.{controller,service,repository}.ts`,
  message: 'The controllers, services and repositories of a domain are its own.',
}));

/** @param {string} parent @returns {string[]} */
function foldersOf(parent) {
  const entries = fs.readdirSync(path.join(import.meta.dirname, parent), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/coverage', '.nx', '.angular', 'tmp', '.midstance', '**/*.json'] },
  {
    files: ['**/*.{ts,mts}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
      // Without it the cycle rule reads no TypeScript file and never fires.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mts'] },
    },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: boundaries }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...surfaceZones, ...featureZones, ...domainZones] }],
      ...sizes,
      eqeqeq: 'error',
      // The named export drags all of zod into the browser's first download: 77 kB instead of 24.
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] ImportSpecifier[imported.name='z']",
          message: "Write import * as z from 'zod'.",
        },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['apps/api/**/*.ts'],
    rules: {
      // Nest injects by the emitted class reference: a type-only import would erase it.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest types its plain option objects as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectDataSource', 'InjectRepository'],
              message: 'Use TenantDatabase: outside a tenant transaction every table is empty.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['apps/web/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  { files: dataFiles, rules: { 'max-lines': 'off' } },
  {
    files: testFiles,
    rules: {
      // Property tests may use their tool where the code under test may import nothing.
      '@nx/enforce-module-boundaries': ['error', { allow: ['fast-check'], depConstraints: boundaries }],
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { 'import-x': importX },
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: {
      // No compiler checks most of them.
      ...recommended,
      // The same rule of typescript-eslint stands in its place.
      'no-unused-vars': 'off',
      ...sizes,
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
    },
  },
  { files: ['**/jest.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
