import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { webDriverLauncher } from '../webdriver-launcher.ts';
import type { Engine } from './engine.ts';
import { tolerantPage } from './tolerant-page.ts';

/** How Web Test Runner starts an engine: Chromium and Firefox through Puppeteer, WebKit through WebDriver. */
export function launcher(engine: Engine): BrowserLauncher {
  if (engine.name === 'webkit') return webDriverLauncher(engine);
  const { name, label, program, args, env } = engine;
  const started = chromeLauncher({
    puppeteer,
    createPage: async ({ context }) => tolerantPage(await context.newPage()),
    launchOptions: {
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath: program,
      args: [...args],
      env: { ...process.env, ...env },
    },
  });
  started.name = label;
  return started;
}
