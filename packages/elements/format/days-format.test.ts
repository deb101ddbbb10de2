import { expect } from '@open-wc/testing';
import { formatDays } from './days-format.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

describe('formatDays', () => {
  for (const [language, days, text] of [
    ['it', ['2026-12-24'], '24 dicembre'],
    ['it', ['2026-12-31', '2026-12-24'], '24 e 31 dicembre'],
    ['it', ['2026-12-24', '2026-12-31', '2027-01-07'], '24 e 31 dicembre e 7 gennaio 2027'],
    ['it', ['2025-12-24', '2026-12-24'], '24 dicembre 2025 e 24 dicembre'],
    ['en', ['2026-12-24', '2026-12-31'], 'December 24 and 31'],
    ['en', ['2027-01-07', '2027-01-14'], 'January 7 and 14, 2027'],
    ['de', ['2026-12-24', '2026-12-31'], '24. und 31. Dezember'],
    ['zh', ['2026-12-24', '2026-12-31'], '12月24日和31日'],
  ] as const) {
    it(`says in ${language}: ${text}`, () => {
      expect(formatDays(days, { language, timeZone: 'UTC', now })).to.equal(text);
    });
  }
});
