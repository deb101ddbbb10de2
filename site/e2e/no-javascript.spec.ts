import { expect } from '@playwright/test';
import words from '@vicinia/elements/messages/it.js';
import { feedItems, feedPages } from './feed-pages.ts';
import { sitePages } from './site-pages.ts';
import { test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('the listing shows every item of its first page, with what one looks for', async ({ page, site }) => {
  const [first] = await feedPages(`${site.origin}/feeds/initiatives.json`);
  await page.goto(`${site.origin}/iniziative/`);
  const cards = page.locator('vicinia-initiatives article');

  await expect(cards).toHaveCount(24);
  const links = cards.getByRole('heading', { level: 2 }).getByRole('link');
  await expect(links).toHaveText(first!.items.map(({ title }) => title));
  expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(
    first!.items.map(({ url }) => url),
  );
  await expect(cards.locator('.summary')).toHaveText(first!.items.map(({ summary }) => summary!));
  await expect(cards.first().locator('time')).toHaveText(
    /^(lun|mar|mer|gio|ven|sab|dom) \d+ \p{L}+, \d\d:\d\d–\d\d:\d\d$/u,
  );
});

test('what only works with scripts is not shown', async ({ page, site }) => {
  await page.goto(`${site.origin}/iniziative/`);
  const listing = page.locator('vicinia-initiatives');

  await expect(listing.getByText('Le prime 24 iniziative')).toBeVisible();
  await expect(listing.locator('form')).toBeHidden();
  await expect(listing.locator('.filters')).toBeHidden();
  // Not a single button is left to press in vain.
  await expect(listing.getByRole('button')).toHaveCount(0);
});

test('an index leads to every initiative', async ({ page, site }) => {
  const items = await feedItems(`${site.origin}/feeds/initiatives.json`);
  await page.goto(`${site.origin}/iniziative/`);
  const links = page.getByRole('navigation', { name: 'Tutte, comune per comune' }).getByRole('link');

  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.sort()).toEqual(items.map(({ url }) => url).sort());
});

test('no page waits for what never comes', async ({ page, site }) => {
  for (const path of ['/iniziative/', '/iniziative/calendario/', '/iniziative/mappa/']) {
    await page.goto(site.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const waiting of await page.getByText(words.loading).all()) await expect(waiting).toBeHidden();
  }
});

test('every page has its text', async ({ page, site }) => {
  test.setTimeout(120_000);
  for (const path of await sitePages(site.origin)) {
    await page.goto(site.origin + path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect(text.length, `characters on ${path}`).toBeGreaterThan(200);
  }
});

test('an initiative’s page says how to take part, where, and whom to ask', async ({ page, site }) => {
  await page.goto(`${site.origin}/iniziative/portineria-piangipane/`);

  for (const heading of ['Come partecipare', 'Orari di apertura', 'Dove', 'Contatti', 'Di che si tratta'])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
});
