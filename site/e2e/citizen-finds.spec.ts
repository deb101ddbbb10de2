import { expect } from '@playwright/test';
import { choose, openDetails, titles, unfold } from './citizen-listing.ts';
import { test } from './citizen-test.ts';

test('finds a choir for older people on Thursday afternoons in Cervia', async ({ citizen, page }) => {
  await choose(citizen, 'Comune', 'Cervia');
  await choose(citizen, 'Giorno della settimana', 'giovedì');
  await choose(citizen, 'Ora del giorno', 'Pomeriggio');
  await choose(citizen, 'Per chi', 'Anziani');
  await citizen.backTo('searchbox', 'Cerca tra le iniziative');
  await citizen.type('coro');
  await expect(titles(page)).toHaveText(['Il coro del giovedì']);

  const card = await openDetails(citizen, 'Il coro del giovedì');
  await expect(card).toContainText('ogni giovedì');
  await citizen.expectFocus('button', 'Chiudi i dettagli: Il coro del giovedì');
});

test('gives two hours on Saturdays with a driving licence', async ({ citizen, page }) => {
  await unfold(citizen, 'Che cosa posso dare?');
  await citizen.tabTo('radio', 'Voglio dare');
  await citizen.tabTo('checkbox', 'Tempo');
  await citizen.press('Space');
  await citizen.tabTo('checkbox', 'sabato');
  await citizen.press('Space');
  await citizen.tabTo('DisclosureTriangle', /^Altre domande/);
  await citizen.press('Enter');
  await citizen.tabTo('radio', 'Non importa');
  await citizen.press('ArrowDown', 'ArrowDown');
  await citizen.expectFocus('radio', '2 ore a settimana');
  await citizen.tabTo('textbox', /^Che cosa sai fare\?/);
  await citizen.type('patente');

  await expect(titles(page).first()).toHaveText('Sabato si guida: cercasi persone con la patente');
  const found = page.getByRole('article').first();
  await expect(found).toContainText('cerca tempo');
  await expect(found).toContainText('autista con patente B');
  await expect(found).toContainText('di sabato');
  await citizen.expectFocus('textbox', /Che cosa sai fare/);
});

test('finds what is on this weekend and free of charge', async ({ citizen, page }) => {
  await choose(citizen, 'Quando', 'Fine settimana');
  await choose(citizen, 'Costo', 'Gratuito');
  await expect(titles(page)).toHaveText([
    'Sabato si guida: cercasi persone con la patente',
    'L’orto dietro i binari: un patto per il verde di via Gulli',
    'Due passi in pineta',
    // What is open then, without dates.
    'La casa di quartiere di Lido Adriano',
    'Bolletta in comune',
    'Emporio solidale Il Granaio',
    'Il frigo di tutti',
    'La portineria sociale di Piangipane',
  ]);
});

test('sees what is near a neighbourhood, nearest first, and gives no position', async ({ citizen, page }) => {
  let asked = 0;
  await page.exposeBinding('positionAsked', () => asked++);
  await page.evaluate(() => {
    const { positionAsked } = window as unknown as { positionAsked: () => void };
    Object.assign(navigator.geolocation, { getCurrentPosition: positionAsked, watchPosition: positionAsked });
  });
  await unfold(citizen, 'Vicino a me');
  await citizen.tabTo('combobox', 'Oppure vicino a');
  await citizen.type('Malva');
  await page.getByRole('button', { name: 'Togli: Vicino a: Malva' }).waitFor();

  await expect(titles(page).first()).toHaveText('Il coro del giovedì');
  await citizen.expectFocus('combobox', 'Oppure vicino a');
  const far = await page
    .getByRole('article')
    .getByText(/^a [\d.,]+ k?m$/)
    .allTextContents();
  const metres = far.map(
    (text) => Number.parseFloat(text.slice(2).replace(',', '.')) * (text.endsWith('km') ? 1000 : 1),
  );
  expect(metres.length).toBeGreaterThan(20);
  expect(metres).toEqual(metres.toSorted((a, b) => a - b));
  expect(asked).toBe(0);
});

test('is told which filter to drop when nothing is found, and that helps', async ({ citizen, page }) => {
  await choose(citizen, 'Comune', 'Russi');
  await citizen.backTo('searchbox', 'Cerca tra le iniziative');
  await citizen.type('coro');
  await expect(page.getByText('Nessuna iniziativa corrisponde alla ricerca.')).toBeVisible();
  await expect(titles(page)).toHaveCount(0);

  await citizen.tabTo('button', /^Senza «Comune»: /);
  await citizen.press('Enter');
  await expect(titles(page).first()).toHaveText('Il coro del giovedì');
  await citizen.expectFocus('button', 'Togli la ricerca: coro');
});
