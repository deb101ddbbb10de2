import { expect } from '@open-wc/testing';
import type { Item } from '../model/feed.ts';
import { createCatalogue } from './catalogue.ts';
import { sortEntries, type Sort } from './sort-entries.ts';

type More = Partial<Extract<Item, { type: 'initiative' }>>;
const item = (title: string, more: More = {}): Item => ({ type: 'initiative', id: title, title, ...more });
const starting = (title: string, start: string, more: More = {}) =>
  item(title, { schedule: { occurrences: [{ start }] }, ...more });

const now = Date.parse('2026-03-01T12:00Z');
const sorted = (items: Item[], sort: Sort, language = 'it') =>
  sortEntries(createCatalogue({ timeZone: 'Europe/Rome', items }, now), sort, language).map(({ item }) => item.title);

describe('entries by their next date', () => {
  it('begin with the soonest, and those without a date come last', () => {
    const items = [item('none'), starting('later', '2026-05-01T10:00'), starting('sooner', '2026-04-01T10:00')];
    expect(sorted(items, 'next')).to.deep.equal(['sooner', 'later', 'none']);
  });

  it('are compared as instants, whatever their offsets', () => {
    const items = [starting('16:30 UTC', '2026-04-01T16:30Z'), starting('18:00 in Rome', '2026-04-01T18:00')];
    expect(sorted(items, 'next')).to.deep.equal(['18:00 in Rome', '16:30 UTC']);
  });

  it('go by status where there is no date: running, proposed, resting, concluded', () => {
    const items = (['concluded', 'resting', 'proposed', 'active'] as const).map((status) => item(status, { status }));
    expect(sorted(items, 'next')).to.deep.equal(['active', 'proposed', 'resting', 'concluded']);
  });

  it('count an item that says nothing of its status as running', () => {
    expect(sorted([item('proposed', { status: 'proposed' }), item('silent')], 'next')).to.deep.equal([
      'silent',
      'proposed',
    ]);
  });

  it('stay in the feed’s order where nothing else tells them apart', () => {
    expect(
      sorted(
        ['c', 'a', 'b'].map((title) => item(title)),
        'next',
      ),
    ).to.deep.equal(['c', 'a', 'b']);
  });

  it('do not count dates that are over', () => {
    expect(sorted([starting('past', '2026-02-01T10:00'), starting('next', '2026-04-01T10:00')], 'next')).to.deep.equal([
      'next',
      'past',
    ]);
  });
});

describe('entries by title', () => {
  it('go by the alphabet, capitals and accents aside', () => {
    expect(
      sorted(
        ['zattera', 'Èrbe', 'erba', 'Alfa'].map((title) => item(title)),
        'title',
      ),
    ).to.deep.equal(['Alfa', 'erba', 'Èrbe', 'zattera']);
  });

  it('go by the numbers in them', () => {
    expect(
      sorted(
        ['Modulo 10', 'Modulo 9'].map((title) => item(title)),
        'title',
      ),
    ).to.deep.equal(['Modulo 9', 'Modulo 10']);
  });

  it('go by the language', () => {
    const items = ['ärzte', 'zebra'].map((title) => item(title));
    expect(sorted(items, 'title', 'de')).to.deep.equal(['ärzte', 'zebra']);
    expect(sorted(items, 'title', 'sv')).to.deep.equal(['zebra', 'ärzte']);
  });
});

describe('entries by newness', () => {
  it('begin with what was changed, else published, last', () => {
    const items = [
      item('old', { published: '2025-01-01T10:00:00Z' }),
      item('changed', { published: '2024-01-01T10:00:00Z', modified: '2026-02-01T10:00:00Z' }),
      item('new', { published: '2026-01-01T10:00:00Z' }),
      item('unknown'),
    ];
    expect(sorted(items, 'newest')).to.deep.equal(['changed', 'new', 'old', 'unknown']);
  });
});

describe('sortEntries', () => {
  for (const sort of ['next', 'title', 'newest'] as const) {
    it(`leaves the catalogue as it is (${sort})`, () => {
      const items = ['b', 'a'].map((title) => starting(title, title === 'a' ? '2026-04-01' : '2026-05-01'));
      const catalogue = createCatalogue({ timeZone: 'Europe/Rome', items }, now);
      sortEntries(catalogue, sort, 'it');
      expect(catalogue.map(({ item }) => item.title)).to.deep.equal(['b', 'a']);
    });
  }
});
