import { expect } from '@open-wc/testing';
import type { Initiative } from '../model/initiative.ts';
import { facetNames, facetValues, isPlain, type PlainFacet } from './facet.ts';

const orto: Initiative = {
  type: 'initiative',
  id: 'orto',
  title: 'Orto',
  status: 'active',
  form: 'active-collaboration',
  topics: ['orti', 'ambiente', 'orti'],
  instrument: { kind: 'collaboration-pact' },
  promoter: { name: 'Ore', kind: 'association' },
  audience: { groups: ['families', 'older-people'] },
  cost: { free: true },
  languages: ['it', 'ar'],
  contributions: [
    { kind: 'time', direction: 'seeks' },
    { kind: 'goods', direction: 'offers' },
    { kind: 'skills', direction: 'seeks' },
    { kind: 'time', direction: 'seeks', note: 'anche la sera' },
  ],
  places: [
    { name: 'Via Fiume', municipality: 'Cervia', neighbourhood: 'Malva', access: { wheelchair: 'yes' } },
    { municipality: 'Cervia', neighbourhood: 'Tagliata' },
    { name: 'Online' },
  ],
};

const plainFacets = facetNames.filter(isPlain);
const values: Record<PlainFacet, readonly string[]> = {
  municipality: ['Cervia'],
  neighbourhood: ['Malva', 'Tagliata'],
  form: ['active-collaboration'],
  seeks: ['time', 'skills'],
  offers: ['goods'],
  audience: ['families', 'older-people'],
  topic: ['orti', 'ambiente'],
  promoter: ['association'],
  instrument: ['collaboration-pact'],
  status: ['active'],
  cost: ['free'],
  access: ['yes'],
  language: ['it', 'ar'],
};

describe('facetValues', () => {
  for (const facet of plainFacets) {
    it(`finds an initiative’s ${facet}, each value once`, () => {
      expect(facetValues(orto, facet)).to.deep.equal(values[facet]);
    });

    it(`finds no ${facet} where the initiative says nothing of it`, () => {
      expect(facetValues({ type: 'initiative', id: 'a', title: 'A' }, facet)).to.be.empty;
    });
  }

  it('knows what costs something, and what says nothing of cost', () => {
    expect(facetValues({ ...orto, cost: { free: false } }, 'cost')).to.deep.equal(['paid']);
    expect(facetValues({ ...orto, cost: { amount: 5 } }, 'cost')).to.be.empty;
  });

  it('finds of other items their topics alone', () => {
    const notice = { type: 'notice', id: 'a', title: 'A', topics: ['acqua', 'acqua'], status: 'active' } as const;
    expect(
      plainFacets.filter((facet) => facetValues({ ...notice, topics: [...notice.topics] }, facet).length > 0),
    ).to.deep.equal(['topic']);
    expect(facetValues({ ...notice, topics: [...notice.topics] }, 'topic')).to.deep.equal(['acqua']);
  });
});
