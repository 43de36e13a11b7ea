import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The Chromium of this machine: the one named by CHROMIUM, the system's, or the one Playwright keeps. */
export const chromiumPath = [process.env['CHROMIUM'], '/usr/bin/chromium', chromium.executablePath()].find(
  (place) => place !== undefined && existsSync(place),
);
