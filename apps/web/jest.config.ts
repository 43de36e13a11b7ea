// A fixed zone west of Greenwich: a local date that was moved by a time zone shows as the day before.
process.env['TZ'] = 'America/New_York';

export default {
  displayName: 'web',
  preset: 'jest-preset-angular',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(@angular|uqr|idb|rxjs)/|.*\\.mjs$)'],
  moduleNameMapper: {
    '^@midstance/clinical/(.*)$': '<rootDir>/../../libs/clinical/src/$1/index.ts',
    '^@midstance/contracts/(.*)$': '<rootDir>/../../libs/contracts/src/$1.ts',
    '^@midstance/figures$': '<rootDir>/../../libs/figures/src/index.ts',
    '^@midstance/figures/(.*)$': '<rootDir>/../../libs/figures/src/$1/index.ts',
    '^@midstance/ui/(.*)$': '<rootDir>/../../libs/ui/src/$1/index.ts',
  },
};
