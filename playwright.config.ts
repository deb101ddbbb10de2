import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browsers/chromium.ts';
import { isLeftOut } from './scripts/browsers/engine.ts';
import { siteReportFile } from './scripts/test/results.ts';

const chromium = await findChromium();
if (isLeftOut(chromium)) throw new Error(`Chromium: ${chromium.reason}`);
const { program, args, env } = chromium;

/** Tests start the servers that they need themselves, through scripts/serve.ts, each on a port of its own. */
export default defineConfig({
  testDir: 'site/e2e',
  globalSetup: './site/e2e/build-once.ts',
  testMatch: '**/*.{test,spec}.ts',
  testIgnore: '**/*.node.test.ts',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: siteReportFile }]],
  // The same on every system: they are text.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: program,
      args: [...args],
      env: { ...process.env, ...env },
    },
  },
});
