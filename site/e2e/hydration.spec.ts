import { expect, type Page } from '@playwright/test';
import { focused, tabTo } from './focus.ts';
import { test } from './test.ts';

declare global {
  interface HTMLElement {
    /** A mark that only this very node carries. */
    place?: number;
  }
}

/** Marks the server's nodes before any script has run; resolves once they are marked and the scripts are let go. */
async function markServerNodes(page: Page, address: string): Promise<void> {
  const { promise: marked, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await marked;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  await page.locator('vicinia-initiatives').evaluate((listing) => {
    for (const [at, node] of listing.shadowRoot!.querySelectorAll<HTMLElement>('*').entries()) node.place = at;
  });
  letGo(undefined);
}

const complete = (page: Page) => page.locator('vicinia-initiatives:state(ready)').getByText('36 iniziative').waitFor();

test('hydration keeps every node that the server has rendered', async ({ page, site, log }) => {
  await markServerNodes(page, `${site.origin}/iniziative/`);
  const cards = page.locator('vicinia-initiatives article');
  await expect(cards).toHaveCount(24);
  await complete(page);
  const nodes = page.locator('vicinia-initiatives article, vicinia-initiatives article *');
  const strangers = await nodes.evaluateAll(
    (all) => all.filter((node) => (node as HTMLElement).place === undefined).length,
  );

  await expect(cards).toHaveCount(24);
  expect(strangers).toBe(0);
  expect(log.complaints).toEqual([]);
});

test('what is done before the scripts have come is done again when they have', async ({ page, site, log }) => {
  const { promise: done, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await done;
    await route.continue();
  });
  await page.goto(`${site.origin}/iniziative/`, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  const search = page.getByRole('searchbox', { name: 'Cerca tra le iniziative' });
  await search.pressSequentially('anziani');
  await page.getByRole('combobox').selectOption('title');
  await page.locator('summary', { hasText: 'Comune' }).click();
  letGo(undefined);

  await expect(page.getByRole('button', { name: /^Togli .*anziani/ })).toBeVisible();
  await expect(search).toHaveValue('anziani');
  await expect(page.getByRole('combobox')).toHaveValue('title');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(log.complaints).toEqual([]);
});

test('what is typed before the rest of the feed has come is kept', async ({ page, site }) => {
  const { promise: typed, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/feeds/**', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`${site.origin}/iniziative/`);
  const search = page.getByRole('searchbox', { name: 'Cerca tra le iniziative' });
  await search.pressSequentially('portineria');
  letGo(undefined);

  await expect(page.locator('vicinia-initiatives article')).toHaveCount(1);
  await expect(search).toHaveValue('portineria');
  await expect(search).toBeFocused();
});

test.describe('by keyboard alone', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.origin}/iniziative/`);
    await complete(page);
  });

  test('search narrows the listing and tells how many are left', async ({ page }) => {
    await tabTo(page, /^input/);
    await page.keyboard.type('pineta');
    const status = page.locator('vicinia-initiatives .status');

    await expect(status).not.toHaveText('36 iniziative');
    const said = await status.innerText();
    await expect(page.getByRole('status')).toHaveText(said);
    expect(await focused(page)).toMatch(/^input/);
  });

  test('a facet narrows the listing and its chip widens it again', async ({ page }) => {
    await tabTo(page, /^summary: Comune/);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Cervia/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('vicinia-initiatives .status')).toHaveText('11 iniziative');
    expect(await focused(page)).toMatch(/^input/);

    await tabTo(page, /^button: Togli il filtro Comune: Cervia/);
    await page.keyboard.press('Enter');
    await expect(page.locator('vicinia-initiatives .status')).toHaveText('36 iniziative');
    expect(await focused(page)).toMatch(/^input/);
  });

  test('details open in place and close again under the same button', async ({ page }) => {
    const button = await tabTo(page, /^button: Dettagli/);
    const card = page.locator('vicinia-initiatives article').first();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('heading', { name: 'Contatti' })).toBeVisible();
    expect(await focused(page)).toBe(button.replace('Dettagli', 'Chiudi i dettagli'));

    await page.keyboard.press('Enter');
    await expect(card.getByRole('heading', { name: 'Contatti' })).toBeHidden();
    expect(await focused(page)).toBe(button);
  });

  test('"show more" takes the focus to the first of the new cards', async ({ page }) => {
    const more = page.getByRole('button', { name: 'Mostra altre 12 iniziative' });
    await more.focus();
    await page.keyboard.press('Enter');
    const cards = page.locator('vicinia-initiatives article');

    await expect(cards).toHaveCount(36);
    await expect(cards.nth(24).getByRole('heading').getByRole('link')).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('Mostrate 36 iniziative di 36');
  });

  test('the link at the top of the page skips to its content', async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Vai al contenuto');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
