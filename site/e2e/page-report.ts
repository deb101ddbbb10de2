import type { Page } from '@playwright/test';
import { axeViolations, contrastViolations } from './axe.ts';
import type { PageLog } from './page-log.ts';

/** What one visit has found out about a page. */
export interface PageReport {
  path: string;
  /** The document as it was sent. */
  source: string;
  headers: Record<string, string>;
  title: string;
  language: string;
  mainHeadings: string[];
  /** Addresses of its links, those in shadow roots too. */
  links: string[];
  /** What a link to a part of the page can name. */
  anchors: string[];
  complaints: string[];
  foreignOrigins: string[];
  /** Widest overflow, in pixels, of the page at 320 px. */
  overflow: number;
  light: string[];
  dark: string[];
}

/** Runs in the page. */
export const widgetsAreReady = () =>
  [...document.querySelectorAll('vicinia-initiatives')].every((widget) => widget.matches(':state(ready)'));

/** Opens a page, lets its widgets load, and looks at it in both colour schemes and at two widths. */
export async function visit(page: Page, log: PageLog, address: string): Promise<PageReport> {
  log.clear();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = (await page.goto(address))!;
  await page.waitForFunction(widgetsAreReady);
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await contrastViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  return {
    path: new URL(address).pathname,
    source: await response.text(),
    headers: await response.allHeaders(),
    title: await page.title(),
    language: (await page.locator('html').getAttribute('lang')) ?? '',
    mainHeadings: await page.getByRole('heading', { level: 1 }).allInnerTexts(),
    links: await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    anchors: await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)),
    complaints: [...log.complaints],
    foreignOrigins: [...log.origins].filter((called) => called !== new URL(address).origin),
    overflow: await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    light,
    dark,
  };
}
