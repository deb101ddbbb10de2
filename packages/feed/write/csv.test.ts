import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import { convert } from '../formats/csv.ts';
import { guessColumns } from '../formats/csv/guess-columns.ts';
import type { Feed, Item } from '../model/feed.ts';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import { writeCsv, type CsvOptions } from './csv.ts';

const feedOf = (...items: Item[]): Feed => ({ timeZone: 'Europe/Rome', items });
const write = (feed: Feed, options?: CsvOptions): string => [...writeCsv(feed, options)].join('');
const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true });
const item = (more: object): Item => ({ type: 'initiative', id: 'orto', title: 'Orto', ...more });
const dated = (schedule: object) => rowsOf(write(feedOf(item({ schedule }))))[0]!;

describe('writeCsv', () => {
  it('is read by others, every row as long as the first', () => {
    const rows = rowsOf(write(feedOf(...wholeItems)));
    expect(rows.map(({ Codice }) => Codice)).to.deep.equal(wholeItems.map(({ id }) => id));
    expect(rows[0]).to.include({
      Titolo: 'Orto condiviso',
      Comune: 'Cervia',
      CAP: '48015',
      Promotore: 'Associazione Ore',
    });
    expect(rows[0]!['Descrizione']).to.equal(wholeItems[0]!.description);
  });

  it('has CRLF and quotation marks as RFC 4180 wants them', () => {
    const text = write(feedOf(item({ title: 'Un "orto", due' })));
    expect(text).to.equal('Tipo di contenuto,Codice,Titolo\r\niniziativa,orto,"Un ""orto"", due"\r\n');
  });

  it('has columns for what there is, and no more', () => {
    expect(write(feedOf())).to.equal('\r\n');
    expect(Object.keys(rowsOf(write(feedOf(item({ summary: 'Un campo' }))))[0]!)).to.deep.equal([
      'Tipo di contenuto',
      'Codice',
      'Titolo',
      'Sommario',
    ]);
  });

  for (const language of ['it', 'en'] as const) {
    it(`has headers that our reader takes for what they are (${language})`, () => {
      const { problems } = convert(sourceOf(write(feedOf(...wholeItems), { language })));
      expect(problems.map(({ code }) => code)).to.deep.equal(['guessed']);
    });
  }

  for (const language of ['it', 'en'] as const) {
    it(`has headers that mean the same without a look at the cells, of which the first rows may have none (${language})`, () => {
      const [headers = []] = parse(write(feedOf(...wholeItems), { language }));
      const rows = rowsOf(write(feedOf(...wholeItems), { language }));
      const cellsOf = (i: number) => rows.map((row) => row[headers[i]!]!).filter((cell) => cell !== '');
      const guess = (cells: (i: number) => string[]) =>
        [...guessColumns(headers, cells, new Map())]
          .sort(([a], [b]) => a - b)
          .map(([i, it]) => [headers[i], it.column.field]);
      expect(guess(() => [])).to.deep.equal(guess(cellsOf));
    });
  }

  it('begins with a byte order mark if asked to', () => {
    expect(write(feedOf(item({})), { bom: true }).startsWith('\uFEFFTipo')).to.be.true;
  });

  const formulas = ['=HYPERLINK("https://evil.example")', '+39 0544 1', '-1+1', '@SUM(A1)', "'=1+1", "''@A1"];
  for (const title of formulas) {
    it(`lets no spreadsheet calculate ${title}, and our reader take it as it was`, () => {
      const text = write(feedOf(item({ title })));
      expect(rowsOf(text)[0]!['Titolo']).to.equal(`'${title}`);
      expect(convert(sourceOf(text)).drafts[0]!.fields['title']).to.equal(title);
    });
  }

  it('leaves numbers as they are, negative ones too', () => {
    expect(rowsOf(write(feedOf(item({ places: [{ latitude: -4.5, longitude: 12 }] }))))[0]).to.include({
      Latitudine: '-4.5',
    });
  });

  it('has dates in one cell, on the clocks of their zone', () => {
    const occurrences = [
      { start: '2026-03-05T16:00:00Z', end: '2026-03-05T19:00' },
      { start: '2026-03-08', end: '2026-03-09' },
      { start: '2026-03-10T22:00', end: '2026-03-11T02:00' },
    ];
    expect(dated({ occurrences })['Date e orari']).to.equal(
      '2026-03-05 17:00-19:00; 2026-03-08 – 2026-03-09; 2026-03-10 22:00 – 2026-03-11 02:00',
    );
  });

  it('has no date that is off', () => {
    const occurrences = [
      { start: '2026-03-05', status: 'cancelled' },
      { start: '2026-03-12', status: 'postponed' },
    ];
    expect(dated({ occurrences })).not.to.have.property('Date e orari');
  });

  it('has a rule beside its first day and its times', () => {
    const recurrences = [{ start: '2026-03-05T17:00', end: '2026-03-05T19:00', rule: 'FREQ=WEEKLY' }];
    expect(dated({ recurrences })).to.include({
      'Date e orari': '2026-03-05',
      Ora: '17:00-19:00',
      Ricorrenza: 'FREQ=WEEKLY',
    });
  });

  it('has all hours of a day together', () => {
    const openingHours = [
      { days: ['mo', 'fr'], opens: '09:00', closes: '12:00' },
      { days: ['mo', 'fr', 'sa'], opens: '15:00', closes: '18:00' },
    ];
    expect(dated({ openingHours })['Orari di apertura']).to.equal('lun,ven 09:00-12:00,15:00-18:00; sab 15:00-18:00');
  });
});
