import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { focused, tabTo } from './focus.ts';
import { test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Che cosa cerchi?' });
const groups = (page: Page) => page.locator('.search-results').getByRole('heading', { level: 2 });

test('what is found stands by kind, and the address leads back to it', async ({ page, site, log }) => {
  await page.goto(`${site.origin}/cerca/`);
  await field(page).fill('orto');

  await expect(page.getByRole('status')).toHaveText(/^\d+ risultati$/);
  await expect(groups(page)).toHaveText(['Iniziative', 'Formazione', 'Pagine']);
  const first = page.locator('.search-results').getByRole('link').first();
  await expect(first).toHaveText('L’orto dietro i binari: un patto per il verde di via Gulli');
  await expect(page.locator('.search-results mark').first()).toHaveText('orto');
  expect(page.url()).toBe(`${site.origin}/cerca/?q=orto`);
  expect(await axeViolations(page)).toEqual([]);
  expect(log.complaints).toEqual([]);
  expect([...log.origins]).toEqual([site.origin]);
});

test('the search is fetched on first use', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/cerca/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

  await field(page).focus();
  await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
});

test('by keyboard alone: from the header to a result', async ({ page, site }) => {
  await page.goto(site.origin);
  await tabTo(page, /^a: Cerca/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cerca nel sito' })).toBeVisible();
  await tabTo(page, /^input/);
  await page.keyboard.type('biscotti');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/risultat/);
  await tabTo(page, /^a: Latte e biscotti/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latte e biscotti');

  await page.goBack();
  await expect(field(page)).toHaveValue('biscotti');
  await expect(page.locator('.search-results').getByRole('link', { name: 'Latte e biscotti' })).toBeVisible();
});

test('the English pages search the English texts', async ({ page, site }) => {
  await page.goto(`${site.origin}/en/cerca/?q=vicinia`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  const paths = await page
    .locator('.search-results')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(paths.filter((path) => !path.startsWith('/en/'))).toEqual([]);
});

test('what nobody wrote is said not to be there', async ({ page, site }) => {
  await page.goto(`${site.origin}/cerca/?q=zzyzx`);
  await expect(page.getByRole('status')).toHaveText('Non ho trovato niente per «zzyzx».');
});

test('"show more" takes the focus to the first of the new results', async ({ page, site }) => {
  await page.goto(`${site.origin}/cerca/?q=casa`);
  const links = page.locator('.search-results').getByRole('link');
  await expect(links).toHaveCount(20);
  const before = await links.evaluateAll((all) => all.map(({ textContent }) => textContent));
  await page.getByRole('button', { name: 'Mostra altri risultati' }).press('Enter');
  await expect.poll(() => links.count()).toBeGreaterThan(20);
  const now = await focused(page);
  expect(now).toMatch(/^a: /);
  expect(before.map((name) => `a: ${name}`)).not.toContain(now);
});

test('when the search does not come, a sentence says so', async ({ page, site }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.origin}/cerca/?q=orto`);
  await expect(page.getByRole('status')).toHaveText(/^La ricerca non si è caricata/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it, and leads on', async ({ page, site }) => {
    await page.goto(`${site.origin}/cerca/`);
    await expect(page.getByText('ha bisogno di JavaScript')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Iniziative' })).toBeVisible();
  });
});
