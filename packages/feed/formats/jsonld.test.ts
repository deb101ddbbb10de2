import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const address = 'https://www.comune.example/eventi';
const read = (json: unknown, headers = {}) => readForeign(jsonSource(json, address, headers), { wanted: itemTypes });

/** Fields of the first item. */
const first = async (json: unknown) => (await read(json)).feed.items[0]!;

const place = { '@id': '#porto', '@type': 'Place', name: 'Porto canale', address: 'Lungomare 1, Cervia' };

describe('schema.org in the wild', () => {
  it('reads schedules of every rhythm, and keeps events of one name apart', async function () {
    const { feed, problems, format } = await read(await realText(this, 'schemaorg-event-schedule-examples.json'));
    expect(format).to.equal('jsonld');
    expect(problems).to.be.empty;
    const schedules = feed.items.map((item) => (item.type === 'initiative' ? item.schedule : undefined));
    const rules = schedules.map((schedule) => schedule?.recurrences?.map(({ start, end, rule }) => [start, end, rule]));
    expect(feed.items.map(({ title }) => title)).to.deep.equal([
      'Tai chi Class',
      'Example Meetup',
      'Count Example',
      'Example',
      'Example',
    ]);
    expect(rules).to.deep.equal([
      [['2017-01-04T19:00', '2017-01-04T20:00', 'FREQ=WEEKLY;UNTIL=20171231T235959;BYDAY=WE']],
      [['2020-01-01T09:00', '2020-01-01T10:00', 'FREQ=MONTHLY;BYMONTHDAY=1,15']],
      [['2016-12-24T09:00', '2016-12-24T10:00', 'FREQ=DAILY;COUNT=10']],
      [
        ['2020-01-01T09:00', '2020-01-01T10:00', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
        ['2020-01-01T14:00', '2020-01-01T15:00', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      ],
      [['2020-01-13T18:00', '2020-01-13T19:30', 'FREQ=MONTHLY;BYDAY=2MO']],
    ]);
    expect(schedules.map((schedule) => schedule?.timeZone)).to.deep.equal([
      'Europe/London',
      'America/Glace_Bay',
      'Europe/London',
      'America/Glace_Bay',
      'Asia/Shanghai',
    ]);
  });

  it('reads courses as training, with dates, places, prices and certificates', async function () {
    const { feed } = await read(await realText(this, 'schemaorg-course-examples.json'));
    expect(feed.items).to.have.length(7);
    const [nameless, accounting, proofreading, certified] = feed.items;
    expect(nameless).to.include({ type: 'training', mode: 'online' });
    expect(nameless!.title).to.match(/^In this course you will get an introduction/);
    const sessions = accounting?.type === 'training' ? accounting.modules![0]!.sessions! : [];
    expect(sessions.map(({ start, end, place }) => [start, end, place?.name])).to.deep.equal([
      ['2016-08-31', '2017-06-21', 'St Brycedale Campus Kirkcaldy'],
      ['2016-08-29', '2017-06-23', 'Halbeath Campus Dunfermline'],
      ['2016-08-29', '2017-06-23', 'St Brycedale Campus Kirkcaldy'],
    ]);
    expect(proofreading).to.deep.include({ cost: { amount: 395, currency: 'GBP', note: '395 GBP; 440 GBP' } });
    expect(certified).to.include({ certificate: 'Higher National Certificate in Accounting' });
  });

  it('stands whatever becomes of the document', async function () {
    for (const name of ['schemaorg-event-schedule-examples.json', 'schemaorg-course-examples.json']) {
      const json: unknown = JSON.parse(await realText(this, name));
      await holdsAltered(json, (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'jsonld' }));
    }
  });
});

describe('JSON-LD', () => {
  const name = 'Cena sociale';
  const spellings: Record<string, object> = {
    'with a context of http': { '@context': 'http://schema.org/', '@type': 'Event', name },
    'with a context of https, in a list': {
      '@context': ['https://schema.org', { x: 'https://x.example/' }],
      '@type': ['Event', 'x:Dinner'],
      name,
    },
    'with a vocabulary': { '@context': { '@vocab': 'http://schema.org/' }, '@type': 'Event', name },
    'with a prefix': { '@context': { s: 'https://schema.org/' }, '@type': 's:Event', 's:name': name },
    'with names of its own': {
      '@context': { titolo: 'https://schema.org/name', tipo: '@type' },
      tipo: 'https://schema.org/Event',
      titolo: name,
    },
    'written out in full': { '@type': ['http://schema.org/Event'], 'http://schema.org/name': [{ '@value': name }] },
    'with OpenActive’s type and id': {
      '@context': 'https://openactive.io/',
      type: 'Event',
      id: 'https://x.example/1',
      name,
    },
    'in a graph': { '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', name }] },
    'without a context': { '@type': 'Event', name },
  };
  for (const [how, json] of Object.entries(spellings))
    it(`is understood ${how}`, async () => {
      const { feed, problems, format } = await read(json);
      expect(format).to.equal('jsonld');
      expect(feed.items.map(({ type, title }) => [type, title])).to.deep.equal([['initiative', name]]);
      expect(problems).to.be.empty;
    });

  it('passes over what stands in another vocabulary', async () => {
    const json = {
      '@context': { '@vocab': 'https://other.example/', schema: 'https://schema.org/' },
      '@type': 'schema:Event',
      'schema:name': 'Ours',
      name: 'Theirs',
    };
    expect(await first(json)).to.include({ title: 'Ours' });
  });

  it('follows references, whether they are nodes or texts', async () => {
    const event = {
      '@type': 'Event',
      name: 'Festa',
      location: { '@id': '#porto' },
      organizer: 'https://x.example/ass',
    };
    const ngo = {
      '@id': 'https://x.example/ass',
      '@type': 'NGO',
      name: 'Amici del mare',
      email: 'mailto:a@mare.example',
    };
    const { feed, problems } = await read({ '@context': 'https://schema.org', '@graph': [event, place, ngo] });
    expect(problems).to.be.empty;
    expect(feed.items).to.have.length(1);
    expect(feed.items[0]).to.deep.include({
      places: [{ name: 'Porto canale', address: 'Lungomare 1', municipality: 'Cervia' }],
      promoter: { name: 'Amici del mare', kind: 'association' },
      contacts: [{ name: 'Amici del mare', email: 'a@mare.example' }],
    });
  });

  it('keeps the texts of all languages', async () => {
    const json = {
      '@context': [
        'https://schema.org',
        { '@language': 'it', description: { '@id': 'schema:description', '@container': '@language' } },
      ],
      '@type': 'Event',
      name: ['Cena', { '@value': 'Dinner', '@language': 'en' }, { '@value': 'Abendessen', '@language': 'de' }],
      description: { it: 'Insieme', en: 'Together' },
    };
    expect(await first(json)).to.deep.include({
      title: 'Cena',
      language: 'it',
      description: 'Insieme',
      translations: { en: { title: 'Dinner', description: 'Together' }, de: { title: 'Abendessen' } },
    });
  });

  it('takes no language from a name that means something to JavaScript', async () => {
    const text = '{"@type":"Event","name":["Cena",{"@value":"x","@language":"__proto__"}],"__proto__":{"polluted":1}}';
    expect(await first(text)).to.include({ title: 'Cena' });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('resolves addresses against the document’s', async () => {
    const json = { '@type': 'Event', '@id': '/eventi/1', name, url: 'uno.html', image: '/img/1.jpg' };
    expect(await first(json)).to.deep.include({
      id: 'https://www.comune.example/eventi/1',
      url: 'https://www.comune.example/uno.html',
      images: [{ url: 'https://www.comune.example/img/1.jpg', alt: '' }],
    });
  });

  it('reads the pages of a Hydra collection', async () => {
    const member = [{ '@id': '/events/1', '@type': 'https://schema.org/Event', name }];
    const view = { '@id': '/events?page=1', '@type': 'hydra:PartialCollectionView', 'hydra:next': '/events?page=2' };
    const { feed } = await read({
      '@context': '/contexts/Event',
      '@type': 'hydra:Collection',
      'hydra:member': member,
      'hydra:view': view,
    });
    expect(feed.items.map(({ title }) => title)).to.deep.equal([name]);
    expect(feed.next).to.equal('https://www.comune.example/events?page=2');
  });

  it('goes on where the server says so', async () => {
    const { feed } = await read({ '@type': 'Event', name }, { link: '</eventi?p=2>; rel="next"' });
    expect(feed.next).to.equal('https://www.comune.example/eventi?p=2');
  });
});

describe('Lists in JSON-LD', () => {
  it('give things, list items that hold them, and bare links', async () => {
    const { feed, problems } = await read({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'Che si fa',
      itemListElement: [
        { '@type': 'ListItem', position: 1, item: { '@type': 'Event', name: 'Uno' } },
        { '@type': 'ListItem', position: 2, name: 'Due', url: 'https://x.example/due' },
        { '@type': 'Service', name: 'Tre' },
        { '@type': 'ListItem', position: 4 },
      ],
    });
    expect(feed.title).to.equal('Che si fa');
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Uno', 'Due', 'Tre']);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['missing', ['itemListElement', 3, 'item']]]);
  });

  it('name what is no kind of item, once a type', async () => {
    const recipe = { '@type': 'Recipe', name: 'Cappelletti' };
    const { feed, problems } = await read([recipe, { '@type': 'Event', name: 'Sagra' }, recipe]);
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Sagra']);
    expect(problems.map(({ code, found, path }) => [code, found, path])).to.deep.equal([
      ['left-out', 'Recipe', [0, '@type']],
    ]);
  });

  it('give organisations only where nothing else is an item', async () => {
    const library = {
      '@type': 'Library',
      name: 'Classense',
      address: { '@type': 'PostalAddress', streetAddress: 'Via Baccarini 3', addressLocality: 'Ravenna' },
    };
    expect(
      (await read([library, { '@type': 'Event', name: 'Lettura' }])).feed.items.map(({ title }) => title),
    ).to.deep.equal(['Lettura']);
    expect(await first([library])).to.deep.include({
      title: 'Classense',
      promoter: { name: 'Classense', kind: 'public-body' },
      places: [{ name: 'Classense', address: 'Via Baccarini 3', municipality: 'Ravenna' }],
    });
  });

  it('keep two events apart that one page is the address of', async () => {
    const url = 'https://x.example/calendario';
    const { feed } = await read(
      [1, 2].map((day) => ({ '@type': 'Event', name: 'Yoga', url, startDate: `2026-03-0${day}` })),
    );
    expect(feed.items.map(({ id }) => id)).to.deep.equal([url, `${url}#Yoga · 2026-03-02`]);
  });

  it('read events that claim to be each other’s part', async () => {
    const part = (id: string, other: string) => ({ '@id': id, '@type': 'Event', name: id, subEvent: { '@id': other } });
    const { feed } = await read({ '@graph': [part('urn:a', 'urn:b'), part('urn:b', 'urn:a')] });
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['urn:a', 'urn:b']);
  });
});
