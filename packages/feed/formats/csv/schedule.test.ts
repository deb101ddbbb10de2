import { expect } from '@open-wc/testing';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes } from '../../model/item.ts';
import type { Schedule } from '../../model/schedule.ts';
import { readForeign } from '../read-foreign.ts';

/** What a row of these columns makes of time. */
async function schedule(cells: Readonly<Record<string, string>>): Promise<Schedule | undefined> {
  const text = `Titolo;${Object.keys(cells).join(';')}\nOrto;${Object.values(cells)
    .map((it) => `"${it}"`)
    .join(';')}\n`;
  const { feed } = await readForeign(sourceOf(text), { wanted: itemTypes });
  return (feed.items[0] as Initiative).schedule;
}

const workdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const thursdays = { rule: 'FREQ=WEEKLY;BYDAY=TH' };
const evening = { start: '2026-03-05T17:00', end: '2026-03-05T19:00' };

const cases: [cells: Record<string, string>, expected: Schedule | undefined][] = [
  [{ Data: '05/03/2026' }, { occurrences: [{ start: '2026-03-05' }] }],
  [{ Data: '5 marzo 2026 ore 17' }, { occurrences: [{ start: '2026-03-05T17:00' }] }],
  [{ Data: '05/03/2026', Orario: '17-19' }, { occurrences: [evening] }],
  [{ Data: '05/03/2026', Orario: 'dalle 17 alle 19' }, { occurrences: [evening] }],
  [{ Data: '05/03/2026', 'Ora inizio': '17:00', 'Ora fine': '19:00' }, { occurrences: [evening] }],
  [
    { Data: '05/03/2026', Ora: '9-12 e 15-18' },
    {
      occurrences: [
        { start: '2026-03-05T09:00', end: '2026-03-05T12:00' },
        { start: '2026-03-05T15:00', end: '2026-03-05T18:00' },
      ],
    },
  ],
  [{ Dal: '05/03/2026', Al: '08/03/2026' }, { occurrences: [{ start: '2026-03-05', end: '2026-03-08' }] }],
  [{ Data: '5-8 marzo 2026' }, { occurrences: [{ start: '2026-03-05', end: '2026-03-08' }] }],
  [
    { Data: '05/03/2026; 12/03/2026', Orario: '17-19' },
    { occurrences: [evening, { start: '2026-03-12T17:00', end: '2026-03-12T19:00' }] },
  ],
  [{ Quando: 'lun-ven 9-12' }, { openingHours: [{ days: [...workdays], opens: '09:00', closes: '12:00' }] }],
  [{ Quando: 'ogni giovedì 17-19' }, { openingHours: [{ days: ['th'], opens: '17:00', closes: '19:00' }] }],
  [{ Giorni: 'ogni giovedì', Orario: '17-19' }, { openingHours: [{ days: ['th'], opens: '17:00', closes: '19:00' }] }],
  [
    { Quando: 'ogni giovedì', 'Data inizio': '05/03/2026', Orario: '17-19' },
    { recurrences: [{ ...evening, ...thursdays }] },
  ],
  [{ Quando: 'ogni giovedì 17-19', 'Data inizio': '02/03/2026' }, { recurrences: [{ ...evening, ...thursdays }] }],
  [
    { Cadenza: 'settimanale', Data: '05/03/2026', 'Data fine': '28/05/2026', Orario: '17-19' },
    { recurrences: [{ ...evening, rule: 'FREQ=WEEKLY;UNTIL=20260528T235959' }] },
  ],
  [
    { Ricorrenza: 'il primo sabato del mese', Data: '01/03/2026' },
    { recurrences: [{ start: '2026-03-07', rule: 'FREQ=MONTHLY;BYDAY=1SA' }] },
  ],
  [
    { Ricorrenza: 'FREQ=WEEKLY;BYDAY=TH', Data: '05/03/2026', Ora: '17-19' },
    { recurrences: [{ ...evening, ...thursdays }] },
  ],
  [{ Quando: 'il primo sabato del mese' }, { note: 'il primo sabato del mese' }],
  [{ Quando: 'su appuntamento' }, { note: 'su appuntamento' }],
  [
    { Dal: '05/03/2026', Al: '20/03/2026', Orario: '17-19' },
    { occurrences: [{ start: '2026-03-05', end: '2026-03-20' }], note: '17-19' },
  ],
];

describe('when a row of a table is', () => {
  for (const [cells, expected] of cases) {
    it(
      Object.entries(cells)
        .map((it) => it.join(': '))
        .join(', '),
      async () => {
        expect(await schedule(cells)).to.deep.equal(expected);
      },
    );
  }
});
