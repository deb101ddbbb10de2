import { expect } from '@open-wc/testing';
import type { Item } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Training } from '../model/training.ts';
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
  mode: [],
  level: [],
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

  it('finds of other items what they have', () => {
    const notice: Item = { type: 'notice', id: 'a', title: 'A', topics: ['acqua', 'acqua'] };
    expect(plainFacets.filter((facet) => facetValues(notice, facet).length > 0)).to.deep.equal(['topic']);
    expect(facetValues(notice, 'topic')).to.deep.equal(['acqua']);
  });

  it('finds where the sessions of a training path are, how it is held, and for whom', () => {
    const path: Training = {
      type: 'training',
      id: 'a',
      title: 'A',
      level: 'introductory',
      mode: 'hybrid',
      audience: { groups: ['volunteers'] },
      modules: [
        {
          title: 'Uno',
          sessions: [{ start: '2026-12-01', place: { municipality: 'Russi' } }, { start: '2026-12-02' }],
        },
        { title: 'Due', sessions: [{ start: '2026-12-03', place: { municipality: 'Cervia' } }] },
      ],
    };
    const found = plainFacets.map((facet) => [facet, facetValues(path, facet)] as const);
    expect(Object.fromEntries(found.filter(([, it]) => it.length > 0))).to.deep.equal({
      municipality: ['Russi', 'Cervia'],
      audience: ['volunteers'],
      mode: ['hybrid'],
      level: ['introductory'],
    });
  });
});
