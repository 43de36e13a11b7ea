export default {
  displayName: 'tools',
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  transform: { '^.+\\.(ts|mjs)$': '@swc/jest' },
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
