import type { Browser, Page } from 'puppeteer-core';
import type { Narrowing } from '../../bench/pages/narrowing.ts';
import type { Step } from '../../bench/pages/step.ts';
import type { ContestantName } from './pages.ts';

/** A feed small enough to take no time, shown and searched first so that code and formatters are ready, as on any page but the first. */
export const WARM_UP = 300;

/** A feed at a server: how many items, and the addresses of its pages. */
export interface ServedFeed {
  items: number;
  addresses: readonly string[];
}

const load = (page: Page, { items, addresses }: ServedFeed) =>
  page.evaluate((count, pages) => lab.load(count, pages), items, addresses);

/** What one visit to a contestant's page has shown. */
export interface Visit extends Narrowing {
  firstCards: Step;
  outline: readonly string[];
  styles: string;
}

export interface VisitOptions {
  browser: Browser;
  origin: string;
  name: ContestantName;
  warmUp: ServedFeed;
  feed: ServedFeed;
  /** By how much the processor is slowed. */
  slowdown?: number;
}

/** Opens a contestant's page in a process of its own, warms it up, shows a feed, searches and filters it. */
export async function visit({ browser, origin, name, warmUp, feed, slowdown = 1 }: VisitOptions): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${origin}/${name}.html`);
    await load(page, warmUp);
    await page.evaluate(() => lab.show());
    await page.evaluate(() => lab.narrow());
    await load(page, feed);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const firstCards = await page.evaluate((streams) => lab.show(streams), slowdown > 1);
    const seen = await page.evaluate(() => ({ outline: lab.outline(), styles: lab.styles() }));
    return { firstCards, ...seen, ...(await page.evaluate(() => lab.narrow())) };
  } finally {
    await context.close();
  }
}
