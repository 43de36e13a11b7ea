export default {
  displayName: 'tools',
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|mjs)$': '@swc/jest' },
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
