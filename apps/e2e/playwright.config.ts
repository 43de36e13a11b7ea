import { defineConfig, devices } from '@playwright/test';

const chromePath = process.env['CHROME_PATH'];

/** Journeys in a real Chromium against the built app and a real PostgreSQL, which `server/start-stack.mjs` starts. */
export default defineConfig({
  testDir: './src',
  globalSetup: './server/start-stack.mjs',
  outputDir: '../../tmp/e2e/artifacts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // A journey that looks at four screens in four ways takes half a minute on a machine at rest.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../tmp/e2e/report.json' }]],
  projects: [
    { name: 'journeys', testMatch: '**/*.spec.ts', testIgnore: '**/log-privacy.spec.ts' },
    // Last: it reads what all the others made the API log.
    { name: 'log', testMatch: '**/log-privacy.spec.ts', dependencies: ['journeys'] },
  ],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    timezoneId: 'UTC',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromePath ? { executablePath: chromePath } : {}),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
