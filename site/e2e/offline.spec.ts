import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { Device } from './device.ts';
import { copiesKept } from './kept-copies.ts';
import { test } from './test.ts';

const listing = (page: Page) => page.locator('vicinia-initiatives');
const complete = (page: Page) => listing(page).getByText('11 iniziative').waitFor();
const retry = (page: Page) => listing(page).getByRole('button', { name: 'Riprova' });

// What the browser itself says of a request that failed is not the widget's to keep from the console.
test.afterEach(({ log }) => {
  expect(log.complaints.filter((line) => !line.startsWith('Failed to load resource: net::ERR_'))).toEqual([]);
});

test('who is offline and was never here finds the link and a second try, which works once the network is back', async ({
  page,
  site,
  host,
}) => {
  const device = await Device.of(page);
  await page.route('**/feeds/**', (route) => route.abort());
  await page.goto(host.origin);
  await retry(page).waitFor();
  await page.unroute('**/feeds/**');
  await device.goOffline();
  await page.reload();

  const link = page.getByRole('link', { name: 'Le iniziative di Cervia sul sito che le pubblica' });
  const sentence = listing(page).getByText(`Da qui non si riesce a leggere ${site.origin}/feeds/initiatives.json`);
  await expect(sentence).toBeVisible();
  await expect(link).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await retry(page).click();
  await expect(sentence).toBeVisible();

  await device.goOnline();
  await retry(page).click();
  await complete(page);
  await expect(retry(page)).toBeHidden();
  await expect(link).toBeHidden();
});

test('who is offline and was here before finds the last copy, with its date, and a second try', async ({
  page,
  site,
  host,
}) => {
  const device = await Device.of(page);
  await page.goto(host.origin);
  await complete(page);
  const saved = await copiesKept(page, site.origin);
  await device.goOffline();
  await page.reload();

  const date = saved.toLocaleDateString('it', { dateStyle: 'long', timeZone: 'Europe/Rome' });
  const sentence = listing(page).getByText(`Non riesco ad aggiornare l’elenco: questi dati sono del ${date}.`);
  await expect(sentence).toBeVisible();
  await expect(listing(page).locator('article')).toHaveCount(11);
  expect(await axeViolations(page)).toEqual([]);
  await retry(page).click();
  await expect(sentence).toBeVisible();

  await device.goOnline();
  await retry(page).click();
  await expect(sentence).toBeHidden();
  await expect(listing(page).locator('article')).toHaveCount(11);
});

test('who comes back to the open page after long, offline by then, keeps what it shows, with its date', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.origin);
  await complete(page);
  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + 16 * 60_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  await expect(listing(page).getByText('Non riesco ad aggiornare l’elenco: questi dati sono del')).toBeVisible();
  await expect(listing(page).locator('article')).toHaveCount(11);
  await expect(retry(page)).toBeVisible();
});
