import { expect } from '@open-wc/testing';
import { chosenFacets, needsCalendar } from './filters.ts';
import { toggle } from './toggle.ts';

describe('toggle', () => {
  it('puts a value in', () => {
    expect(toggle({}, 'form', 'mutual-aid')).to.deep.equal({ form: ['mutual-aid'] });
  });

  it('puts a further value of the same facet beside the first', () => {
    expect(toggle({ form: ['mutual-aid'] }, 'form', 'pooled-demand')).to.deep.equal({
      form: ['mutual-aid', 'pooled-demand'],
    });
  });

  it('takes a value out', () => {
    expect(toggle({ form: ['mutual-aid', 'pooled-demand'] }, 'form', 'mutual-aid')).to.deep.equal({
      form: ['pooled-demand'],
    });
  });

  it('takes the facet out with its last value', () => {
    expect(toggle({ form: ['mutual-aid'], topic: ['orti'] }, 'form', 'mutual-aid')).to.deep.equal({ topic: ['orti'] });
  });

  it('is taken back by itself', () => {
    const filters = { form: ['mutual-aid'], topic: ['orti'] };
    expect(toggle(toggle(filters, 'topic', 'ambiente'), 'topic', 'ambiente')).to.deep.equal(filters);
  });

  it('does not change the filters that it is given', () => {
    const filters = Object.freeze({ form: Object.freeze(['mutual-aid']) });
    toggle(filters, 'form', 'pooled-demand');
    toggle(filters, 'form', 'mutual-aid');
    expect(filters).to.deep.equal({ form: ['mutual-aid'] });
  });
});

describe('chosenFacets', () => {
  it('names those with a value, in the order in which facets are offered', () => {
    expect(chosenFacets({ topic: ['orti'], form: [], municipality: ['Cervia'] })).to.deep.equal([
      'municipality',
      'topic',
    ]);
  });
});

describe('needsCalendar', () => {
  it('is true of filters that say something of dates or ages', () => {
    for (const facet of ['when', 'weekday', 'time', 'age'] as const)
      expect(needsCalendar({ topic: ['orti'], [facet]: ['x'] }), facet).to.be.true;
  });

  it('is false of others, and where no value is chosen', () => {
    expect(needsCalendar({ topic: ['orti'], when: [] })).to.be.false;
  });
});
