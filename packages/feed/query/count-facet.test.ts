import { expect } from '@open-wc/testing';
import type { Initiative } from '../model/initiative.ts';
import type { Enrolment, Training } from '../model/training.ts';
import { createCatalogue } from './catalogue.ts';
import { countFacet } from './count-facet.ts';
import { distinguishes } from './distinguishes.ts';
import type { FacetName } from './facet.ts';
import type { Filters } from './filters.ts';
import { runQuery } from './run-query.ts';

const item = (id: string, municipality: string, form: Initiative['form'], ...topics: string[]): Initiative => ({
  type: 'initiative',
  id,
  title: id,
  places: [{ municipality }],
  topics,
  ...(form && { form }),
});
const catalogue = createCatalogue(
  {
    timeZone: 'Europe/Rome',
    items: [
      item('a', 'Cervia', 'mutual-aid', 'orti', 'ambiente'),
      item('b', 'Cervia', 'pooled-demand', 'orti'),
      item('c', 'Russi', 'mutual-aid', 'salute'),
      item('d', 'Russi', undefined),
    ],
  },
  0,
);

const counts = (facet: 'municipality' | 'form' | 'topic', filters: Filters) =>
  Object.fromEntries(countFacet(catalogue, facet, filters).map(({ value, count }) => [value, count]));

describe('countFacet', () => {
  it('counts how many entries each value would give', () => {
    expect(counts('form', {})).to.deep.equal({ 'mutual-aid': 2, 'pooled-demand': 1 });
  });

  it('counts an entry under each of its values', () => {
    expect(counts('topic', {})).to.deep.equal({ orti: 2, ambiente: 1, salute: 1 });
  });

  it('counts only what the other facets leave', () => {
    expect(counts('topic', { municipality: ['Russi'] })).to.deep.equal({ salute: 1 });
  });

  it('is not narrowed by the facet’s own choice, since a further value of it widens the result', () => {
    expect(counts('form', { form: ['pooled-demand'] })).to.deep.equal({ 'mutual-aid': 2, 'pooled-demand': 1 });
  });

  it('is narrowed by the others even so', () => {
    expect(counts('form', { form: ['pooled-demand'], municipality: ['Russi'] })).to.deep.equal({
      'pooled-demand': 0,
      'mutual-aid': 1,
    });
  });

  it('keeps a chosen value at nought, so that it can be taken back', () => {
    expect(countFacet(catalogue, 'topic', { topic: ['sport'] })).to.deep.include({
      value: 'sport',
      count: 0,
      chosen: true,
    });
  });

  it('says which values are chosen', () => {
    const chosen = countFacet(catalogue, 'topic', { topic: ['salute'] }).filter((it) => it.chosen);
    expect(chosen).to.deep.equal([{ value: 'salute', count: 1, chosen: true }]);
  });

  it('lists nothing for a facet that no entry has', () => {
    expect(countFacet(catalogue, 'language', {})).to.be.empty;
  });
});

describe('countFacet, of dates and ages', () => {
  const dated = (id: string, minAge: number, ...starts: string[]): Initiative => ({
    type: 'initiative',
    id,
    title: id,
    audience: { minAge },
    schedule: { occurrences: starts.map((start) => ({ start })) },
  });
  const entries = createCatalogue(
    {
      timeZone: 'Europe/Rome',
      items: [
        dated('coro', 65, '2026-11-26T15:30', '2026-12-03T15:30'),
        dated('mercato', 0, '2026-11-28T09:00', '2026-12-12T18:00'),
        dated('corso', 18, '2026-12-03T09:00'),
      ],
    },
    Date.parse('2026-11-23T12:00:00+01:00'),
  );
  const count = (facet: FacetName, filters: Filters, locked?: Filters) =>
    countFacet(entries, facet, filters, locked).map(
      ({ value, count: n, chosen }) => `${value} ${n}${chosen ? '*' : ''}`,
    );

  it('counts days, weekdays and times in their order', () => {
    expect(count('when', {})).to.deep.equal(['this-week 2', 'weekend 1', 'this-month 2']);
    expect(count('weekday', {})).to.deep.equal(['th 2', 'sa 1']);
    expect(count('time', {})).to.deep.equal(['morning 2', 'afternoon 1', 'evening 1']);
  });

  it('counts only what the same date gives with the others', () => {
    expect(count('time', { when: ['weekend'] })).to.deep.equal(['morning 1']);
    expect(count('weekday', { time: ['afternoon'] })).to.deep.equal(['th 1']);
  });

  it('counts only what the same date gives with locked filters', () => {
    expect(count('time', {}, { when: ['weekend'] })).to.deep.equal(['morning 1']);
  });

  it('is not narrowed by the facet’s own choice', () => {
    expect(count('weekday', { weekday: ['sa'] })).to.deep.equal(['th 2', 'sa 1*']);
  });

  it('is narrowed by other facets', () => {
    expect(count('weekday', { age: ['30'] })).to.deep.equal(['th 1', 'sa 1']);
    expect(countFacet(catalogue, 'weekday', { municipality: ['Russi'] })).to.be.empty;
  });

  it('narrows other facets', () => {
    const counted = countFacet(
      createCatalogue(
        { timeZone: 'Europe/Rome', items: [dated('a', 0, '2026-11-26'), item('b', 'Russi', undefined)] },
        0,
      ),
      'municipality',
      { when: ['2026-11-26/'] },
    );
    expect(counted).to.be.empty;
  });

  it('keeps a chosen range and a chosen age, even at nought', () => {
    expect(count('when', { when: ['2026-12-01/'] })).to.include('2026-12-01/ 3*');
    expect(count('when', { when: ['2027-12-01/'] })).to.include('2027-12-01/ 0*');
    expect(count('age', { age: ['70', '17'] })).to.deep.equal(['70 3*', '17 1*']);
  });

  it('offers no ages by itself', () => {
    expect(count('age', {})).to.be.empty;
  });

  describe('distinguishes', () => {
    for (const facet of ['when', 'weekday', 'time', 'age'] as const) {
      it(`is true of ${facet} where entries differ in it`, () => {
        expect(distinguishes(entries, facet)).to.be.true;
      });

      it(`is false of ${facet} where no entry says anything of it`, () => {
        expect(distinguishes(catalogue, facet)).to.be.false;
      });
    }

    it('is true where only opening hours differ', () => {
      const open: Initiative = {
        type: 'initiative',
        id: 'o',
        title: 'O',
        schedule: { openingHours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }] },
      };
      const both = createCatalogue({ timeZone: 'Europe/Rome', items: [open, item('b', 'Russi', undefined)] }, 0);
      expect(distinguishes(both, 'weekday')).to.be.true;
    });
  });
});

describe('countFacet, of enrolling', () => {
  const path = (id: string, enrolment?: Enrolment): Training => ({
    type: 'training',
    id,
    title: id,
    ...(enrolment && { enrolment }),
  });
  const now = Date.parse('2026-11-23T12:00Z');
  const paths = createCatalogue(
    {
      timeZone: 'Europe/Rome',
      items: [
        path('a', { closes: '2026-11-24' }),
        path('b', { closes: '2027-01-01' }),
        path('c', { opens: '2026-12-01' }),
        path('d', { closes: '2026-11-20' }),
        path('e'),
        item('f', 'Russi', undefined),
      ],
    },
    now,
  );

  it('counts where one can enrol, what closes soon included', () => {
    const found = countFacet(paths, 'enrolment', {}).map(({ value, count }) => [value, count]);
    expect(found).to.deep.equal([
      ['open', 2],
      ['not-yet', 1],
      ['closed', 1],
    ]);
  });

  it('passes nothing of which it is not known', () => {
    const { entries } = runQuery(
      paths,
      { text: '', filters: { enrolment: ['open', 'not-yet'] }, sort: 'title' },
      { where: {}, language: 'it' },
    );
    expect(entries.map((entry) => entry.item.id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('tells paths apart, and nothing of initiatives', () => {
    expect(distinguishes(paths, 'enrolment')).to.be.true;
    expect(distinguishes(catalogue, 'enrolment')).to.be.false;
  });
});

describe('distinguishes', () => {
  it('is true of a facet with two values', () => {
    expect(distinguishes(catalogue, 'municipality')).to.be.true;
  });

  it('is false of a facet with one value', () => {
    expect(distinguishes(catalogue.slice(0, 2), 'municipality')).to.be.false;
  });

  it('is false of a facet that no entry has', () => {
    expect(distinguishes(catalogue, 'language')).to.be.false;
  });
});
