import { expect } from '@open-wc/testing';
import { statusInTitle } from './status-in-title.ts';

const cases: [title: string | undefined, status: string | undefined][] = [
  ['ANNULLATO – Festa di primavera', 'cancelled'],
  ['[Annullata] Cena', 'cancelled'],
  ['Evento sospeso: concerto', 'cancelled'],
  ['Cancelled: tea', 'cancelled'],
  ['RINVIATO a maggio: orto', 'postponed'],
  ['Posticipata la cena', 'postponed'],
  ['Pranzo – RINVIATO', 'postponed'],
  ['Cena sociale (annullata)', 'cancelled'],
  ['Festa RINVIATA', 'postponed'],
  ['Spostato in palestra: ginnastica', 'moved'],
  ['Vite sospese', undefined],
  ['VITE SOSPESE', undefined],
  ['Festa di primavera', undefined],
  ['Come non farsi annullare', undefined],
  [undefined, undefined],
];

describe('statusInTitle', () => {
  for (const [title, status] of cases) {
    it(`takes “${String(title)}” for ${String(status)}`, () => {
      expect(statusInTitle(title)).to.equal(status);
    });
  }
});
