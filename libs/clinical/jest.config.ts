/** Files that hold nothing but types: there is nothing in them to run. */
const typesOnly = [
  'evidence/contested.ts',
  'evidence/entry.ts',
  'exercises/**/*-shape.ts',
  'exercises/vocabulary.ts',
  'muscles/muscle-group.ts',
  'measures/{battery,intake,landmark-angle,measure,norm,red-flag,source-id,threshold,trials,value-spec}.ts',
  'outcomes/outcome-shape.ts',
  'return-to-run/{events,model,session,state}.ts',
];

export default {
  displayName: 'clinical',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
  coverageProvider: 'v8',
  coverageReporters: ['text-summary'],
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/**/*.spec.ts',
    '!src/**/testing/**',
    '!src/**/index.ts',
    ...typesOnly.map((file) => `!src/${file}`),
  ],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
