import { expect } from '@open-wc/testing';
import type { Initiative } from '../model/initiative.ts';
import { createCatalogue } from './catalogue.ts';
import { countFacet } from './count-facet.ts';
import { distinguishes } from './distinguishes.ts';
import type { Filters } from './filters.ts';

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
