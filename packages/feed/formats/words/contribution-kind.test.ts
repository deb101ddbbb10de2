import { expect } from '@open-wc/testing';
import { contributionKind } from './contribution-kind.ts';

const cases: Record<string, string | undefined> = {
  'Volontari il sabato': 'time',
  'due ore a settimana': 'time',
  'AULE nel pomeriggio': 'space',
  'un magazzino': 'space',
  'insegnanti in pensione': 'skills',
  'un’idraulica, un falegname': 'skills',
  'libri e giocattoli': 'goods',
  'attrezzi da giardinaggio': 'goods',
  'consegne a domicilio': 'care',
  'accompagnamento alle visite': 'care',
  'donazioni, anche piccole': 'money',
  'garden tools': 'goods',
  'un sorriso': undefined,
  '': undefined,
};

describe('contributionKind', () => {
  for (const [text, kind] of Object.entries(cases))
    it(`takes “${text}” for ${String(kind)}`, () => expect(contributionKind(text)).to.equal(kind));
});
