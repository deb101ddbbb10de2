import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { choose, openDetails, titles, unfold } from './citizen-listing.ts';
import { test } from './citizen-test.ts';
import { readPrintedQr } from './printed-qr.ts';

test('puts all dates of a course in the calendar', async ({ citizen, page }) => {
  await citizen.tabTo('searchbox', 'Cerca tra le iniziative');
  await citizen.type('telefono biblioteca');
  await expect(titles(page).first()).toHaveText('Nipoti digitali');
  await openDetails(citizen, 'Nipoti digitali');
  await citizen.tabTo('button', 'Metti in calendario');
  await citizen.press('Enter');
  await citizen.tabTo('button', 'Tutte le date');
  const downloading = page.waitForEvent('download');
  await citizen.press('Enter');
  const download = await downloading;
  await expect(page.getByText('Il file del calendario è pronto').first()).toBeVisible();
  await citizen.expectFocus('button', 'Tutte le date');

  expect(download.suggestedFilename()).toBe('nipoti-digitali.ics');
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const meetings = events.flatMap((event) => {
    const next = event.iterator();
    return Array.from({ length: 8 }, () => next.next().toString());
  });
  expect(events).toHaveLength(2);
  expect([meetings[0], meetings[7], meetings[8], meetings[15]]).toEqual(
    ['2026-10-14', '2026-12-02', '2027-01-13', '2027-03-03'].map((day) => `${day}T15:00:00`),
  );
});

test('prints the list for the noticeboard', async ({ citizen, page }) => {
  await choose(citizen, 'Comune', 'Russi');
  const listed = await titles(page).allTextContents();
  await unfold(citizen, 'Porta con te');
  await citizen.tabTo('button', 'Stampa questo elenco');
  await citizen.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Foglio da stampare' });
  await expect(dialog).toBeVisible();
  const sheet = page.frameLocator('iframe');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(listed);

  const codes = sheet.getByRole('img', { name: /^Codice QR: / });
  expect(await Promise.all((await codes.all()).map(readPrintedQr))).toEqual(
    (await codes.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')!))).map((name) =>
      name.replace('Codice QR: ', ''),
    ),
  );
  await expect(codes).toHaveCount(listed.length);

  const printed: string[] = [];
  await page.exposeBinding('printed', ({ frame }) => void printed.push(frame === page.mainFrame() ? 'page' : 'sheet'));
  for (const frame of page.frames())
    await frame.evaluate(() => (window.print = (window as unknown as { printed: () => void }).printed));
  await citizen.expectFocus('button', 'Stampa');
  await citizen.press('Enter');
  await expect.poll(() => printed).toEqual(['sheet']);
  await citizen.press('Escape');
  await expect(dialog).toBeHidden();
  await citizen.expectFocus('button', 'Stampa questo elenco');
});

test('keeps two initiatives on the pinboard, finds them another day, and takes one off', async ({ citizen, page }) => {
  for (const title of ['Baskin, il basket con sei canestri', 'Il coro del giovedì']) {
    await openDetails(citizen, title);
    await citizen.tabTo('button', 'Metti in bacheca');
    await citizen.press('Enter');
    await citizen.expectFocus('button', 'Togli dalla bacheca');
  }
  await page.reload();
  await page.getByRole('button', { name: 'Porta con te' }).waitFor();
  const panel = await unfold(citizen, 'Porta con te');
  const kept = panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Togli dalla bacheca: / }) });
  await expect(kept).toHaveCount(2);
  await citizen.tabTo('button', 'Togli dalla bacheca: Baskin, il basket con sei canestri');
  await citizen.press('Enter');
  await expect(kept).toHaveCount(1);
  await expect(kept).toContainText('Il coro del giovedì');
  await citizen.expectFocus('button', 'Annulla');
});
