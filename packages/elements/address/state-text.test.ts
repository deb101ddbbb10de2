import { expect } from '@open-wc/testing';
import type { ListingState } from './listing-state.ts';
import { readStateText, stateText } from './state-text.ts';

const untouched: ListingState = { text: '', filters: {}, sort: undefined, view: undefined, pages: 1 };

describe('stateText', () => {
  it('is empty for a listing that nobody has touched', () => {
    expect(stateText(untouched)).to.equal('');
  });

  it('is written as `where` is', () => {
    const filters = { municipality: ['Cervia', 'Lido Adriano'], form: ['mutual-aid'] };
    const state: ListingState = { text: ' coro anziani ', filters, sort: 'title', view: 'map', pages: 3 };
    expect(stateText(state)).to.equal(
      'text:"coro anziani" municipality:Cervia municipality:"Lido Adriano" form:mutual-aid sort:title view:map page:3',
    );
  });
});

describe('readStateText', () => {
  for (const state of [
    untouched,
    { ...untouched, text: 'coro' },
    { ...untouched, text: "l'orto di tutti: sì", filters: { topic: ['orti', 'cura del verde'] } },
    { ...untouched, filters: { seeks: ['time', 'skills'] }, sort: 'newest', view: 'calendar', pages: 7 },
  ] satisfies ListingState[]) {
    it(`reads what has been written: ${stateText(state) || 'nothing'}`, () => {
      expect(readStateText(stateText(state))).to.deep.equal(state);
    });
  }

  it('passes over what it does not know', () => {
    expect(readStateText('colour:red view:tree sort:random page:many __proto__:x :: "')).to.deep.equal(untouched);
  });

  it('bounds the pages', () => {
    expect(readStateText('page:99999999').pages).to.equal(100);
    expect(readStateText('page:-4').pages).to.equal(1);
  });
});
