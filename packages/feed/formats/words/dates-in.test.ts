import { expect } from '@open-wc/testing';
import { datesIn, type Span } from './dates-in.ts';

const cases: [text: string, dates: [start: string, end?: string][] | undefined][] = [
  ['05/03/2026', [['2026-03-05']]],
  ['5/3/26', [['2026-03-05']]],
  ['2026-03-05 17:00', [['2026-03-05T17:00']]],
  ['46086', [['2026-03-05']]],
  ['giovedì 5 marzo 2026 ore 17', [['2026-03-05T17:00']]],
  ['5 marzo 2026, 17-19', [['2026-03-05T17:00', '2026-03-05T19:00']]],
  ['5/3/2026 dalle 17 alle 19.30', [['2026-03-05T17:00', '2026-03-05T19:30']]],
  ['5-8 marzo 2026', [['2026-03-05', '2026-03-08']]],
  ['dal 5 all’8 marzo 2026', [['2026-03-05', '2026-03-08']]],
  ['dal 28 febbraio al 2 marzo 2026', [['2026-02-28', '2026-03-02']]],
  ['dal 05/03/2026 al 08/03/2026', [['2026-03-05', '2026-03-08']]],
  ['05/03/2026 - 08/03/2026', [['2026-03-05', '2026-03-08']]],
  ['5/3-8/3/2026', [['2026-03-05', '2026-03-08']]],
  ['2026-03-05/2026-03-08', [['2026-03-05', '2026-03-08']]],
  ['5/3/2026; 12/3/2026', [['2026-03-05'], ['2026-03-12']]],
  ['5 marzo 2026 e 12 marzo 2026', [['2026-03-05'], ['2026-03-12']]],
  ['32/03/2026', undefined],
  ['ogni giovedì', undefined],
  ['da definire', undefined],
  ['5 marzo', undefined],
];

describe('datesIn', () => {
  for (const [text, dates] of cases) {
    it(`understands “${text}”`, () => {
      const expected = dates?.map(([start, end]): Span => (end === undefined ? { start } : { start, end }));
      expect(datesIn(text)).to.deep.equal(expected);
    });
  }
});
