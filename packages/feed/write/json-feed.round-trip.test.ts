import { expect } from '@open-wc/testing';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import type { Feed, Item } from '../model/feed.ts';
import { initiative } from '../model/initiative.ts';
import { notice } from '../model/notice.ts';
import { resource } from '../model/resource.ts';
import { training } from '../model/training.ts';
import { readFeed } from '../read/read-all.ts';
import type { Shape } from '../shape/shape.ts';
import { writeJsonFeed } from './json-feed.ts';

const items: Item[] = [
  ...wholeItems,
  { type: 'initiative', id: 'bare', title: 'Nient’altro' },
  { type: 'initiative', id: 'summary', title: 'Titolo', summary: 'Riassunto' },
  { type: 'initiative', id: 'text', title: 'Testo', description: '<non> HTML', descriptionFormat: 'text' },
  { type: 'initiative', id: 'html', title: 'HTML', description: '<p>Ciao</p>', descriptionFormat: 'html' },
  { type: 'initiative', id: 'decoration', title: 'A', images: [{ url: 'https://a.example/a.jpg', alt: '' }] },
];

/** The paths of all fields of a shape, and of those that a value has. */
function fieldsOf(shape: Shape, path = ''): string[] {
  if (shape.kind === 'list' || shape.kind === 'map') return fieldsOf(shape.of, path);
  if (shape.kind !== 'object') return [path];
  return Object.entries(shape.fields).flatMap(([name, field]) => fieldsOf(field, `${path}.${name}`));
}
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => pathsOf(part, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsOf(part, `${path}.${name}`));
}
/** Without the languages of translations, which are no fields. */
const named = (path: string) => path.replace(/^(\.translations)\.[^.]+/, '$1');

const feed: Feed = {
  title: 'Iniziative',
  description: 'Che cosa si fa insieme',
  homePage: 'https://comune.example/',
  language: 'it',
  timeZone: 'Europe/Rome',
  licence: 'CC BY 4.0',
  calendar: 'https://comune.example/feeds/iniziative.ics',
  generated: '2026-03-05T08:00:00+01:00',
  example: true,
  items,
};
const options = { address: 'https://comune.example/feeds/all.json', type: 'initiative', laterPages: 100 } as const;

/** As it comes from the network. */
const sent = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('the items with every field', () => {
  const shapes = { initiative, training, notice, resource };
  for (const item of wholeItems) {
    it(`have every field that the model has for a ${item.type}, so that none is lost unseen`, () => {
      const there = new Set(pathsOf(item).map(named));
      expect(fieldsOf(shapes[item.type]).filter((path) => !there.has(path))).to.deep.equal([]);
    });
  }
});

describe('a feed that is written and read again', () => {
  it('is the same, with no problem', () => {
    const [page] = writeJsonFeed(feed, { ...options, firstPage: 100 });
    expect(readFeed(sent(page!.document))).to.deep.equal({ feed, problems: [] });
  });

  for (const item of items) {
    it(`keeps all of "${item.id}"`, () => {
      const [page] = writeJsonFeed({ ...feed, items: [item] }, { ...options, firstPage: 100 });
      const read = readFeed(sent(page!.document));
      expect(read.problems).to.be.empty;
      expect(read.feed.items).to.deep.equal([item]);
    });
  }

  it('is the same page by page, following the links', () => {
    const pages = writeJsonFeed(feed, { ...options, firstPage: 1, laterPages: 3 });
    const read: Item[] = [];
    let next: string | undefined = options.address;
    for (let i = 0; i < pages.length && next; i++) {
      const page = pages.find(({ address }) => address === next);
      const result = readFeed(sent(page!.document));
      read.push(...result.feed.items);
      next = result.feed.next;
    }
    expect(next).to.be.undefined;
    expect(read).to.deep.equal(items);
  });

  it('has bare days as the instants at which they begin', () => {
    const [page] = writeJsonFeed(
      { ...feed, items: [{ ...items[4]!, published: '2026-03-05' }] },
      { ...options, firstPage: 1 },
    );
    expect(readFeed(sent(page!.document)).feed.items[0]!.published).to.equal('2026-03-05T00:00:00+01:00');
  });
});
