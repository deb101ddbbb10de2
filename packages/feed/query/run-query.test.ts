import { expect } from '@open-wc/testing';
import type { Item } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';
import { createCatalogue } from './catalogue.ts';
import type { Filters } from './filters.ts';
import { answerQuery, type Query } from './answer-query.ts';
import { runQuery } from './run-query.ts';

const orto: Initiative = {
  type: 'initiative',
  id: 'orto',
  title: 'L’orto di città',
  summary: 'Un campo, insieme',
  description: '## Perché\n\nC’era un **abbandono**: https://comune.example/patto',
  descriptionFormat: 'markdown',
  topics: ['ambiente'],
  promoter: { name: 'Associazione Vanghe' },
  places: [{ name: 'Serra', address: 'Via Fiume 12', municipality: 'Cervia', neighbourhood: 'Malva' }],
  translations: { en: { title: 'The garden', summary: 'A field' } },
};
const banca: Initiative = {
  type: 'initiative',
  id: 'banca',
  title: 'Banca del tempo',
  description: '<p>Un&#8217;ora <em>da</em>ta</p><script>let segreto;</script>',
  descriptionFormat: 'html',
  form: 'mutual-aid',
  places: [{ municipality: 'Russi' }],
};
const corso: Item = { type: 'training', id: 'corso', title: 'Corso', promoter: { name: 'Servizio sociale' } };
const avviso: Item = { type: 'notice', id: 'avviso', title: 'Acqua sospesa' };

const catalogue = createCatalogue({ timeZone: 'Europe/Rome', items: [orto, banca, corso, avviso] }, 0);

const run = (query: Partial<Query>, where: Filters = {}) => {
  const answer = runQuery(catalogue, { text: '', filters: {}, sort: 'next', ...query }, { where, language: 'it' });
  return { entries: answer.entries.map(({ item }) => item.id), found: answer.found.map(({ item }) => item.id) };
};
const search = (text: string) => run({ text }).entries;

describe('a search', () => {
  const finds: [text: string, ids: string[]][] = [
    ['orto', ['orto']],
    ['ORTO', ['orto']],
    ['citta', ['orto']],
    ['città', ['orto']],
    ['perche', ['orto']],
    ['l’orto', ['orto']],
    ["l'orto", ['orto']],
    ['città orto', ['orto']],
    ['ort cit', ['orto']],
    ['campo', ['orto']],
    ['abbandono', ['orto']],
    ['ambiente', ['orto']],
    ['vanghe', ['orto']],
    ['serra', ['orto']],
    ['fiume 12', ['orto']],
    ['cervia', ['orto']],
    ['malva', ['orto']],
    ['garden', ['orto']],
    ['field', ['orto']],
    ['data', ['banca']],
    ['sociale', ['corso']],
    ['sospesa', ['avviso']],
    ['russi', ['banca']],
  ];
  for (const [text, ids] of finds) {
    it(`for "${text}" finds ${ids.join()}`, () => {
      expect(search(text)).to.deep.equal(ids);
    });
  }

  const misses: [text: string, why: string][] = [
    ['rto', 'words are found by their beginnings'],
    ['orto banca', 'each word must be in the same item'],
    ['segreto', 'a script is no text'],
    ['em', 'a tag is no text'],
    ['undefined', 'what an item does not say is no text'],
    ['ortoo', 'in a short word no slip is forgiven'],
  ];
  for (const [text, why] of misses) {
    it(`for "${text}" finds nothing: ${why}`, () => {
      expect(search(text)).to.be.empty;
    });
  }

  for (const text of ['', '   ', '!?', '*']) {
    it(`for ${JSON.stringify(text)} leaves everything`, () => {
      expect(search(text)).to.have.length(4);
    });
  }

  it('finds the same when it is repeated', () => {
    expect([search('orto'), search('tempo'), search('orto')]).to.deep.equal([['orto'], ['banca'], ['orto']]);
  });
});

describe('filters', () => {
  it('keep what has any value of a facet', () => {
    expect(run({ filters: { municipality: ['Russi', 'Cervia'] } }).entries).to.deep.equal(['orto', 'banca']);
  });

  it('keep what passes all facets', () => {
    expect(run({ filters: { municipality: ['Russi', 'Cervia'], form: ['mutual-aid'] } }).entries).to.deep.equal([
      'banca',
    ]);
  });

  it('and the search narrow each other', () => {
    expect(run({ filters: { municipality: ['Russi'] }, text: 'orto' }).entries).to.be.empty;
  });

  it('do not narrow the ground on which facets count', () => {
    expect(run({ filters: { municipality: ['Russi'] } }).found).to.have.length(4);
  });

  it('without a value keep everything', () => {
    expect(run({ filters: { municipality: [] } }).entries).to.have.length(4);
  });
});

describe('locked filters', () => {
  it('narrow what is shown and what facets count', () => {
    expect(run({}, { municipality: ['russi'] })).to.deep.equal({ entries: ['banca'], found: ['banca'] });
  });

  it('cannot be widened by the visitor’s own', () => {
    expect(run({ filters: { municipality: ['Cervia'] } }, { municipality: ['russi'] }).entries).to.be.empty;
  });

  it('hold for the search too', () => {
    expect(run({ text: 'orto' }, { municipality: ['russi'] }).found).to.be.empty;
  });
});

describe('filters of dates', () => {
  const dated = (id: string, ...starts: string[]): Initiative => ({
    type: 'initiative',
    id,
    title: id,
    schedule: { occurrences: starts.map((start) => ({ start })) },
  });
  const items = [dated('coro', '2026-11-26T15:30'), dated('mercato', '2026-11-28T09:00', '2026-12-12T18:00'), banca];
  const entries = createCatalogue({ timeZone: 'Europe/Rome', items }, Date.parse('2026-11-23T12:00:00+01:00'));
  const find = (filters: Filters, where: Filters = {}) =>
    runQuery(entries, { text: '', filters, sort: 'next' }, { where, language: 'it' }).entries.map(
      ({ item }) => item.id,
    );

  it('keep what has such a date', () => {
    expect(find({ weekday: ['th'], time: ['afternoon'] })).to.deep.equal(['coro']);
  });

  it('narrow when they are locked', () => {
    expect(find({}, { when: ['weekend'] })).to.deep.equal(['mercato']);
  });

  it('are met by the same date as locked ones', () => {
    expect(find({ time: ['evening'] }, { when: ['weekend'] })).to.be.empty;
  });

  it('narrow nothing as long as no calendar is handed in, and the others do', () => {
    const query: Query = { text: '', filters: { when: ['weekend'], form: ['mutual-aid'] }, sort: 'next' };
    const answer = answerQuery(entries, query, { where: { when: ['today'] }, language: 'it' }, (all) => all);
    expect(answer.entries.map(({ item }) => item.id)).to.deep.equal(['banca']);
  });
});
