import { expect } from '@open-wc/testing';
import type { Cost } from '../../model/terms.ts';
import { costOf } from './cost-of.ts';

const cases: [text: string, cost: Cost | undefined][] = [
  ['', undefined],
  ['Gratuito', { free: true }],
  ['Ingresso libero.', { free: true }],
  ['Partecipazione gratuita, su prenotazione', { free: true, note: 'Partecipazione gratuita, su prenotazione' }],
  ['FREE', { free: true }],
  ['0', { free: true }],
  ['0 €', { free: true }],
  ['Il corso non è gratuito', { note: 'Il corso non è gratuito' }],
  ['5', { amount: 5 }],
  ['12,50', { amount: 12.5 }],
  ['€ 5,00', { amount: 5 }],
  ['10 euro', { amount: 10 }],
  ['€ 1.250,50', { amount: 1250.5 }],
  ['£12', { amount: 12, currency: 'GBP' }],
  ['$1,250', { amount: 1250, currency: 'USD' }],
  ['15 euro a persona', { amount: 15, note: '15 euro a persona' }],
  ['€5 – €10', { note: '€5 – €10' }],
  ['Gratuito per i residenti, 5 € per gli altri', { amount: 5, note: 'Gratuito per i residenti, 5 € per gli altri' }],
  ['Offerta libera', { note: 'Offerta libera' }],
];

describe('costOf', () => {
  for (const [text, cost] of cases) {
    it(`understands “${text}”`, () => {
      expect(costOf(text)).to.deep.equal(cost);
    });
  }
});
