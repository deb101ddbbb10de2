import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readText } from '@vicinia/feed/documents.js';
import { allKinds } from '@vicinia/feed/read.js';
import { hasCalendarDates } from '@vicinia/feed/write.js';
import ICAL from 'ical.js';
import { readContent } from '../content/read-content.ts';
import { targets, write, type Target } from './targets.ts';

const root = fileURLToPath(new URL('../../../content/', import.meta.url));
const { items } = await readContent(root, { site: 'https://vicinia.example/' });
const feed = { title: 'Tutto', timeZone: 'Europe/Rome', language: 'it', items };
const text = (target: Target) => [...write(feed, target, { language: 'it', bom: true })].join('');
const formats = { jsonfeed: undefined, ics: 'icalendar', rss: 'rss', csv: 'csv', jsonld: 'jsonld' } as const;

for (const target of targets) {
  test(`the contents of this site are written as ${target}, and read again without a problem`, async () => {
    const read = await readText({ text: text(target) }, undefined, { kinds: allKinds, format: formats[target] });
    assert.deepEqual(
      read.problems.filter(({ severity }) => severity !== 'note'),
      [],
    );
    const ids = new Set(read.feed.items.map(({ id }) => id.replace(/\/module-\d+$/, '')));
    const wanted = items.filter((item) => target !== 'ics' || hasCalendarDates(item));
    assert.deepEqual(ids, new Set(wanted.map(({ id }) => id)));
  });
}

test('the contents of this site are a calendar to others', () => {
  const calendar = new ICAL.Component(ICAL.parse(text('ics')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  assert.ok(events.length > 30);
  for (const event of events) assert.ok(new ICAL.Event(event).startDate.toJSDate().getTime() > 0);
});

test('initiatives, training, notices and resources are all in JSON Feed and JSON-LD as they were', async () => {
  for (const target of ['jsonfeed', 'jsonld'] as const) {
    const read = await readText({ text: text(target) }, undefined, { kinds: allKinds, format: formats[target] });
    const essence = (all: typeof items) =>
      all.map(({ published: _, modified: __, language: ___, attachments: ____, ...item }) => item);
    assert.deepEqual(essence(read.feed.items), essence(items), target);
  }
});
