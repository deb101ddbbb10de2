import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
// @ts-expect-error It comes without types.
import untyped from 'jsonld';
import type { Feed, Item } from '../model/feed.ts';
import { writeJsonLd } from './json-ld.ts';

const jsonld = untyped as { expand: (document: object, options: object) => Promise<unknown> };
const schema = 'https://schema.org/';

/** What schema.org's own context comes to, for those who cannot fetch it. */
const documentLoader = (url: string) =>
  Promise.resolve({
    documentUrl: url,
    document: {
      '@context': {
        '@vocab': schema,
        id: '@id',
        type: '@type',
        url: { '@type': '@id' },
        contentUrl: { '@type': '@id' },
      },
    },
  });

interface Node {
  readonly [property: string]: readonly unknown[] | undefined;
}

/** The things of a feed as a JSON-LD processor sees them. */
async function expanded(...items: Item[]): Promise<Node[]> {
  const feed: Feed = { title: 'Iniziative', language: 'it', timeZone: 'Europe/Rome', items };
  const document = JSON.parse([...writeJsonLd(feed)].join('')) as object;
  const [list] = (await jsonld.expand(document, { documentLoader })) as Node[];
  const elements = list![`${schema}itemListElement`] as Node[];
  return elements.map((element) => (element[`${schema}item`] as Node[])[0]!);
}

const values = (node: Node, name: string) =>
  (node[schema + name] as { '@value'?: unknown; '@id'?: unknown }[] | undefined)?.map(
    (it) => it['@value'] ?? it['@id'],
  );
const nodes = (node: Node, name: string) => (node[schema + name] ?? []) as Node[];

test('a JSON-LD processor reads the items with every field', async () => {
  const things = await expanded(...wholeItems);
  assert.deepEqual(
    things.map((it) => it['@type']),
    ['Event', 'Course', 'SpecialAnnouncement', 'Book'].map((type) => [schema + type]),
  );
  const [event] = things;
  assert.deepEqual(values(event!, 'identifier'), ['orto']);
  assert.deepEqual(values(event!, 'url'), ['https://vicinia.example/orto']);
  assert.deepEqual(nodes(event!, 'name')[0], { '@value': 'Orto condiviso', '@language': 'it' });
  assert.deepEqual(nodes(event!, 'name')[1], { '@value': 'Shared garden', '@language': 'en' });
  const [geo] = nodes(nodes(event!, 'location')[0]!, 'geo');
  assert.deepEqual([values(geo!, 'latitude'), values(geo!, 'longitude')], [[44.26], [-0.5]]);
  const [schedule] = nodes(event!, 'eventSchedule');
  assert.deepEqual(values(schedule!, 'repeatFrequency'), ['P1W']);
  assert.deepEqual(values(schedule!, 'byDay'), ['https://schema.org/Thursday']);
});

test('what is ours is a JSON literal to a processor', async () => {
  const [event] = await expanded(wholeItems[0]!);
  const [literal] = event!['urn:vicinia:extension'] as { '@type': string; '@value': { form: string } }[];
  assert.equal(literal!['@type'], '@json');
  assert.equal(literal!['@value'].form, 'active-collaboration');
});

test('texts have the language of their item', async () => {
  const [french] = await expanded({ type: 'initiative', id: 'a', title: 'Jardin', language: 'fr' });
  assert.deepEqual(nodes(french!, 'name'), [{ '@value': 'Jardin', '@language': 'fr' }]);
});

test('an initiative is an event if it has dates, else a service', async () => {
  const bare: Item = { type: 'initiative', id: 'a', title: 'A' };
  const hours: Item = { ...bare, schedule: { openingHours: [{ days: ['mo'], opens: '09:00', closes: '24:00' }] } };
  const [service, open, event] = await expanded(bare, hours, {
    ...bare,
    schedule: { occurrences: [{ start: '2026-03-05' }] },
  });
  assert.deepEqual(
    [service!['@type'], open!['@type'], event!['@type']],
    [[`${schema}Service`], [`${schema}Service`], [`${schema}Event`]],
  );
  assert.deepEqual(values(event!, 'startDate'), ['2026-03-05']);
  assert.deepEqual(values(nodes(open!, 'hoursAvailable')[0]!, 'closes'), ['23:59']);
});

test('a rule that schema.org has no words for is no schedule', async () => {
  const recurrences = [{ start: '2026-03-05T17:00', rule: 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1' }];
  const [event] = await expanded({ type: 'initiative', id: 'a', title: 'A', schedule: { recurrences } });
  assert.deepEqual(nodes(event!, 'eventSchedule'), []);
  assert.deepEqual(values(event!, 'startDate'), ['2026-03-05T17:00:00+01:00']);
});

test('an empty feed is an empty list', () => {
  const document = JSON.parse([...writeJsonLd({ timeZone: 'Europe/Rome', items: [] })].join('')) as object;
  assert.deepEqual((document as { itemListElement: unknown }).itemListElement, []);
});
