export default {
  displayName: 'contracts',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^@midstance/clinical/(.*)$': '<rootDir>/../clinical/src/$1/index.ts',
    '^@midstance/contracts/(.*)$': '<rootDir>/../contracts/src/$1.ts',
  },
};
