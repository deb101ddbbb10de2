import { expect } from '@open-wc/testing';
import type { Initiative } from '../../model/initiative.ts';
import type { Training } from '../../model/training.ts';
import { createCatalogue } from '../catalogue.ts';
import { search } from './search.ts';

const item = (id: string, more: Partial<Initiative> = {}): Initiative => ({
  type: 'initiative',
  id,
  title: id,
  ...more,
});
const listing = (items: Initiative[], language = 'it') =>
  createCatalogue({ timeZone: 'Europe/Rome', language, items }, 0);
const ids = (items: Initiative[], text: string, language?: string) =>
  search(listing(items, language), text).map((entry) => entry.item.id);

const titles = [
  'Volontari in biblioteca',
  'Un pomeriggio con gli anziani',
  'Le amiche dei giochi',
  'Straße der Œuvres',
  'Київ зустріч',
  'حديقة الحي',
  '社区花园活动',
  'Corso di città 48015',
];

describe('search', () => {
  it('finds a training path by its modules, what one learns, and where it meets', () => {
    const path: Training = {
      type: 'training',
      id: 'vicini',
      title: 'Vicini attivi',
      outcomes: ['Convocare un incontro'],
      modules: [{ title: 'Chiedere permesso', sessions: [{ start: '2027-02-09', place: { municipality: 'Russi' } }] }],
    };
    const paths = createCatalogue({ timeZone: 'Europe/Rome', language: 'it', items: [path] }, 0);
    for (const text of ['permesso', 'convocare', 'russi']) expect(search(paths, text), text).to.have.length(1);
    expect(search(paths, 'cervia')).to.have.length(0);
  });

  const finds: [text: string, found: string | undefined][] = [
    ['VOLONTÀRI', 'Volontari in biblioteca'],
    ['biblioteca volont', 'Volontari in biblioteca'],
    ['bibliotca', 'Volontari in biblioteca'],
    ['bilbioteca', 'Volontari in biblioteca'],
    ['biblioteeca', 'Volontari in biblioteca'],
    ['bibliotexa', 'Volontari in biblioteca'],
    ['piblioteca', 'Volontari in biblioteca'],
    ['bibbliot', 'Volontari in biblioteca'],
    ['volontraio', 'Volontari in biblioteca'],
    ['anziano', 'Un pomeriggio con gli anziani'],
    ['anziana', 'Un pomeriggio con gli anziani'],
    ['amico gioco', 'Le amiche dei giochi'],
    ['strasse oeuv', 'Straße der Œuvres'],
    ['київ', 'Київ зустріч'],
    ['الحي', 'حديقة الحي'],
    ['花园', '社区花园活动'],
    ['区花', '社区花园活动'],
    ['citta', 'Corso di città 48015'],
    ['biblitca', undefined],
    ['ammi', undefined],
    ['48016', undefined],
    ['花区', undefined],
    ['anziani biblioteca', undefined],
  ];
  for (const [text, found] of finds) {
    it(`for "${text}" finds ${found ?? 'nothing'}`, () => {
      const items = titles.map((title) => item(title));
      expect(ids(items, text)).to.deep.equal(found ? [found] : []);
    });
  }

  it('puts the same word before its beginning, its ending and a slip', () => {
    const items = ['corto', 'corsi', 'corsodromo', 'corso'].map((title) => item(title));
    expect(ids(items, 'corso')).to.deep.equal(['corso', 'corsodromo', 'corsi', 'corto']);
  });

  it('puts titles before topics, places and promoters, those before summaries, and descriptions after these', () => {
    const items = [
      item('a', { description: 'orto' }),
      item('b', { summary: 'orto' }),
      item('c', { topics: ['orto'] }),
      item('d', { places: [{ municipality: 'Orto' }] }),
      item('e', { promoter: { name: 'Orto' } }),
      item('f', { title: 'Orti' }),
      item('g', { title: 'Orto' }),
    ];
    expect(ids(items, 'orto')).to.deep.equal(['g', 'f', 'c', 'd', 'e', 'b', 'a']);
  });

  it('puts a slip in a title after what fits in a description', () => {
    const items = [item('slip', { title: 'Corto' }), item('fits', { description: 'corso' })];
    expect(ids(items, 'corso')).to.deep.equal(['fits', 'slip']);
  });

  it('keeps the order of the listing where all are equally good', () => {
    const items = ['c', 'a', 'b'].map((id) => item(id, { title: 'Orto' }));
    expect(ids(items, 'orto')).to.deep.equal(['c', 'a', 'b']);
  });

  it('keeps it altogether when it is told to', () => {
    const listed = listing([item('a', { description: 'orto' }), item('b', { title: 'Orto' }), item('c')]);
    expect(search(listed, 'orto', true).map((entry) => entry.item.id)).to.deep.equal(['a', 'b']);
  });

  it('knows Italian endings in Italian alone', () => {
    const items = () => [item('en', { title: 'amiche', language: 'en' }), item('unknown', { title: 'amiche' })];
    expect(ids(items(), 'amico')).to.deep.equal(['unknown']);
    expect(ids(items(), 'amico', 'de')).to.deep.equal([]);
  });

  it('knows which language a translation is in', () => {
    const items = [item('de', { language: 'de', title: 'Haus', translations: { it: { title: 'Amiche' } } })];
    expect(ids(items, 'amico')).to.deep.equal(['de']);
  });

  for (const text of ['', '  ', '*', '\ud800']) {
    it(`leaves everything for ${JSON.stringify(text)}`, () => {
      const listed = listing([item('a')]);
      expect(search(listed, text)).to.equal(listed);
    });
  }

  it('indexes items once, whatever listing they are in', () => {
    const items = titles.map((title) => item(title));
    expect(ids(items, 'anziani')).to.have.length(1);
    expect(ids(items.slice(0, 1), 'anziani')).to.have.length(0);
    expect(ids([item('Altri anziani'), ...items].reverse(), 'anziani')).to.have.length(2);
  });

  it('says when there is more to come, and has all of it in the end', async () => {
    const description = Array.from({ length: 300 }, (_, at) => `parola${at}`).join(' ');
    const listed = listing(Array.from({ length: 4_000 }, (_, at) => item(`${at}`, { title: 'Orto', description })));
    let found = search(listed, 'orto');
    expect(found.more).to.be.instanceOf(Promise);
    const first = found.length;
    expect(first).to.be.within(1, 3_999);
    while (found.more) {
      await found.more;
      found = search(listed, 'orto');
    }
    expect(found).to.have.length(4_000);
  });

  it('is not held up by a hostile query or a hostile item', () => {
    const hostile = item('h', {
      title: `${'a'.repeat(200_000)} ${'\ud800 '.repeat(50_000)}`,
      summary: '园'.repeat(200_000),
    });
    const listed = listing([hostile, item('Orto')]);
    const queries = ['园'.repeat(1_000_000), 'a'.repeat(1_000_000), 'orto '.repeat(200_000), '\udfff'.repeat(100_000)];
    expect(queries.map((text) => search(listed, text).length)).to.deep.equal([1, 1, 1, 2]);
  });
});
