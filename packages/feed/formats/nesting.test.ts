import { expect } from '@open-wc/testing';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

// JSON.parse takes nesting that no stack takes which goes down into it.
const deep = [
  '['.repeat(30_000) + ']'.repeat(30_000),
  ...['a', 'url', 'blocks', 'children', 'object', 'items'].map(
    (key) => `{"${key}":`.repeat(20_000) + '0' + '}'.repeat(20_000),
  ),
];

const documents: Record<string, unknown> = {
  plone: {
    '@id': 'https://a.example/e',
    '@type': 'Event',
    title: 'x',
    start: '2026-03-20T17:00:00Z',
    whole_day: false,
    language: 'it',
    subjects: ['x'],
    image: { download: 'https://a.example/i', scales: {} },
    descrizione_estesa: {
      blocks: {
        a: { '@type': 'slate', value: [{ type: 'p', children: [{ text: 'x' }] }] },
        b: { '@type': 'text', text: { blocks: [{ text: 'x' }] } },
      },
      blocks_layout: { items: ['a', 'b'] },
    },
    luoghi_correlati: [{ '@id': 'https://a.example/l', title: 'x', geolocation: { latitude: 1, longitude: 1 } }],
    contact_info: [{ title: 'x', value_punto_contatto: [{ pdc_type: 'email', pdc_value: 'x' }] }],
    organizzato_da_interno: [{ '@id': 'https://a.example/u', title: 'x' }],
  },
  wordpress: [
    {
      id: 1,
      date_gmt: '2026-03-20T17:00:00',
      type: 'evento',
      title: { rendered: 'x' },
      acf: { data: 'x', luogo: { lat: 1 } },
      _embedded: { author: [{ name: 'x' }], 'wp:term': [[{ name: 'x' }]] },
    },
  ],
  tribe: {
    events: [
      {
        title: 'x',
        start_date: '2026-03-20 17:00:00',
        all_day: false,
        date_utc: 'x',
        venue: { venue: 'x' },
        organizer: [{ organizer: 'x' }],
        cost_details: { values: [1] },
      },
    ],
  },
  openagenda: {
    events: [
      {
        uid: 1,
        title: { it: 'x' },
        timings: [{ begin: 'x' }],
        status: 1,
        registration: [{ value: 'x' }],
        accessibility: {},
        image: { base: 'x' },
      },
    ],
    after: [1],
  },
  gancio: [
    {
      title: 'x',
      start_datetime: 1,
      place: { name: 'x' },
      media: [{ url: 'x' }],
      tags: ['x'],
      recurrent: { frequency: '1w' },
    },
  ],
  geojson: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 1,
        geometry: { type: 'Point', coordinates: [1, 1] },
        properties: { name: 'x', luogo: 'x', categoria: 'x', destinatari: 'x' },
      },
    ],
  },
  activitypub: {
    '@context': 'https://www.w3.org/ns/activitystreams',
    type: 'Create',
    object: {
      type: 'Event',
      id: 'x',
      name: 'x',
      url: 'x',
      location: { address: {} },
      attachment: [{ mediaType: 'x', url: 'x', propertyID: 'x' }],
      attributedTo: 'x',
    },
  },
};

/** The document's text with the nesting in every of its places in turn. */
function* nested(json: unknown): Generator<string> {
  const places: string[] = [];
  const mark = '"HERE"';
  const walk = (value: unknown, write: (text: string) => string): void => {
    places.push(write(mark));
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    for (const [key, inner] of entries)
      walk(inner, (text) => {
        const parts = entries.map(([name, other]) => {
          const own = name === key ? text : JSON.stringify(other);
          return Array.isArray(value) ? own : `${JSON.stringify(name)}:${own}`;
        });
        return write(Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`);
      });
  };
  walk(json, (text) => text);
  for (const place of places) for (const nesting of deep) yield place.replace(mark, () => nesting);
}

describe('nesting deeper than any stack', () => {
  for (const [format, json] of Object.entries(documents)) {
    it(`does not stop ${format}`, async () => {
      for (const text of nested(json)) {
        const source = jsonSource(text);
        const { problems } = await readForeign(source, { wanted: itemTypes, format });
        expect(problems).to.be.an('array');
        await readForeign(source, { wanted: itemTypes });
      }
    });
  }
});
