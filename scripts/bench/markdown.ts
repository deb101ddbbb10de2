import type { Browser } from 'puppeteer-core';
import type { MarkdownText } from '../../bench/pages/markdown.ts';
import { bundlePages } from './pages.ts';

/** What it takes to show texts that parsers choke on, the longest first. */
export async function measureMarkdown(browser: Browser): Promise<MarkdownText[]> {
  const [code] = (await bundlePages(['markdown'])).values();
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: code!, type: 'module' });
    await page.waitForFunction('globalThis.texts');
    const texts = await page.evaluate(() => globalThis.texts());
    return texts.sort((a, b) => b.milliseconds - a.milliseconds);
  } finally {
    await page.close();
  }
}
