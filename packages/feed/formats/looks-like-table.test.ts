import { expect } from '@open-wc/testing';
import { looksLikeTable } from './looks-like-table.ts';

const tables: Record<string, string> = {
  'one row of data': 'Titolo;Data\nOrto;5/3/2026\n',
  'one row of data with line breaks in quotation marks':
    'Titolo;Descrizione;Data\r\nOrto;"Si zappa,\r\nsi semina;\r\n\r\ne si mangia.";5/3/2026\r\n',
  'line breaks in the last cell': 'Titolo,Data,Descrizione\nOrto,2026-03-05,"Si zappa\ne si ""semina"",\ninsieme"\n',
  'line breaks in a header': '"Titolo\niniziativa";Data\nOrto;5/3/2026\n',
  'a mark for inches beside quotation marks': 'Nome;Misura;Nota\nTubo;12";"corto,\ngrigio"\nTelo;3";x\n',
};
const texts: Record<string, string> = {
  prose: 'Care vicine, cari vicini,\nci vediamo sabato, come sempre.\nA presto\n',
  'prose with a quotation over several lines': 'Ha detto: "Venite,\nportate pane, sale,\ne piatti". Poi, basta.\n',
  'a list of words': 'orto\nforno\ncena\n',
};

describe('looksLikeTable', () => {
  for (const [name, text] of Object.entries(tables))
    it(`is true of a table with ${name}`, () => expect(looksLikeTable(text)).to.be.true);
  for (const [name, text] of Object.entries(texts))
    it(`is false of ${name}`, () => expect(looksLikeTable(text)).to.be.false);
  it('does not look for ever for the end of what is quoted', () => {
    expect(looksLikeTable(';"'.repeat(100_000))).to.be.false;
    expect(looksLikeTable(`;"${'""'.repeat(100_000)}`)).to.be.false;
  });
});
