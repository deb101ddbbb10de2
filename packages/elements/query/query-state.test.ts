import { expect } from '@open-wc/testing';
import type { Feed, Initiative } from '@vicinia/feed/model.js';
import * as narrowing from './narrow/narrow.ts';
import { clearQuery } from './change-filters.ts';
import { QueryState, type QueryInput } from './query-state.ts';

const item = (id: string, more: Partial<Initiative>): Initiative => ({ type: 'initiative', id, title: id, ...more });
const feed: Feed = {
  title: 'Prova',
  timeZone: 'Europe/Rome',
  items: [
    item('Orto', { form: 'active-collaboration', schedule: { occurrences: [{ start: '2085-05-02' }] } }),
    item('Banca', {
      form: 'mutual-aid',
      schedule: { occurrences: [{ start: '2085-05-01' }, { start: '2085-05-03' }] },
    }),
  ],
};
const input: QueryInput = {
  feed,
  now: Date.parse('2085-01-01'),
  where: {},
  sort: 'next',
  language: 'it',
  isSnapshot: false,
};

/** The titles that a state answers with. */
const titles = (state: QueryState, more: Partial<QueryInput> = {}) =>
  state.answer({ ...input, ...more }, narrowing)!.entries.map((entry) => entry.item.title);

describe('QueryState', () => {
  it('is narrowed by words and by filters, and not by white space', () => {
    const state = new QueryState();
    expect(state.isNarrowed).to.be.false;
    state.text = '  ';
    expect(state.isNarrowed).to.be.false;
    state.text = ' orto ';
    expect(state.isNarrowed).to.be.true;
    clearQuery(state);
    expect(state.isNarrowed).to.be.false;
    state.filters = { form: ['mutual-aid'] };
    expect(state.isNarrowed).to.be.true;
    clearQuery(state);
    expect(state.isNarrowed).to.be.false;
  });

  it('keeps the visitor’s order when the rest is cleared', () => {
    const state = new QueryState();
    state.sort = 'title';
    clearQuery(state);
    expect(state.query('next').sort).to.equal('title');
  });

  it('gives the same answer as long as nothing changes', () => {
    const state = new QueryState();
    expect(state.answer({ ...input }, narrowing)).to.equal(state.answer({ ...input }, narrowing));
  });

  it('answers anew when the visitor asks for something else', () => {
    const state = new QueryState();
    expect(titles(state, { sort: 'newest' })).to.deep.equal(['Orto', 'Banca']);
    state.sort = 'next';
    expect(titles(state, { sort: 'newest' })).to.deep.equal(['Banca', 'Orto']);
    state.filters = { form: ['mutual-aid'] };
    expect(titles(state, { sort: 'newest' })).to.deep.equal(['Banca']);
    state.text = 'orto';
    expect(titles(state, { sort: 'newest' })).to.deep.equal([]);
  });

  it('takes a feed apart once, however often it is asked', () => {
    const state = new QueryState();
    const [first] = state.answer(input, narrowing)!.entries;
    state.text = 'banca';
    expect(state.answer(input, narrowing)!.entries[0]).to.equal(first);
  });

  it('answers anew when the host says something else', () => {
    const state = new QueryState();
    expect(titles(state)).to.deep.equal(['Banca', 'Orto']);
    expect(titles(state, { where: { form: ['active-collaboration'] } })).to.deep.equal(['Orto']);
    expect(titles(state, { feed: { ...feed, items: feed.items.slice(0, 1) } })).to.deep.equal(['Orto']);
    expect(titles(state, { sort: 'title' })).to.deep.equal(['Banca', 'Orto']);
  });

  it('counts what is next from another moment', () => {
    const state = new QueryState();
    expect(titles(state)).to.deep.equal(['Banca', 'Orto']);
    expect(titles(state, { now: Date.parse('2085-05-02T00:30:00+02:00') })).to.deep.equal(['Orto', 'Banca']);
  });

  it('shows what it showed before until it can search', () => {
    const state = new QueryState();
    const before = state.answer(input, undefined);
    state.text = 'orto';
    expect(state.answer(input, undefined)).to.equal(before);
    expect(titles(state)).to.deep.equal(['Orto']);
  });

  it('shows all where it has shown nothing before and cannot search yet', () => {
    const state = new QueryState();
    state.text = 'orto';
    expect(state.answer(input, undefined)!.entries).to.have.length(2);
  });

  it('puts what a search finds best first, unless the visitor has chosen an order', () => {
    const items = [item('Corso', { summary: 'In un orto' }), item('Orto', {}), item('Banca', { summary: 'L’orto' })];
    const state = new QueryState();
    state.text = 'orto';
    expect(titles(state, { feed: { ...feed, items }, sort: 'title' })).to.deep.equal(['Orto', 'Banca', 'Corso']);
    state.sort = 'title';
    expect(titles(state, { feed: { ...feed, items }, sort: 'title' })).to.deep.equal(['Banca', 'Corso', 'Orto']);
  });

  it('answers anew as long as a search has not seen everything', async () => {
    const description = Array.from({ length: 300 }, (_, at) => `parola${at}`).join(' ');
    const items = Array.from({ length: 2_000 }, (_, at) => item(`Orto ${at}`, { description }));
    const large = { ...input, feed: { ...feed, items } };
    const state = new QueryState();
    state.text = 'orto';
    let answer = state.answer(large, narrowing);
    expect(answer!.found.more).not.to.be.undefined;
    while (answer!.found.more) {
      await answer!.found.more;
      answer = state.answer(large, narrowing);
    }
    expect(answer!.entries).to.have.length(2_000);
    expect(state.answer(large, narrowing)).to.equal(answer);
  });
});
