import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected } from '@vicinia/feed/problem.js';
import { mendValue } from './mend-value.ts';

const guesses: [Expected, string, string | undefined][] = [
  ['flag', 'sì', 'true'],
  ['flag', 'No', 'false'],
  ['flag', 'forse', undefined],
  ['number', '2,50 €', '2.50'],
  ['number', '€ 12', '12'],
  ['number', 'gratis', undefined],
  ['whole-number', '12 persone', '12'],
  ['whole-number', '1,5', undefined],
  ['list', 'uno, due; tre', '[uno, due, tre]'],
  ['day', '5/3/2026', '2026-03-05'],
  ['day', '2026-3-5', '2026-03-05'],
  ['day', '5.3.2026', '2026-03-05'],
  ['day', 'giovedì 5 marzo 2026', '2026-03-05'],
  ['day', '1° maggio 2026', '2026-05-01'],
  ['day', '2026-03-05T17:00', '2026-03-05'],
  ['day', '31/2/2026', undefined],
  ['day', 'domani', undefined],
  ['moment', '2026-03-05 17:00', '2026-03-05T17:00'],
  ['moment', '2026-03-05 17.30', '2026-03-05T17:30'],
  ['moment', '5/3/2026 9:00', '2026-03-05T09:00'],
  ['moment', '5 marzo 2026, ore 17', '2026-03-05T17:00'],
  ['moment', '5 marzo 2026 alle 17,30', '2026-03-05T17:30'],
  ['moment', '25/3/2026 25:00', undefined],
  ['time', '9:30', '09:30'],
  ['time', '9.30', '09:30'],
  ['time', 'ore 17', '17:00'],
  ['time', '24', '24:00'],
  ['time', '25:00', undefined],
  ['time', 'mattina', undefined],
  ['url', 'www.example.org/orto', 'https://www.example.org/orto'],
  ['url', 'http:/example.org', 'https://example.org'],
  ['url', 'orto', undefined],
  ['email', 'mailto:info@example.org', 'info@example.org'],
  ['email', 'info at example.org', 'info@example.org'],
  ['email', 'info', undefined],
  ['phone', 'tel. 0544 123456', '0544 123456'],
  ['phone', 'in ufficio', undefined],
  ['language', 'Inglese', 'en'],
  ['language', 'pt_BR', 'pt-br'],
  ['zone', 'Roma', 'Europe/Rome'],
  ['rule', 'RRULE:FREQ=WEEKLY', 'FREQ=WEEKLY'],
  ['rule', 'ogni giovedì', 'FREQ=WEEKLY;BYDAY=TH'],
  ['rule', 'settimanale', 'FREQ=WEEKLY'],
  ['rule', 'ogni mese', 'FREQ=MONTHLY'],
  ['rule', 'ogni tanto', undefined],
  ['text', '12', undefined],
];

for (const [expected, found, mended] of guesses) {
  test(`«${found}» for ${expected} ${mended === undefined ? 'gives no guess' : `was probably ${mended}`}`, () => {
    assert.equal(mendValue(expected, found), mended);
  });
}

test('a time alone belongs to the day of the start', () => {
  assert.equal(mendValue('moment', '19.00', '2026-03-05T17:00'), '2026-03-05T19:00');
});
