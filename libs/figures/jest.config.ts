export default {
  displayName: 'figures',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
};
