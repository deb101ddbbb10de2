import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { expect } from '@playwright/test';
import { feedItems } from './feed-pages.ts';
import { test } from './test.ts';

const idsOf = async (origin: string, name: string) =>
  (await feedItems(`${origin}/feeds/${name}.json`)).map(({ id }) => id).sort();

async function get(address: string, type: string): Promise<string> {
  const response = await fetch(address, { headers: { origin: 'https://comune.example' } });
  expect(response.status, address).toBe(200);
  expect(response.headers.get('content-type'), address).toBe(`${type}; charset=utf-8`);
  expect(response.headers.get('access-control-allow-origin'), address).toBe('*');
  return response.text();
}

for (const name of ['initiatives', 'training', 'notices', 'resources']) {
  test(`the feed of ${name} is RSS, too`, async ({ site }) => {
    const address = `${site.origin}/feeds/${name}.xml`;
    const feed = parseFeed(await get(address, 'application/rss+xml'));
    expect(feed.meta).toEqual({ type: 'rss', version: '2.0' });
    expect(feed.self).toBe(address);
    expect(feed.items.map(({ id }) => id).sort()).toEqual(await idsOf(site.origin, name));
    for (const { title, url, published } of feed.items) {
      expect(title).toMatch(/./);
      expect(new URL(url!).origin).toBe(site.origin);
      expect(published?.getTime(), title!).not.toBeNaN();
    }
  });
}

for (const name of ['initiatives', 'training']) {
  test(`the feed of ${name} is a calendar, too`, async ({ site }) => {
    const text = await get(`${site.origin}/feeds/${name}.ics`, 'text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.length).toBeGreaterThan(10);
    for (const { summary, startDate } of events) {
      expect(summary).toMatch(/./);
      expect(startDate.toJSDate().getTime(), summary).toBeGreaterThan(0);
    }
    expect(calendar.getAllSubcomponents('vtimezone').map((it) => it.getFirstPropertyValue('tzid'))).toEqual([
      'Europe/Rome',
    ]);
  });
}

for (const name of ['initiatives', 'resources']) {
  test(`the feed of ${name} is a table, too`, async ({ site }) => {
    const text = await get(`${site.origin}/feeds/${name}.csv`, 'text/csv');
    const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows.map(({ Codice }) => Codice).sort()).toEqual(await idsOf(site.origin, name));
  });
}

test('pages tell programs of the feeds, all of which are there', async ({ site, page }) => {
  await page.goto(site.origin);
  const links = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) => all.map((it) => (it as HTMLLinkElement).href));
  expect(links).toContain(`${site.origin}/feeds/initiatives.ics`);
  for (const link of links) expect((await fetch(link)).status, link).toBe(200);
});
