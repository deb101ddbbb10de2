import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const address = 'https://mappe.example/orti.geojson';
const read = (json: unknown) => readForeign(jsonSource(json, address), { wanted: itemTypes });
const point = { type: 'Point', coordinates: [12.2, 44.41] };
const feature = (properties: object, geometry: unknown = point, more: object = {}) => ({
  type: 'Feature',
  geometry,
  properties,
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const only = async (json: unknown) => {
  const { feed, problems } = await read(json);
  expect(problems).to.be.empty;
  return feed.items[0] as Initiative;
};

const orto = feature(
  {
    Nome: 'Orto di via Oriani',
    Descrizione: 'Un orto di tutti',
    Indirizzo: 'Via Oriani',
    'N. civico': 44,
    Comune: 'Ravenna',
    CAP: '48121',
    Quartiere: 'Darsena',
    Orari: 'Lun-Ven 9-12; su appuntamento',
    Telefono: '0544 1234; 0544 5678',
    'E-mail': 'orto@mappe.example',
    'Sito web': 'www.orto.example',
    'Gestito da': 'Associazione Terra Mia',
    Categoria: 'orti, verde',
    Destinatari: 'Famiglie',
    Costo: 'Gratuito',
    'Accessibile in carrozzina': 'parzialmente',
    Foto: 'https://orto.example/a.jpg',
    'Testo alternativo': 'Un orto',
    'Data inizio': '20/03/2026',
    'Ora inizio': '17.00',
    'marker-color': '#f00',
  },
  point,
  { id: 3 },
);

const library = feature(
  {
    '@id': 'node/123',
    name: 'Biblioteca',
    'name:de': 'Bücherei',
    'description:de': 'Mit Garten',
    amenity: 'library',
    'addr:street': 'Via Baccarini',
    'addr:housenumber': '3',
    'addr:city': 'Ravenna',
    opening_hours: 'Mo-Fr 09:00-18:00; Aug off',
    wheelchair: 'limited',
    fee: 'no',
    reservation: 'required',
    'contact:phone': '+39 0544 1',
    'contact:website': 'https://biblioteca.example/',
    operator: 'Istituzione Biblioteca',
    'operator:type': 'public',
    start_date: '1707',
    check_date: '2026-01-10',
  },
  point,
  { id: 'node/123' },
);

const umap = {
  type: 'umap',
  uri: 'https://umap.example/m/1',
  properties: { name: 'Buon vicinato', description: 'Dove ci si aiuta', zoom: 7 },
  geometry: { type: 'Point', coordinates: [0, 0] },
  layers: [
    {
      ...collection(
        feature(
          {
            name: 'Portierato',
            description:
              '#Aperto\n**Sempre**. [[https://a.example/x|Vedi]] o [[https://b.example]]\n{{https://a.example/f.jpg|300}}\n{{{https://v.example/e|400}}}',
            _umap_options: { color: 'Red' },
          },
          point,
          { id: 'QwNjg' },
        ),
      ),
      _umap_options: { name: 'Sportelli', displayOnLoad: true },
    },
    { ...collection(feature({ name: 'Orto' })), _umap_options: { name: 'Orti' } },
  ],
};

describe('GeoJSON', () => {
  it('gives all that a feature has, by names in Italian', async () => {
    expect(await only(collection(orto))).to.deep.equal({
      type: 'initiative',
      id: `${address}#3`,
      url: 'https://www.orto.example',
      title: 'Orto di via Oriani',
      description: 'Un orto di tutti',
      descriptionFormat: 'text',
      topics: ['orti', 'verde'],
      images: [{ url: 'https://orto.example/a.jpg', alt: 'Un orto' }],
      promoter: { name: 'Associazione Terra Mia', kind: 'association' },
      audience: { groups: ['families'], note: 'Famiglie' },
      cost: { free: true },
      contacts: [{ phone: '0544 1234', email: 'orto@mappe.example', note: '0544 5678' }],
      places: [
        {
          address: 'Via Oriani 44',
          postalCode: '48121',
          municipality: 'Ravenna',
          neighbourhood: 'Darsena',
          latitude: 44.41,
          longitude: 12.2,
          access: { wheelchair: 'partly' },
        },
      ],
      schedule: {
        occurrences: [{ start: '2026-03-20T17:00' }],
        openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '12:00' }],
        note: 'su appuntamento',
      },
    });
  });

  it('gives what OpenStreetMap knows', async () => {
    expect(await only(library)).to.deep.equal({
      type: 'initiative',
      id: 'node/123',
      url: 'https://biblioteca.example/',
      title: 'Biblioteca',
      translations: { de: { title: 'Bücherei', description: 'Mit Garten' } },
      topics: ['library'],
      verified: '2026-01-10',
      source: { name: 'OpenStreetMap', url: 'https://www.openstreetmap.org/node/123' },
      promoter: { name: 'Istituzione Biblioteca', kind: 'public-body' },
      cost: { free: true },
      booking: { required: true },
      contacts: [{ phone: '+39 0544 1' }],
      places: [
        {
          address: 'Via Baccarini 3',
          municipality: 'Ravenna',
          latitude: 44.41,
          longitude: 12.2,
          access: { wheelchair: 'partly' },
        },
      ],
      schedule: {
        openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '18:00' }],
        note: 'Aug off',
      },
    });
  });

  it('gives uMap’s layers, and its markup as Markdown', async () => {
    const { feed, problems, format } = await read(umap);
    expect(format).to.equal('geojson');
    expect(problems).to.be.empty;
    expect(feed).to.include({ title: 'Buon vicinato', description: 'Dove ci si aiuta' });
    expect(feed.items.map(({ title, topics }) => [title, topics])).to.deep.equal([
      ['Portierato', ['Sportelli']],
      ['Orto', ['Orti']],
    ]);
    expect(feed.items[0]).to.deep.include({
      description: '# Aperto\n**Sempre**. [Vedi](https://a.example/x) o <https://b.example>\n\n<https://v.example/e>',
      descriptionFormat: 'markdown',
      images: [{ url: 'https://a.example/f.jpg', alt: '' }],
    });
  });

  it('is nowhere without a geometry', async () => {
    expect(await only(feature({ name: 'x' }, null))).not.to.have.property('places');
  });

  it('does not take metres for degrees, and says so', async () => {
    const { feed, problems } = await read(feature({ name: 'x' }, { type: 'Point', coordinates: [755_000, 4_920_000] }));
    expect(feed.items[0]).not.to.have.property('places');
    expect(problems.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['range', 'geometry', 'coordinates', 1],
      ['range', 'geometry', 'coordinates', 0],
    ]);
  });

  it('says once what it has left out', async () => {
    const { problems } = await read(
      collection(feature({ name: 'a', Pippo: 'parole' }), feature({ name: 'b', Pippo: 'altre parole' })),
    );
    expect(problems.map(({ code, path, found }) => [code, path, found])).to.deep.equal([
      ['left-out', ['features', 0, 'properties', 'Pippo'], 'Pippo'],
    ]);
  });

  it('takes an address or a layer for a name where there is none', async () => {
    const json = { ...collection(feature({ via: 'Via Oriani 1' }), feature({})), _umap_options: { name: 'Panchine' } };
    expect((await read(json)).feed.items.map(({ title }) => title)).to.deep.equal(['Via Oriani 1', 'Panchine']);
  });

  it('has HTML where its text is HTML', async () => {
    expect(await only(feature({ name: 'x', description: '<p>Uno</p>' }))).to.include({ descriptionFormat: 'html' });
  });

  it('says which layers of uMap are elsewhere', async () => {
    const { problems } = await read({ ...collection(), _umap_options: { remoteData: { url: 'https://a.example/x' } } });
    expect(problems.map(({ code, path, found }) => [code, path.at(-1), found])).to.deep.equal([
      ['not-followed', 'url', 'https://a.example/x'],
    ]);
  });

  it('goes on where a server of features says', async () => {
    const json = {
      ...collection(orto),
      links: [
        { rel: 'self', href: 'a' },
        { rel: 'next', href: '?offset=10' },
      ],
    };
    expect((await read(json)).feed.next).to.equal('https://mappe.example/orti.geojson?offset=10');
  });

  it('is what it was asked for', async () => {
    const { feed } = await readForeign(jsonSource(orto), { wanted: ['notice'], type: 'notice' });
    expect(feed.items[0]).to.deep.include({
      type: 'notice',
      period: { from: '2026-03-20T17:00', until: '2026-03-20T17:00' },
    });
  });

  for (const [what, json] of Object.entries({
    'an Italian map': collection(orto),
    OpenStreetMap: collection(library),
    uMap: umap,
  })) {
    it(`stands whatever becomes of ${what}`, async () => {
      await holdsAltered(json, (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'geojson' }));
    });
  }
});
