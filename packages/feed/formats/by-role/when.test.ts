import { expect } from '@open-wc/testing';
import { Cursor } from '../cursor.ts';
import { Roles } from './roles.ts';
import { when } from './when.ts';

const at = (fields: Record<string, unknown>) => {
  const root = new Cursor(fields, { problems: [], base: undefined });
  return when(new Roles(root.keys.map((key) => root.at(key))));
};
const once = (start: string, end?: string) => ({ occurrences: [{ start, ...(end && { end }) }] });

const cases: [fields: Record<string, unknown>, schedule: unknown][] = [
  [{}, undefined],
  [{ data: '20260320' }, once('2026-03-20')],
  [{ data: '20/03/2026', ora: '17.30' }, once('2026-03-20T17:30')],
  [{ data: '20 marzo 2026', ora_inizio: '17', ora_fine: '19' }, once('2026-03-20T17:00', '2026-03-20T19:00')],
  [
    { data_inizio: '2026-03-20 17:00:00', data_fine: '2026-03-20 19:00:00' },
    once('2026-03-20T17:00:00', '2026-03-20T19:00:00'),
  ],
  [{ dal: '20/3/2026', al: '22/3/2026' }, once('2026-03-20', '2026-03-22')],
  [{ date: '20/03/2026 - 22/03/2026' }, once('2026-03-20', '2026-03-22')],
  [{ start: '2026-03-20', end: '2026-03-19' }, once('2026-03-20')],
  [{ start: 1774022400, end: '1774029600' }, once('2026-03-20T16:00:00Z', '2026-03-20T18:00:00Z')],
  [{ quando: 'Ogni sabato' }, { note: 'Ogni sabato' }],
  [
    { data: '20/03/2026', fine: 'a tarda sera' },
    { ...once('2026-03-20'), note: 'a tarda sera' },
  ],
  [{ start_date: '1950' }, undefined],
  [{ appuntamenti: [{ giorno: '20/3/2026' }, { quando: 'sempre' }] }, { ...once('2026-03-20'), note: 'sempre' }],
  [{ orari: 'Lun 9-12' }, { openingHours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }] }],
];

describe('fields of any name say when something is', () => {
  for (const [fields, schedule] of cases) {
    it(JSON.stringify(fields), () => {
      expect(at(fields)).to.deep.equal(schedule);
    });
  }
});
