import { expect } from '@open-wc/testing';
import type { Initiative } from '../model/initiative.ts';
import type { Query } from './answer-query.ts';
import { calendarTest } from './calendar/calendar-test.ts';
import { createCatalogue } from './catalogue.ts';
import type { Filters } from './filters.ts';
import { search } from './search/search.ts';
import { whichToDrop } from './which-to-drop.ts';

const item = (title: string, municipality: string, form: Initiative['form'], start?: string): Initiative => ({
  type: 'initiative',
  id: title,
  title,
  places: [{ municipality }],
  ...(form && { form }),
  ...(start && { schedule: { occurrences: [{ start }] } }),
});
const catalogue = createCatalogue(
  {
    timeZone: 'Europe/Rome',
    items: [
      item('Coro', 'Cervia', 'mutual-aid', '2026-11-26T15:30'),
      item('Coro alpino', 'Russi', 'mutual-aid', '2026-11-26T20:30'),
      item('Orto', 'Russi', 'active-collaboration', '2026-11-28T09:00'),
      item('Orto lungo', 'Russi', 'pooled-demand'),
    ],
  },
  Date.parse('2026-11-23T12:00:00+01:00'),
);

const drops = (query: Partial<Query>, where: Filters = {}) =>
  whichToDrop(
    catalogue,
    { text: '', filters: {}, sort: 'next', ...query },
    { where, language: 'it', calendar: calendarTest },
    search,
  );

describe('whichToDrop', () => {
  it('names the facets without which something is left, with how much, the most first', () => {
    expect(
      drops({ filters: { municipality: ['Cervia'], form: ['active-collaboration', 'pooled-demand'] } }),
    ).to.deep.equal(
      [
        { facet: 'form', count: 1 },
        { facet: 'municipality', count: 2 },
      ].reverse(),
    );
  });

  it('names the search', () => {
    expect(drops({ text: 'coro', filters: { form: ['active-collaboration'] } })).to.deep.equal([
      { facet: 'form', count: 2 },
      { facet: undefined, count: 1 },
    ]);
  });

  it('names the search alone where nothing else narrows', () => {
    expect(drops({ text: 'nulla' })).to.deep.equal([{ facet: undefined, count: 4 }]);
  });

  it('names nothing where it takes more than one', () => {
    expect(drops({ text: 'nulla', filters: { municipality: ['Cesena'] } })).to.be.empty;
  });

  it('never names a locked filter', () => {
    expect(drops({ filters: { municipality: ['Cervia'] } }, { municipality: ['russi'] })).to.deep.equal([
      { facet: 'municipality', count: 3 },
    ]);
  });

  it('knows dates', () => {
    expect(drops({ filters: { weekday: ['th'], time: ['morning'] } })).to.deep.equal(
      [
        { facet: 'weekday', count: 1 },
        { facet: 'time', count: 2 },
      ].reverse(),
    );
  });

  it('knows locked dates', () => {
    expect(
      drops({ filters: { time: ['evening'], form: ['active-collaboration'] } }, { when: ['weekend'] }),
    ).to.deep.equal([{ facet: 'time', count: 1 }]);
  });
});
