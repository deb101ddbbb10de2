import { expect } from '@open-wc/testing';
import { openingHours } from './opening-hours.ts';

const all = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
const workdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;

const cases: [text: string, hours: [days: readonly string[], opens: string, closes: string][], rest?: string][] = [
  ['24/7', [[all, '00:00', '24:00']]],
  ['09:00-18:00', [[all, '09:00', '18:00']]],
  [
    'Mo-Fr 09:00-12:00,15:00-18:00',
    [
      [workdays, '09:00', '12:00'],
      [workdays, '15:00', '18:00'],
    ],
  ],
  ['Mo-Fr 09:00-12:00; We off', [[['mo', 'tu', 'th', 'fr'], '09:00', '12:00']]],
  [
    'Mo-Fr 09:00-12:00; We 10:00-11:00',
    [
      [['mo', 'tu', 'th', 'fr'], '09:00', '12:00'],
      [['we'], '10:00', '11:00'],
    ],
  ],
  ['Sa,Su 08:00-13:00', [[['sa', 'su'], '08:00', '13:00']]],
  ['Fr-Mo 20:00-02:00', [[['mo', 'fr', 'sa', 'su'], '20:00', '02:00']]],
  ['Mo-Sa 09:00-12:00; PH off', [[['mo', 'tu', 'we', 'th', 'fr', 'sa'], '09:00', '12:00']], 'PH off'],
  ['Apr-Oct Su 15:00-18:00; Sa 09:00-10:00', [[['sa'], '09:00', '10:00']], 'Apr-Oct Su 15:00-18:00'],
  ['Su[1] 10:00-12:00', [], 'Su[1] 10:00-12:00'],
  ['Th 18:00+', [], 'Th 18:00+'],
  ['sunrise-sunset', [], 'sunrise-sunset'],
  [
    'Lun-Ven 9-12 e 15.30-18',
    [
      [workdays, '09:00', '12:00'],
      [workdays, '15:30', '18:00'],
    ],
  ],
  ['lunedì, mercoledì e venerdì: 9:30-12:30', [[['mo', 'we', 'fr'], '09:30', '12:30']]],
  ['dal lunedì al venerdì dalle 9 alle 13', [[workdays, '09:00', '13:00']]],
  ['Tutti i giorni 8-20', [[all, '08:00', '20:00']]],
  ['su appuntamento', [], 'su appuntamento'],
  ['', []],
];

describe('openingHours', () => {
  for (const [text, hours, rest] of cases) {
    it(`understands “${text}”`, () => {
      const expected = { hours: hours.map(([days, opens, closes]) => ({ days, opens, closes })), rest };
      expect(openingHours(text)).to.deep.equal(expected);
    });
  }
});
