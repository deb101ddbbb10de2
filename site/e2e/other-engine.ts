import * as puppeteer from 'puppeteer-core';
import type { Engine } from '../../scripts/browsers/engine.ts';
import { openWebKit } from '../../scripts/webdriver/webkit-window.ts';

/** A window of an engine that Playwright does not drive. */
export interface OtherEngine {
  open(address: string): Promise<void>;
  /** Runs statements in the page. */
  execute(script: string): Promise<void>;
  /** Runs an expression in the page and resolves to what its promise does. */
  run<T>(expression: string): Promise<T>;
  /** Opens an empty page whose visitor's clocks are those of a time zone. */
  moveTo(zone: string): Promise<void>;
  close(): Promise<void>;
}

async function openFirefox({ program, args, env }: Engine): Promise<OtherEngine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address);
    },
    async execute(script) {
      await page.evaluate(script);
    },
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async moveTo(zone) {
      await page.emulateTimezone(zone);
      await page.goto('about:blank');
    },
    close: () => browser.close(),
  };
}

async function openWindow(engine: Engine): Promise<OtherEngine> {
  let window = await openWebKit(engine);
  return {
    async open(url) {
      await window.session.post('/url', { url });
    },
    async execute(script) {
      await window.session.run(script);
    },
    run: (expression) => window.session.wait(expression),
    async moveTo(zone) {
      await window.stop();
      // It looks at the zone when it starts, and never again.
      window = await openWebKit({ ...engine, env: { ...engine.env, TZ: zone } });
    },
    close: () => window.stop(),
  };
}

export const openEngine = (engine: Engine): Promise<OtherEngine> =>
  engine.name === 'firefox' ? openFirefox(engine) : openWindow(engine);
