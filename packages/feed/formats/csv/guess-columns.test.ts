import { expect } from '@open-wc/testing';
import { guessColumns } from './guess-columns.ts';

/** The field for which a header is taken when its column holds this. */
function guess(header: string, cell: string): string | undefined {
  const found = guessColumns([header], () => [cell], new Map()).get(0);
  return found && found.column.field + (found.language ? ` (${found.language})` : '');
}

const cases: [header: string, cell: string, field: string | undefined][] = [
  ['titolo', 'Orto', 'title'],
  ['NOME_EVENTO', 'Orto', 'title'],
  ['Denominazione dell’iniziativa', 'Orto', 'title'],
  ['Titolo EN', 'Garden', 'title (en)'],
  ['Descr. breve', 'x', 'summary'],
  ['dataInizio', '5/3/2026', 'schedule.start'],
  ['Dt. inizio', '5/3/2026', 'schedule.start'],
  ['Data inserimento', '5/3/2026', 'schedule.start'],
  ['Ind.', 'Via Roma', 'places.address'],
  ['Indirizzo della sede', 'Via Roma', 'places.address'],
  ['Indirizzo e-mail', 'a@example.org', 'contacts.email'],
  ['Num. tel.', '0544 123456', 'contacts.phone'],
  ['Comune', 'Cervia', 'places.municipality'],
  ['Coord.', '44.4, 12.2', 'places.coordinates'],
  ['Org.', 'Semina', 'promoter.name'],
  ['Organizzatore/i', 'Semina', 'promoter.name'],
  ['Nome referente', 'Ada', 'contacts.name'],
  ['Nome associazione', 'Semina', 'promoter.name'],
  ['Prezzo (€)', '5', 'cost'],
  ['Costo in euro', '5', 'cost'],
  ['URL immagine', 'https://example.org/a.jpg', 'images'],
  ['Età min.', '6', 'audience.minAge'],
  ['Tipologia', 'Verde', 'topics'],
  ['Tipo', 'Iniziativa', 'type'],
  ['Stato', 'attiva', 'status'],
  ['Stato', 'Italia', undefined],
  ['Descrizoine', 'x', 'description'],
  ['Municipality', 'Cervia', 'places.municipality'],
  ['places.access.wheelchair', 'sì', 'places.access.wheelchair'],
  ['Protocollo', '7', undefined],
  ['', 'x', undefined],
  ['__proto__', 'x', undefined],
  ['constructor', 'x', undefined],
];

describe('the guess at a column', () => {
  for (const [header, cell, field] of cases) {
    it(`takes “${header}” with “${cell}” for ${String(field)}`, () => {
      expect(guess(header, cell)).to.equal(field);
    });
  }
});
