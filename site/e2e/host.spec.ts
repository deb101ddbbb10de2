import { expect, type Page } from '@playwright/test';
import { axeViolations, contrastViolations } from './axe.ts';
import { feedItems } from './feed-pages.ts';
import { focused, tabTo } from './focus.ts';
import { copiesKept } from './kept-copies.ts';
import { test } from './test.ts';

const listing = (page: Page) => page.locator('vicinia-initiatives');
const complete = (page: Page) => listing(page).getByText('11 iniziative').waitFor();

test('the widget shows the initiatives of the municipality that it is locked to, and no other', async ({
  page,
  site,
  host,
}) => {
  const items = await feedItems(`${site.origin}/feeds/initiatives.json`);
  const there = items.filter(({ _vicinia }) => _vicinia.places?.some(({ municipality }) => municipality === 'Cervia'));
  await page.goto(host.origin);
  await complete(page);

  await expect(listing(page).locator('article').getByRole('heading').getByRole('link')).toHaveText(
    there.map(({ title }) => title),
  );
  await expect(page.getByRole('link', { name: 'sul sito che le pubblica' })).toBeHidden();
});

test('the page’s strict Content-Security-Policy has nothing to refuse', async ({ page, host, log }) => {
  const violations: string[] = [];
  await page.exposeBinding('refused', (_source, directive: string) => void violations.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { refused(what: string): void }).refused(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(host.origin);
  await complete(page);
  // What loads on demand may not be refused either.
  await listing(page)
    .getByRole('button', { name: /^Dettagli/ })
    .first()
    .click();
  await expect(listing(page).getByRole('heading', { name: 'Contatti' })).toBeVisible();
  await listing(page).locator('summary').first().click();
  await expect(listing(page).getByRole('checkbox').first()).toBeVisible();
  await listing(page).getByRole('button', { name: 'Calendario', exact: true }).click();
  await expect(listing(page).getByRole('grid')).toBeVisible();
  await listing(page).getByRole('button', { name: 'Mappa' }).click();
  await expect(listing(page).getByRole('region', { name: 'Mappa' }).getByRole('button').first()).toBeVisible();

  expect(violations).toEqual([]);
  expect(log.complaints).toEqual([]);
});

test('nothing is asked of anyone but the page’s own site and the widget’s, and no cookie is set', async ({
  page,
  site,
  host,
  log,
}) => {
  await page.goto(host.origin);
  await complete(page);

  expect([...log.origins].sort()).toEqual([host.origin, site.origin].sort());
  expect(await page.context().cookies()).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing for visitors who like it ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(host.origin);
    await complete(page);
    await listing(page)
      .getByRole('button', { name: /^Dettagli/ })
      .first()
      .click();
    await expect(listing(page).getByRole('heading', { name: 'Contatti' })).toBeVisible();

    expect(await axeViolations(page)).toEqual([]);
  });
}

test('the widget stays light on a page that knows no dark scheme', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(host.origin);
  const card = listing(page).locator('article').first();
  await expect(card).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await contrastViolations(page)).toEqual([]);
});

test('the widget takes the page’s font and the colour of its links', async ({ page, host }) => {
  await page.goto(host.origin);
  const button = listing(page)
    .getByRole('button', { name: /^Dettagli/ })
    .first();
  await expect(button).toHaveCSS('color', 'rgb(0, 102, 204)');
  await expect(button).toHaveCSS('font-family', /^"Titillium Web"/);
});

test('everything can be done by keyboard, from the page into the widget and out again', async ({ page, host }) => {
  await page.goto(host.origin);
  await complete(page);
  await tabTo(page, /^input/);
  await page.keyboard.type('coro');
  await expect(listing(page).locator('article')).toHaveCount(1);
  await tabTo(page, /^button: Togli la ricerca: coro/);
  await page.keyboard.press('Enter');
  await complete(page);
  expect(await focused(page)).toMatch(/^input/);

  await tabTo(page, /^button: Dettagli/);
  await page.keyboard.press('Space');
  await expect(listing(page).getByRole('heading', { name: 'Contatti' })).toBeVisible();
  await tabTo(page, /^a: comunita@valdimezzo\.example/);
  await tabTo(page, /^button: Dettagli/, 'Shift+Tab');
});

test.describe('while the feed is down', () => {
  test.beforeEach(async ({ page, host }) => {
    await page.route('**/feeds/**', (route) => route.abort());
    await page.goto(host.origin);
  });

  test('the link within the widget stays, and a sentence says what has happened', async ({ page, site }) => {
    await expect(
      listing(page).getByText(`Da qui non si riesce a leggere ${site.origin}/feeds/initiatives.json`),
    ).toBeVisible();
    const link = page.getByRole('link', { name: 'Le iniziative di Cervia sul sito che le pubblica' });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `${site.origin}/iniziative/`);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('"try again" brings the listing once the feed is back', async ({ page }) => {
    const retry = page.getByRole('button', { name: 'Riprova' });
    await retry.waitFor();
    await retry.click();
    await expect(retry).toBeVisible();

    await page.unroute('**/feeds/**');
    await retry.click();
    await complete(page);
    await expect(retry).toBeHidden();
  });
});

test('when the feed goes down later, the last copy stands in and says how old it is', async ({ page, site, host }) => {
  await page.goto(host.origin);
  await complete(page);
  await copiesKept(page, site.origin);
  await page.route('**/feeds/**', (route) => route.abort());
  await page.reload();

  await expect(listing(page).getByText('Non riesco ad aggiornare l’elenco: questi dati sono del')).toBeVisible();
  await expect(listing(page).locator('article')).toHaveCount(11);
});

test('without the widget’s program the link stands there', async ({ page, host }) => {
  await page.route('**/widgets/**', (route) => route.abort());
  await page.goto(host.origin);
  await expect(page.getByRole('link', { name: 'Le iniziative di Cervia' })).toBeVisible();
});

test('a first listing needs one script, of at most 20 kB over the wire', async ({ page, host }) => {
  await page.route('**/widgets/v1/chunks/**', (route) => route.abort());
  const loading = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/widgets/v1/vicinia.js'));
  await page.goto(host.origin);

  // Those of the feed's first page: what follows further pages comes with the second.
  await expect(listing(page).locator('article').first()).toBeVisible();
  const { responseBodySize } = await (await loading).sizes();
  expect(responseBodySize).toBeGreaterThan(10_000);
  expect(responseBodySize).toBeLessThanOrEqual(20_000);
});
