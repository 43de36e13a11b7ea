import unit from './jest.config.ts';

export default {
  ...unit,
  displayName: 'api-integration',
  testMatch: ['<rootDir>/src/**/*.integration.spec.ts'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/testing/start-server.mjs',
  globalTeardown: '<rootDir>/testing/stop-server.mjs',
  testTimeout: 20_000,
};
