import { expect } from '@open-wc/testing';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

async function read(text: string) {
  const { feed, problems } = await readForeign(sourceOf(text), { wanted: itemTypes });
  const told = problems.filter(({ code }) => code !== 'guessed').map(({ code, line, column }) => [code, line, column]);
  return { items: feed.items as Initiative[], titles: feed.items.map((it) => it.title), told, problems };
}

describe('a table as people make it', () => {
  for (const [what, separator] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const) {
    it(`has ${what} between its cells`, async () => {
      const { items } = await read(['Titolo', 'Comune'].join(separator) + '\r\n' + ['Orto', 'Cervia'].join(separator));
      expect(items[0]).to.deep.include({ title: 'Orto', places: [{ municipality: 'Cervia' }] });
    });
  }

  it('has a byte order mark, Excel’s first line, a heading and empty rows', async () => {
    const { titles } = await read(
      '\uFEFFsep=;\r\nIniziative del Comune;\r\n\r\nTitolo;Comune\r\n\r\nOrto;Cervia\r\n;;\r\n',
    );
    expect(titles).to.deep.equal(['Orto']);
  });

  it('has decimal commas and commas in its texts', async () => {
    const { items } = await read('Titolo;Lat;Lon\nOrto, bello;44,41;12,20\nBanca, nuova;44,42;12,21');
    expect(items[1]).to.deep.include({ title: 'Banca, nuova', places: [{ latitude: 44.42, longitude: 12.21 }] });
  });

  it('has line breaks in a cell, which count', async () => {
    const { items, told } = await read('Titolo;Descrizione;Lat;Lon\nOrto;"Uno\nDue\nTre";44,4;12,2\nBanca;x;boh;12,2');
    expect(items[0]!.description).to.equal('Uno\nDue\nTre');
    expect(told).to.deep.equal([['type', 5, 3]]);
  });

  it('has a quotation mark that nobody closes', async () => {
    const { titles, told } = await read('Titolo;Comune\nOrto;"Cervia\nBanca;"Russi"\nCoro;Ravenna');
    expect(titles).to.deep.equal(['Orto', 'Banca', 'Coro']);
    expect(told).to.deep.equal([['bad-line', 2, undefined]]);
  });

  it('has rows that are too short or too long', async () => {
    const { titles, told } = await read('Titolo;Comune\nOrto\nBanca;Russi;extra\nCoro;Ravenna');
    expect(titles).to.deep.equal(['Orto', 'Banca', 'Coro']);
    expect(told).to.deep.equal([['left-out', 3, 3]]);
  });

  it('has markup and formulas, which are text', async () => {
    const { items } = await read('Titolo;Descrizione\n=HYPERLINK("https://a.example");<img src=x onerror=alert(1)>');
    expect(items[0]).to.include({
      title: '=HYPERLINK("https://a.example")',
      description: '<img src=x onerror=alert(1)>',
      descriptionFormat: 'text',
    });
  });

  it('was UTF-8 and has been read as Latin-1', async () => {
    const { titles, told } = await read('Titolo;CittÃ \u00a0\nCaffÃ¨ letterario;Cervia\n'.replace('\u00a0', ''));
    expect(titles).to.deep.equal(['Caffè letterario']);
    expect(told).to.deep.equal([['garbled', 1, undefined]]);
  });

  it('has values that are not allowed, each told with its row and column', async () => {
    const { items, problems } = await read(
      'Titolo;Forma;E-mail;Data\nA;mutuo aiuto;a@example.org;5/3/2026\nOrto;boh;chiedere;32/3/2026',
    );
    expect(items[1]!.form).to.be.undefined;
    expect(
      problems.slice(1).map(({ code, line, column, path, item }) => [code, line, column, path, item]),
    ).to.have.deep.members([
      ['choice', 3, 2, [2, 'Forma'], 'Orto'],
      ['type', 3, 3, [2, 'E-mail'], 'Orto'],
      ['type', 3, 4, [2, 'Data'], 'Orto'],
    ]);
  });

  it('has one row twice', async () => {
    const { titles, told } = await read('Titolo;Comune\nOrto;Cervia\nOrto;Cervia');
    expect(titles).to.deep.equal(['Orto']);
    expect(told).to.deep.equal([['duplicate', 3, undefined]]);
  });

  it('has one address, or one title, for several things', async () => {
    const { titles, told } = await read(
      'Titolo;Comune;Sito\nOrto;Cervia;www.example.org\nCoro;Cervia;www.example.org\nCoro;Russi;www.example.org',
    );
    expect(titles).to.deep.equal(['Orto', 'Coro', 'Coro']);
    expect(told).to.be.empty;
  });

  it('has headers that mean something to JavaScript', async () => {
    const { titles } = await read('Titolo;__proto__;constructor\nOrto;x;y');
    expect(titles).to.deep.equal(['Orto']);
    expect(({} as Record<string, unknown>).x).to.be.undefined;
  });

  it('is large', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, i) => `Iniziativa ${i};0${(i % 9) + 1}/03/2026;17-19;Sala ${i}, Via Roma ${i}, Cervia;gratuito`,
    );
    const { titles } = await read(['Titolo;Data;Orario;Luogo;Costo', ...rows].join('\n'));
    expect(titles).to.have.length(1000);
  });

  // The runner's time-out is the measure.
  it('is all blanks', async () => {
    const cell = `x${' '.repeat(20_000)}y`;
    const { titles } = await read(['Titolo;Data;Quando;Luogo;Costo;Tel.', Array(6).fill(cell).join(';')].join('\n'));
    expect(titles).to.deep.equal(['x y']);
  });

  it('is all quotation marks', async () => {
    const { told } = await read(`Titolo;Comune\n${'"a;b\n'.repeat(5000)}`);
    expect(told[0]).to.deep.equal(['bad-line', 2, undefined]);
  });
});

describe('a text that is no table', () => {
  for (const text of [
    'Errore del server, riprova più tardi.\nGrazie, e scusa.',
    'Non trovato',
    'Gentile utente,\nil servizio non è attivo.\nCordiali saluti,\nil Comune',
  ]) {
    it(`is not taken for one: “${text.slice(0, 20)}…”`, async () => {
      const { problems } = await read(text);
      expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-format']);
    });
  }
});
