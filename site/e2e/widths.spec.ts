import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

/** WCAG 2.2, 1.4.10: no scrolling in two directions at 320 px, which is also what 1280 px are at 400 %. */
const screens = {
  'at 320 px': { viewport: { width: 320, height: 640 } },
  'at 1280 px and 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Parts of the widget that reach beyond the page's edge. */
const beyondTheEdge = (page: Page) =>
  page.locator('vicinia-initiatives *').evaluateAll((parts) =>
    parts
      .filter((part) => !part.closest('.hidden, .table'))
      .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((part) => part.outerHTML.slice(0, 80)),
  );

for (const [name, options] of Object.entries(screens)) {
  test.describe(name, () => {
    test.use(options);

    test('the listing is not wider than the screen, with everything unfolded', async ({ page, site }) => {
      await page.goto(`${site.origin}/iniziative/`);
      await page.getByRole('button', { name: 'Filtri' }).click();
      for (const summary of await page.locator('vicinia-initiatives summary').all()) await summary.click();
      const cards = page.locator('vicinia-initiatives article');
      for (const button of await cards.getByRole('button', { name: /dettagli:/i }).all()) await button.click();
      await expect(cards.getByRole('heading', { name: 'Contatti' }).first()).toBeVisible();

      expect(await beyondTheEdge(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    test('the host page is not wider than the screen', async ({ page, host }) => {
      await page.goto(host.origin);
      await page.getByText('11 iniziative').waitFor();

      expect(await beyondTheEdge(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
}
