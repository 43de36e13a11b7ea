export default {
  displayName: 'clinical',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
};
