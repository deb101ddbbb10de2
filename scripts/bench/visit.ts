import type { Browser, Page } from 'puppeteer-core';
import type { ContestantName } from './pages.ts';

/** A feed small enough to take no time, shown first so that code and formatters are ready, as on any page but the first. */
export const WARM_UP = 24;

export const feedAddress = (items: number) => `/feeds/${items}.json`;

const show = async (page: Page, items: number): Promise<number> => {
  await page.evaluate((address) => lab.load(address), feedAddress(items));
  return page.evaluate(() => lab.show());
};

/** What one visit to a contestant's page has shown. */
export interface Visit {
  milliseconds: number;
  outline: readonly string[];
  styles: string;
}

/** Opens a contestant's page in a process of its own, warms it up, and shows a feed of so many items. */
export async function visit(browser: Browser, origin: string, name: ContestantName, items: number): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${origin}/${name}.html`);
    await show(page, WARM_UP);
    const milliseconds = await show(page, items);
    return { milliseconds, ...(await page.evaluate(() => ({ outline: lab.outline(), styles: lab.styles() }))) };
  } finally {
    await context.close();
  }
}
