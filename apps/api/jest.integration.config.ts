import unit from './jest.config.ts';

export default {
  ...unit,
  displayName: 'api-integration',
  testMatch: ['<rootDir>/src/**/*.integration.spec.ts'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/testing/start-server.ts',
  globalTeardown: '<rootDir>/testing/stop-server.ts',
  testTimeout: 20_000,
};
