import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { itemTypes } from '../model/item.ts';
import type { Training } from '../model/training.ts';
import { readForeign } from './read-foreign.ts';

const api = 'https://quartiere.example/wp-json/wp/v2/posts';
const read = (json: unknown, address = api, headers = {}) =>
  readForeign(jsonSource(json, address, headers), { wanted: itemTypes });
const rendered = (text: string) => ({ rendered: text, protected: false });

const post = {
  id: 7,
  date: '2026-03-05T10:00:00',
  date_gmt: '2026-03-05T09:00:00',
  modified_gmt: '2026-03-06T09:00:00',
  type: 'post',
  link: 'https://quartiere.example/orto/',
  title: rendered('L&#8217;orto &egrave; aperto &amp; cresce'),
  content: rendered('<p>Si zappa.</p>\n'),
  excerpt: rendered('<p>Si zappa ogni sabato [&hellip;]</p>\n'),
  sticky: false,
  categories: [3],
  tags: [],
  meta: { _a: '' },
  class_list: ['post-7', 'category-orti-urbani', 'tag-verde'],
  lang: 'it',
};
const embedded = {
  author: [{ id: 2, name: 'Comitato Darsena', url: '', link: 'https://quartiere.example/author/darsena/' }],
  'wp:featuredmedia': [
    {
      source_url: 'https://quartiere.example/orto.jpg',
      alt_text: 'Quattro persone con la zappa',
      media_details: {
        width: 4000,
        height: 3000,
        sizes: { medium_large: { source_url: 'https://quartiere.example/orto-768.jpg', width: 768, height: 576 } },
      },
    },
  ],
  'wp:term': [
    [
      { taxonomy: 'category', name: 'Orti &amp; giardini' },
      { taxonomy: 'category', name: 'Senza categoria' },
    ],
    [{ taxonomy: 'post_tag', name: 'verde' }],
  ],
};
const event = {
  ...post,
  type: 'evento',
  acf: {
    data_inizio: '20260320',
    ora_inizio: '17:00',
    data_fine: '20260320',
    ora_fine: '19:30',
    luogo: { address: 'Via Oriani 44, Ravenna', lat: 44.41, lng: 12.2, city: 'Ravenna', post_code: '48121' },
    costo: 'Ingresso libero',
    organizzatore: 'Associazione Terra Mia',
    telefono: '0544 1234',
    email: 'orto@quartiere.example',
    destinatari: ['Famiglie', 'Bambini'],
    link_prenotazione: 'https://quartiere.example/prenota',
    come_partecipare: 'Porta gli stivali.',
  },
};

describe('WordPress in the wild', () => {
  it('reads a post of WordPress’ own tests', async function () {
    const { feed, problems, format } = await read(await realText(this, 'wordpress-wp-v2-posts.json'));
    expect(format).to.equal('wordpress');
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: 'http://example.org/?p=4',
        url: 'http://example.org/?p=4',
        title: 'REST API Client Fixture: Post',
        summary: 'REST API Client Fixture: Post',
        description: '<p>Updated post content.</p>',
        descriptionFormat: 'html',
        published: '2017-02-14T00:00:00Z',
        modified: '2017-02-14T00:00:00Z',
      },
    ]);
  });

  it('stands whatever becomes of the document', async function () {
    const json: unknown = JSON.parse(await realText(this, 'wordpress-wp-v2-posts.json'));
    await holdsAltered(json, (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'wordpress' }));
  });
});

describe('a post of WordPress', () => {
  it('has its entities resolved, its time in UTC and its categories from what is there', async () => {
    const { feed, problems } = await read([post]);
    expect(problems).to.be.empty;
    expect(feed.items[0]).to.deep.equal({
      type: 'initiative',
      id: 'https://quartiere.example/orto/',
      url: 'https://quartiere.example/orto/',
      title: 'L’orto è aperto & cresce',
      summary: 'Si zappa ogni sabato…',
      description: '<p>Si zappa.</p>',
      descriptionFormat: 'html',
      language: 'it',
      published: '2026-03-05T09:00:00Z',
      modified: '2026-03-06T09:00:00Z',
      topics: ['orti urbani', 'verde'],
    });
  });

  it('has what is embedded: author, picture with its alternative text, terms by name', async () => {
    const { feed } = await read([{ ...post, _embedded: embedded }]);
    expect(feed.items[0]).to.deep.include({
      promoter: { name: 'Comitato Darsena', kind: 'informal-group', url: 'https://quartiere.example/author/darsena/' },
      images: [
        { url: 'https://quartiere.example/orto-768.jpg', alt: 'Quattro persone con la zappa', width: 768, height: 576 },
      ],
      topics: ['Orti & giardini', 'verde'],
    });
  });

  it('has no account for a promoter', async () => {
    const { feed } = await read([{ ...post, _embedded: { author: [{ name: 'admin' }] } }]);
    expect(feed.items[0]).not.to.have.property('promoter');
  });

  it('that is an event has its dates, place and terms from the site’s own fields', async () => {
    const { feed, problems } = await read([event]);
    expect(problems).to.be.empty;
    expect(feed.items[0]).to.deep.include({
      type: 'initiative',
      schedule: { occurrences: [{ start: '2026-03-20T17:00', end: '2026-03-20T19:30' }] },
      places: [
        {
          address: 'Via Oriani 44, Ravenna',
          postalCode: '48121',
          municipality: 'Ravenna',
          latitude: 44.41,
          longitude: 12.2,
        },
      ],
      cost: { free: true },
      promoter: { name: 'Associazione Terra Mia', kind: 'association' },
      contacts: [{ phone: '0544 1234', email: 'orto@quartiere.example' }],
      audience: { groups: ['children', 'families'], note: 'Famiglie, Bambini' },
      booking: { url: 'https://quartiere.example/prenota' },
      participation: 'Porta gli stivali.',
    });
  });

  it('has seconds since 1970 for dates, as the theme of Italian municipalities keeps them', async () => {
    const cmb2 = { box: { _dci_evento_data_orario_inizio: '1774022400', _dci_evento_data_orario_fine: 1774029600 } };
    const { feed } = await read([{ ...post, type: 'evento', cmb2 }]);
    expect(feed.items[0]).to.have.deep.property('schedule', {
      occurrences: [{ start: '2026-03-20T16:00:00Z', end: '2026-03-20T18:00:00Z' }],
    });
  });

  it('has its dates in rows of fields, and what courses have', async () => {
    const acf = {
      date: [
        { data: '02/03/2026', ora_inizio: '18:00', ora_fine: '20:00' },
        { data: '20260304', ora_inizio: '18', ora_fine: '20' },
      ],
      livello: 'base',
      posti: 'max 20',
      docente: 'Ada Neri, Bo Rossi',
      durata: '40 ore',
      modalita: 'in presenza',
      sito_web: 'https://corsi.example/italiano',
    };
    const terms = [[{ taxonomy: 'comune', name: 'Russi' }], [{ taxonomy: 'category', name: 'Lingue' }]];
    const { feed } = await read([{ ...post, type: 'corso', acf, _embedded: { 'wp:term': terms } }]);
    const item = feed.items[0] as Training;
    expect(item).to.deep.include({
      type: 'training',
      level: 'introductory',
      mode: 'in-person',
      hours: 40,
      topics: ['Lingue'],
      contacts: [{ url: 'https://corsi.example/italiano' }],
    });
    const own = {
      place: { municipality: 'Russi' },
      seats: 20,
      teachers: [{ name: 'Ada Neri' }, { name: 'Bo Rossi' }],
    };
    expect(item.modules![0]!.sessions).to.deep.equal([
      { start: '2026-03-02T18:00', end: '2026-03-02T20:00', ...own },
      { start: '2026-03-04T18:00', end: '2026-03-04T20:00', ...own },
    ]);
  });

  it('keeps words that are no date', async () => {
    const { feed } = await read([{ ...post, acf: { quando: 'Ogni sabato mattina' } }]);
    expect(feed.items[0]).to.have.deep.property('schedule', { note: 'Ogni sabato mattina' });
  });

  it('whose title calls it off is cancelled', async () => {
    const { feed } = await read([{ ...event, title: rendered('RINVIATO: orto') }]);
    expect(feed.items[0]).to.have.nested.property('schedule.occurrences[0].status', 'postponed');
  });

  for (const [type, itemType] of [
    ['page', 'initiative'],
    ['servizio', 'initiative'],
    ['notizia', 'notice'],
    ['avviso_pubblico', 'notice'],
    ['sfwd-courses', 'training'],
    ['documento_pubblico', 'resource'],
  ] as const) {
    it(`of the type “${type}” is taken for ${itemType}`, async () => {
      expect((await read([{ ...post, type }])).feed.items.map((it) => it.type)).to.deep.equal([itemType]);
    });
  }

  it('of the media library is a file', async () => {
    const file = {
      ...post,
      type: 'attachment',
      mime_type: 'application/pdf',
      source_url: 'https://quartiere.example/a.pdf',
    };
    expect((await read(file)).feed.items[0]).to.deep.include({
      type: 'resource',
      kind: 'document',
      attachments: [{ url: 'https://quartiere.example/a.pdf', format: 'application/pdf' }],
    });
  });

  it('is known without fields that were not asked for', async () => {
    const { feed, format } = await read([{ id: 7, title: { rendered: 'Orto' } }]);
    expect(format).to.equal('wordpress');
    expect(feed.items[0]).to.include({ id: '7', title: 'Orto' });
  });

  it('stands whatever becomes of it', async () => {
    const whole = [{ ...event, _embedded: embedded }];
    await holdsAltered(whole, (json) => readForeign(jsonSource(json), { wanted: itemTypes, format: 'wordpress' }));
  });
});

describe('pages of WordPress', () => {
  it('are empty feeds when there is nothing on them', async () => {
    const { feed, problems, format } = await read([]);
    expect(feed.items).to.be.empty;
    expect(problems).to.be.empty;
    expect(format).to.equal('empty-list');
  });

  it('are linked in a header', async () => {
    const { feed } = await read([post], api, { link: `<${api}?page=2>; rel="next"` });
    expect(feed.next).to.equal(`${api}?page=2`);
  });

  it('are counted in a header', async () => {
    const at = (page: string) => read([post], `${api}?per_page=5${page}`, { 'x-wp-totalpages': '2' });
    expect((await at('')).feed.next).to.equal(`${api}?per_page=5&page=2`);
    expect((await at('&page=2')).feed.next).to.equal(undefined);
  });
});
