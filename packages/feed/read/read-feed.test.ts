import { expect } from '@open-wc/testing';
import { initiativeExtension } from '../model/initiative-extension.ts';
import { readFeed } from './read-all.ts';
import { readKinds } from './read-feed.ts';

const version = 'https://jsonfeed.org/version/1.1';

/** A feed of these items. */
const feedOf = (...items: unknown[]) => ({ version, title: 'Iniziative', items });
const ids = (json: unknown) => readFeed(json).feed.items.map(({ id }) => id);
const told = (json: unknown) =>
  readFeed(json).problems.map(({ code, path, item }) => [code, path.join('.'), item ?? '-'].join(' '));

describe('readFeed', () => {
  it('reads what the document says of itself', () => {
    const { feed, problems } = readFeed({
      version,
      title: 'Iniziative di Cervia',
      description: 'Che cosa si fa insieme',
      home_page_url: 'https://comune.example/',
      language: 'it',
      next_url: 'https://comune.example/2.json',
      _vicinia: {
        version: '1',
        type: 'notice',
        timeZone: 'Europe/Lisbon',
        licence: 'CC BY 4.0',
        calendar: 'https://comune.example/feeds/iniziative.ics',
        generated: '2026-03-05T08:00:00+01:00',
        example: true,
      },
      items: [],
    });
    expect(feed).to.deep.equal({
      title: 'Iniziative di Cervia',
      description: 'Che cosa si fa insieme',
      homePage: 'https://comune.example/',
      language: 'it',
      next: 'https://comune.example/2.json',
      timeZone: 'Europe/Lisbon',
      licence: 'CC BY 4.0',
      calendar: 'https://comune.example/feeds/iniziative.ics',
      generated: '2026-03-05T08:00:00+01:00',
      example: true,
      items: [],
    });
    expect(problems).to.be.empty;
  });

  it('reads times in Italy’s zone when the document names none', () => {
    expect(readFeed(feedOf()).feed.timeZone).to.equal('Europe/Rome');
  });

  it('reads times in Italy’s zone when the document names one that is none', () => {
    const { feed, problems } = readFeed({ ...feedOf(), _vicinia: { timeZone: 'Europe/Roma' } });
    expect(feed.timeZone).to.equal('Europe/Rome');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({ code: 'format', path: ['_vicinia', 'timeZone'], found: 'Europe/Roma' });
  });

  it('resolves addresses against where the document came from', () => {
    const address = 'https://comune.example/feeds/initiatives.json';
    const json = { ...feedOf({ id: '1', title: 'Orto', url: '/orto' }), next_url: 'initiatives-2.json' };
    const { feed } = readFeed(json, { address });
    expect(feed.next).to.equal('https://comune.example/feeds/initiatives-2.json');
    expect(feed.items[0]!.url).to.equal('https://comune.example/orto');
  });

  for (const json of [null, undefined, 5, 'feed', true, [], {}, { items: {} }, { items: null }]) {
    it(`says that ${JSON.stringify(json)} is not a feed`, () => {
      const { feed, problems } = readFeed(json);
      expect(feed).to.deep.equal({ timeZone: 'Europe/Rome', items: [] });
      expect(problems.map(({ code, severity }) => [code, severity])).to.deep.equal([['not-a-feed', 'error']]);
    });
  }

  it('keeps the good items around bad ones', () => {
    expect(ids(feedOf({ id: 'a', title: 'A' }, 'b', null, { id: 5 }, {}, { id: 'c', title: 'C' }))).to.deep.equal([
      'a',
      '5',
      'c',
    ]);
  });

  it('says of each bad item which one it is', () => {
    expect(told(feedOf({ id: 'a', title: 'A' }, 'b', {}))).to.deep.equal(['type items.1 -', 'missing items.2.title -']);
  });

  it('names the item that a problem is of: by its id, else its title', () => {
    const _vicinia = { form: 'club' };
    const json = feedOf({ id: 'orto', title: 'Orto', _vicinia }, { title: 'Banca del tempo', _vicinia });
    expect(told(json)).to.deep.equal([
      'choice items.0._vicinia.form orto',
      'choice items.1._vicinia.form Banca del tempo',
      'missing items.1.id Banca del tempo',
    ]);
  });

  it('names no item for a problem of the document', () => {
    const { problems } = readFeed({ ...feedOf({ id: 'a', title: 'A' }), language: 'italiano' });
    expect(problems[0]).to.deep.include({ code: 'format', path: ['language'] });
    expect(problems[0]).not.to.have.property('item');
  });

  it('keeps the first of several items with one id, and says so', () => {
    const json = feedOf({ id: 'a', title: 'First' }, { id: 'b', title: 'B' }, { id: 'a', title: 'Second' });
    expect(readFeed(json).feed.items.map(({ title }) => title)).to.deep.equal(['First', 'B']);
    expect(told(json)).to.deep.equal(['duplicate items.2.id a']);
  });

  it('takes who the feed is by for the promoter of items that name nobody', () => {
    const authors = [{ name: 'Comune' }, { name: 'Biblioteca' }];
    const items = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', authors: [{ name: 'Terra Mia' }] },
    ];
    const promoters = (json: object) => readFeed(json).feed.items.map((it) => 'promoter' in it && it.promoter?.name);
    expect(promoters({ authors, items })).to.deep.equal(['Comune', 'Terra Mia']);
    expect(promoters({ author: { name: 'Comune' }, items })).to.deep.equal(['Comune', 'Terra Mia']);
  });

  it('says what is wrong with those whom the feed is by', () => {
    const items = [{ id: 'a', title: 'A' }];
    expect(told({ authors: 'Comune', items })).to.deep.equal(['type authors.0 -']);
    expect(told({ authors: null, author: null, items })).to.be.empty;
  });

  it('finds a title in HTML, entities resolved', () => {
    const { feed } = readFeed(feedOf({ id: 'a', content_html: '<p>Citt&agrave; aperta</p>' }));
    expect(feed.items[0]!.title).to.equal('Città aperta');
  });

  it('sees one id in a number and the same as text', () => {
    expect(told(feedOf({ id: 7, title: 'A' }, { id: '7', title: 'B' }))).to.deep.equal(['duplicate items.1.id 7']);
  });

  it('does not change the document', () => {
    const json = feedOf({
      id: ' a ',
      title: 'A',
      tags: ['x', 5],
      _vicinia: { form: 'club', descriptionFormat: 'html' },
    });
    const before = structuredClone(json);
    readFeed(json);
    expect(json).to.deep.equal(before);
  });

  it('stands names that mean something to JavaScript', () => {
    const json: unknown = JSON.parse(
      '{"__proto__":{"polluted":true},"items":[{"id":"__proto__","title":"constructor","__proto__":{"polluted":true}},{"id":"constructor","title":"b","_vicinia":{"type":"constructor","__proto__":{"form":"mutual-aid"}}}]}',
    );
    const { feed } = readFeed(json);
    expect(feed.items).to.deep.equal([
      { type: 'initiative', id: '__proto__', title: 'constructor' },
      { type: 'initiative', id: 'constructor', title: 'b' },
    ]);
    expect('polluted' in {}).to.be.false;
  });
});

describe('readFeed, of types of items', () => {
  const typed = (type: unknown) => ({ id: String(type), title: 'A', _vicinia: { type } });

  it('gives each item the type that it names', () => {
    const { feed } = readFeed(feedOf(...['notice', 'training', 'resource', 'initiative'].map(typed)));
    expect(feed.items.map(({ type }) => type)).to.deep.equal(['notice', 'training', 'resource', 'initiative']);
  });

  it('gives items that name none the type that the document names', () => {
    const json = { ...feedOf({ id: 'a', title: 'A' }), _vicinia: { type: 'notice' } };
    expect(readFeed(json, { type: 'resource' }).feed.items[0]!.type).to.equal('notice');
  });

  it('gives items of a plain feed the type that was asked for', () => {
    expect(readFeed(feedOf({ id: 'a', title: 'A' }), { type: 'resource' }).feed.items[0]!.type).to.equal('resource');
  });

  it('gives items of a plain feed the type initiative when none was asked for', () => {
    expect(readFeed(feedOf({ id: 'a', title: 'A' })).feed.items[0]!.type).to.equal('initiative');
  });

  it('tells of a type that there is not, and goes on with the document’s', () => {
    const { feed, problems } = readFeed(feedOf(typed('event')));
    expect(feed.items[0]!.type).to.equal('initiative');
    expect(problems[0]).to.deep.include({ code: 'choice', path: ['items', 0, '_vicinia', 'type'], found: 'event' });
  });

  it('passes over items of other kinds than the wanted ones, without a problem', () => {
    const json = feedOf(typed('notice'), { ...typed('initiative'), tags: ['orti'] }, typed('training'));
    const { feed, problems } = readKinds(json, { initiative: initiativeExtension });
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['initiative']);
    expect(problems).to.be.empty;
  });

  it('reads of each type only the fields that it has', () => {
    const _vicinia = { severity: 'urgent', form: 'mutual-aid', level: 'advanced', kind: 'book' };
    const fieldsOf = (type: string) => {
      const {
        type: _,
        id: __,
        title: ___,
        ...own
      } = readFeed(feedOf({ ...typed(type), _vicinia: { type, ..._vicinia } })).feed.items[0]!;
      return own;
    };
    expect(fieldsOf('initiative')).to.deep.equal({ form: 'mutual-aid' });
    expect(fieldsOf('training')).to.deep.equal({ level: 'advanced' });
    expect(fieldsOf('notice')).to.deep.equal({ severity: 'urgent' });
    expect(fieldsOf('resource')).to.deep.equal({ kind: 'book' });
  });
});
