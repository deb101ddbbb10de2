import { expect } from '@open-wc/testing';
import { DraftIds } from './draft-ids.ts';

const orto = { title: 'Orto', url: 'https://comune.example/' };

describe('DraftIds', () => {
  it('takes the id that there is', () => {
    expect(new DraftIds().for({ ...orto, id: '7' })).to.equal('7');
  });

  it('takes the address where there is none', () => {
    expect(new DraftIds().for(orto)).to.equal('https://comune.example/');
  });

  it('tells things apart that have one address', () => {
    const ids = new DraftIds();
    const schedule = { occurrences: [{ start: '2026-03-05' }] };
    expect([ids.for(orto), ids.for({ ...orto, title: 'Coro', schedule })]).to.deep.equal([
      'https://comune.example/',
      'Coro · 2026-03-05',
    ]);
  });

  it('tells things apart that have one title, by where they are', () => {
    const ids = new DraftIds();
    const desk = (municipality: string) => ids.for({ title: 'Sportello', places: [{ municipality }] });
    expect([desk('Cervia'), desk('Russi')]).to.deep.equal(['Sportello', 'Sportello · Russi']);
  });

  it('knows the same thing again', () => {
    const ids = new DraftIds();
    expect(ids.for(orto)).to.equal(ids.for(orto));
  });

  it('has none for nothing', () => {
    expect(new DraftIds().for({})).to.equal('');
  });
});
