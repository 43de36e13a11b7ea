export default {
  displayName: 'api',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['\\.integration\\.spec\\.ts$'],
  transform: { '^.+\\.(ts|js|mjs)$': '@swc/jest' },
  // Nest and a few others come as ES modules only.
  transformIgnorePatterns: ['node_modules/(?!(@nestjs|uuid|content-disposition|cookie)/)'],
  moduleNameMapper: {
    '^@midstance/clinical/(.*)$': '<rootDir>/../../libs/clinical/src/$1/index.ts',
    '^@midstance/contracts/(.*)$': '<rootDir>/../../libs/contracts/src/$1.ts',
    '^@midstance/figures$': '<rootDir>/../../libs/figures/src/index.ts',
    '^@midstance/figures/(.*)$': '<rootDir>/../../libs/figures/src/$1/index.ts',
  },
};
