import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import type { Feed } from '../model/feed.ts';
import { writeRss } from './rss.ts';

const feed: Feed = {
  title: 'Iniziative & altro',
  description: 'Che cosa si fa insieme',
  homePage: 'https://comune.example/',
  language: 'it',
  timeZone: 'Europe/Rome',
  licence: 'CC BY 4.0',
  generated: '2026-03-05T08:00:00+01:00',
  items: [...wholeItems],
};

test('a feed reader that is not ours reads the feed and its items', () => {
  const read = parseFeed([...writeRss(feed, { address: 'https://comune.example/feed.xml' })].join(''));
  assert.equal(read.title, 'Iniziative & altro');
  assert.equal(read.self, 'https://comune.example/feed.xml');
  assert.equal(read.url, 'https://comune.example/');
  assert.equal(read.language, 'it');
  assert.deepEqual(
    read.items.map(({ id }) => id),
    wholeItems.map(({ id }) => id),
  );
  const [item] = read.items;
  assert.equal(item!.title, 'Orto condiviso');
  assert.equal(item!.url, 'https://vicinia.example/orto');
  assert.equal(item!.published!.toISOString(), '2026-01-10T08:00:00.000Z');
  assert.match(item!.description!, /^Un campo, insieme/);
  assert.match(item!.content!, /<p>C’era un campo abbandonato\.<\/p>/);
  assert.deepEqual(
    item!.categories.map(({ term }) => term),
    ['orti', 'ambiente'],
  );
  assert.deepEqual(
    item!.authors.map(({ name }) => name),
    ['Associazione Ore'],
  );
  assert.ok(item!.media.some(({ url }) => url === 'https://vicinia.example/lezione.mp3'));
  assert.equal(item!.image?.url, 'https://vicinia.example/orto.jpg');
});
