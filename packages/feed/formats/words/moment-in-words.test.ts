import { expect } from '@open-wc/testing';
import { toMoment } from '../to-moment.ts';

const cases: [text: string, moment: string | undefined][] = [
  ['Thu, 05 Mar 2026 17:00:00 GMT', '2026-03-05T17:00:00Z'],
  ['Thu, 05 Mar 2026 17:00:00 +0100', '2026-03-05T17:00:00+01:00'],
  ['Thu, 05 Mar 2026 17:00:00 -0000', '2026-03-05T17:00:00-00:00'],
  ['5 Mar 26 17:00 EST', '2026-03-05T17:00-05:00'],
  ['Sun, 05 Jul 2026 17:00:00 CEST', '2026-07-05T17:00:00+02:00'],
  ['Thu, 05 Mar 2026 17:00:00 GMT+0100 (CET)', '2026-03-05T17:00:00+01:00'],
  ['05 Mar 99 17:00 Z', '1999-03-05T17:00Z'],
  ['gio, 05 mar 2026 17:00:00 +0100', '2026-03-05T17:00:00+01:00'],
  ['Thu Mar 5 17:00:00 CET 2026', '2026-03-05T17:00:00+01:00'],
  ['5 marzo 2026', '2026-03-05'],
  ['1° maggio 2026', '2026-05-01'],
  ['Giovedì 5 marzo 2026, ore 17', '2026-03-05T17:00'],
  ['giovedì 5 marzo 2026 alle ore 17.30', '2026-03-05T17:30'],
  ['5 mar. 2026 - h 9:15', '2026-03-05T09:15'],
  ['March 5th, 2026 5:30 pm', '2026-03-05T17:30'],
  ['5 March 2026', '2026-03-05'],
  ['5. März 2026 um 17:00 Uhr', '2026-03-05T17:00'],
  ['le 5 février 2026', '2026-02-05'],
  ['30 febbraio 2026', undefined],
  ['5 brumaio 2026', undefined],
  ['domani', undefined],
  ['2026', undefined],
];

describe('toMoment, of moments in words', () => {
  for (const [text, moment] of cases) {
    it(`understands “${text}”`, () => {
      expect(toMoment(text)).to.equal(moment);
    });
  }
});
