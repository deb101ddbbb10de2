import { expect } from '@playwright/test';
import { Citizen } from './citizen.ts';
import { choose, titles, unfold } from './citizen-listing.ts';
import { test } from './citizen-test.ts';

test('finds on the map what is in Russi, and reads its details', async ({ citizen, page }) => {
  await choose(citizen, 'Comune', 'Russi');
  await citizen.tabTo('button', 'Mappa');
  await citizen.press('Enter');
  await page.getByRole('region', { name: 'Mappa' }).getByRole('button').first().waitFor();
  await citizen.tabTo('button', /^7 iniziative qui vicino/);
  await citizen.press('Enter');
  await citizen.expectFocus('button', /^5 iniziative qui vicino/);
  await citizen.tabTo('button', 'La bottega di Godo, se la compriamo insieme');
  await citizen.press('Enter');
  const chosen = page.getByRole('group', { name: 'Scelto sulla mappa' });
  await expect(chosen).toBeVisible();
  await citizen.expectFocus('button', 'La bottega di Godo, se la compriamo insieme');
  await citizen.press('Enter');
  const details = page.getByRole('dialog', { name: 'La bottega di Godo, se la compriamo insieme' });
  await expect(details.getByRole('heading', { name: 'Come partecipare' })).toBeVisible();
  await citizen.tabTo('button', 'Stampa');
  await citizen.press('Escape');
  await expect(details).toBeHidden();
  await citizen.expectFocus('button', 'La bottega di Godo, se la compriamo insieme');
  await citizen.press('Escape');
  await expect(chosen).toBeHidden();
  await citizen.expectFocus('button', 'La bottega di Godo, se la compriamo insieme');
});

test('goes through the calendar to the next month and opens what is on there', async ({ citizen, page }) => {
  await citizen.tabTo('button', 'Calendario');
  await citizen.press('Enter');
  await expect(page.getByRole('heading', { name: 'novembre 2026' })).toBeVisible();
  await citizen.tabTo('button', 'Mese dopo');
  await citizen.press('Enter');
  await expect(page.getByRole('heading', { name: 'dicembre 2026' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('dicembre 2026');
  await citizen.tabTo('gridcell', /^mercoledì 23 dicembre/);
  await citizen.press('ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await citizen.expectFocus('gridcell', /domenica 13 dicembre/);
  await citizen.tabTo('button', 'Cresce in fretta: scambio di vestiti per bambini');
  await citizen.press('Enter');
  const details = page.getByRole('dialog', { name: 'Cresce in fretta: scambio di vestiti per bambini' });
  await expect(details.getByRole('heading', { name: 'Contatti' })).toBeVisible();
  await citizen.press('Escape');
  await expect(details).toBeHidden();
  await citizen.expectFocus('button', 'Cresce in fretta: scambio di vestiti per bambini');
});

test('copies the address of what was found, and another comes to the same by it', async ({ citizen, page, site }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(citizen, 'Comune', 'Russi');
  await choose(citizen, 'Costo', 'Gratuito');
  const found = await titles(page).allTextContents();
  await unfold(citizen, 'Porta con te');
  await citizen.tabTo('button', 'Condividi questo elenco');
  await citizen.press('Enter');
  await expect(page.getByText('Indirizzo copiato.').first()).toBeVisible();
  await citizen.expectFocus('button', 'Condividi questo elenco');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(`${site.origin}/iniziative/?v=`);

  const other = await page.context().newPage();
  await Citizen.of(other);
  await other.goto(address);
  await expect(titles(other)).toHaveText(found);
  await expect(other.getByRole('button', { name: 'Togli il filtro Comune: Russi' })).toBeVisible();
  await other.close();
});

test('goes back through what was asked, and forward again', async ({ citizen, page }) => {
  await choose(citizen, 'Comune', 'Russi');
  const inRussi = await titles(page).count();
  await choose(citizen, 'Costo', 'Gratuito');
  const free = await titles(page).count();
  expect(free).toBeLessThan(inRussi);
  await citizen.tabTo('button', 'Calendario');
  await citizen.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.goBack();
  await expect(titles(page)).toHaveCount(free);
  await page.goBack();
  await expect(titles(page)).toHaveCount(inRussi);
  await page.goBack();
  await expect(titles(page)).toHaveCount(24);
  await page.goForward();
  await page.goForward();
  await expect(titles(page)).toHaveCount(free);
  await citizen.expectFocus('button', 'Calendario');
});
