import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, isSchema, validator } from '@vicinia/testing/asserts/json-schema.js';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import type { Feed, Item } from '../model/feed.ts';
import { feedSchema } from './feed-schema.ts';
import { writeJsonFeed } from './json-feed.ts';

const id = 'https://vicinia.example/schema/v1/feed.json';
const schema = feedSchema(id);
const validate = validator(schema);

const bare: Item[] = (['initiative', 'training', 'notice', 'resource'] as const).map((type) => ({
  type,
  id: `bare-${type}`,
  title: 'Nient’altro',
}));
const feed: Feed = {
  title: 'Iniziative',
  description: 'Che cosa si fa insieme',
  homePage: 'https://vicinia.example/',
  language: 'it',
  timeZone: 'Europe/Rome',
  licence: 'CC BY 4.0',
  calendar: 'https://comune.example/feeds/iniziative.ics',
  generated: '2026-03-05T08:00:00+01:00',
  example: true,
  items: [...wholeItems, ...bare],
};

// A document under test is spoilt without a type for each of its fields.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;

const write = (items: readonly Item[]): Document[] =>
  writeJsonFeed(
    { ...feed, items: [...items] },
    { address: 'https://vicinia.example/feeds/all.json', type: 'initiative', firstPage: 3, laterPages: 4 },
  ).map(({ document }) => JSON.parse(JSON.stringify(document)));

describe('the schema of feeds', () => {
  it('is a JSON Schema 2020-12, at its own address', () => {
    assert.ok(isSchema(schema));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, id);
  });

  it('accepts the pages of a feed with every field that there is', () => {
    const pages = write(feed.items);
    assert.equal(pages.length, 3);
    for (const page of pages) assert.deepEqual(complaints(validate, page), []);
  });

  it('accepts dates that are bare days or times without an offset in the model', () => {
    const [page] = write([{ ...bare[0]!, published: '2026-03-05', modified: '2026-03-05T17:00' }]);
    assert.deepEqual(complaints(validate, page), []);
  });

  it('accepts attachments of which nobody knows the type, and images that are decoration', () => {
    const [page] = write([
      {
        ...bare[0]!,
        attachments: [{ url: 'https://vicinia.example/a' }],
        images: [{ url: 'https://vicinia.example/a.jpg', alt: '' }],
      },
    ]);
    assert.deepEqual(complaints(validate, page), []);
  });

  it('accepts an empty feed', () => {
    assert.deepEqual(complaints(validate, write([])[0]), []);
  });

  const welcome: [what: string, add: (document: Document) => void][] = [
    [
      'all that JSON Feed has for the feed itself',
      (it) =>
        Object.assign(it, {
          user_comment: 'Hello',
          icon: 'https://vicinia.example/icon.png',
          favicon: 'https://vicinia.example/favicon.png',
          authors: [{ name: 'Ada', url: 'https://ada.example', avatar: 'https://ada.example/me.jpg' }],
          expired: false,
          hubs: [{ type: 'WebSub', url: 'https://hub.example' }],
        }),
    ],
    [
      'all that JSON Feed has for an item',
      (it) =>
        Object.assign(it.items[0], {
          external_url: 'https://altro.example',
          banner_image: 'https://vicinia.example/banner.png',
          content_html: '<p>Ciao</p>',
          authors: [{ name: 'Ada', avatar: 'https://ada.example/me.jpg' }],
        }),
    ],
    [
      'the extensions of others',
      (it) => {
        it._other = { a: 1 };
        it.items[0]._other = { a: 1 };
        it.items[0].attachments[0]._other = 5;
      },
    ],
  ];
  for (const [what, add] of welcome) {
    it(`accepts ${what}`, () => {
      const [page] = write(feed.items);
      add(page);
      assert.deepEqual(complaints(validate, page), []);
    });
  }
});

describe('the schema of feeds refuses', () => {
  const spoilt: [what: string, place: string, spoil: (document: Document) => void][] = [
    ['a feed without a version', '', (it) => delete it.version],
    ['a version that there is not', '/version', (it) => (it.version = 'https://jsonfeed.org/version/2')],
    ['a feed without a title', '', (it) => delete it.title],
    ['a feed without items', '', (it) => delete it.items],
    ['items that are no list', '/items', (it) => (it.items = {})],
    ['a language by its name', '/language', (it) => (it.language = 'italiano')],
    ['a relative address', '/next_url', (it) => (it.next_url = '2.json')],
    ['an unknown field', '', (it) => (it.titel = 'A')],
    ['an unknown field of ours', '/_vicinia', (it) => (it._vicinia.zone = 'Europe/Rome')],
    ['an item without an id', '/items/0', (it) => delete it.items[0].id],
    ['an item without a title', '/items/0', (it) => delete it.items[0].title],
    ['an item without a text', '/items/0', (it) => delete it.items[0].content_text],
    ['an item without our extension', '/items/0', (it) => delete it.items[0]._vicinia],
    ['an item without a type', '/items/0/_vicinia', (it) => delete it.items[0]._vicinia.type],
    ['an item of a type that there is not', '/items/0/_vicinia/type', (it) => (it.items[0]._vicinia.type = 'event')],
    ['a field of another type', '/items/0/_vicinia', (it) => (it.items[0]._vicinia.severity = 'urgent')],
    ['a value that is not in the list', '/items/0/_vicinia/form', (it) => (it.items[0]._vicinia.form = 'mutuo')],
    ['an empty title', '/items/0/title', (it) => (it.items[0].title = ' ')],
    ['an empty list', '/items/0/tags', (it) => (it.items[0].tags = [])],
    [
      'a bare day where JSON Feed wants a time',
      '/items/0/date_published',
      (it) => (it.items[0].date_published = '2026-03-05'),
    ],
    [
      'a time without an offset',
      '/items/0/date_published',
      (it) => (it.items[0].date_published = '2026-03-05T17:00:00'),
    ],
    ['a day that does not exist', '/items/0/_vicinia/verified', (it) => (it.items[0]._vicinia.verified = '2026-02-30')],
    ['an address that is none', '/items/0/url', (it) => (it.items[0].url = 'javascript:alert(1)')],
    [
      'a number as text',
      '/items/0/_vicinia/places/0/latitude',
      (it) => (it.items[0]._vicinia.places[0].latitude = '44'),
    ],
    [
      'a place off the globe',
      '/items/0/_vicinia/places/0/latitude',
      (it) => (it.items[0]._vicinia.places[0].latitude = 91),
    ],
    ['half a person', '/items/0/_vicinia/audience/minAge', (it) => (it.items[0]._vicinia.audience.minAge = 6.5)],
    [
      'an image without alternative text',
      '/items/0/_vicinia/images/0',
      (it) => delete it.items[0]._vicinia.images[0].alt,
    ],
    [
      'an attachment without a media type',
      '/items/0/attachments/0',
      (it) => delete it.items[0].attachments[0].mime_type,
    ],
    [
      'a translation into no language',
      '/items/0/_vicinia/translations',
      (it) => (it.items[0]._vicinia.translations.english = { title: 'A' }),
    ],
    [
      'a date without a start',
      '/items/0/_vicinia/schedule/occurrences/0',
      (it) => delete it.items[0]._vicinia.schedule.occurrences[0].start,
    ],
    ['null', '/items/0/summary', (it) => (it.items[0].summary = null)],
  ];
  for (const [what, place, spoil] of spoilt) {
    it(what, () => {
      const [page] = write(feed.items);
      spoil(page);
      const places = complaints(validate, page).map((complaint) => complaint.split(' ')[0]);
      assert.ok(
        places.includes(place),
        `nothing at "${place}", but at ${[...new Set(places)].join(', ') || 'no place'}`,
      );
    });
  }
});
