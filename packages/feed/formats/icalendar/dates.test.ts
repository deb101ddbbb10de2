import { expect } from '@open-wc/testing';
import { calendar } from '@vicinia/testing/foreign/calendar.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import type { Occurrence } from '../../model/schedule.ts';
import { expandSchedule } from '../../schedule/expand-schedule.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { readForeign } from '../read-foreign.ts';

const window = { from: Date.parse('2026-01-01T00:00Z'), until: Date.parse('2027-01-01T00:00Z'), limit: 6 };

async function read(text: string) {
  const { feed, problems } = await readForeign(sourceOf(text), { wanted: ['initiative'] });
  const [item] = feed.items as Initiative[];
  return { dates: expandSchedule(item!.schedule ?? {}, zoneOf(item!, feed.timeZone), window), problems };
}

/** A date as it is told in a test: when, and what is special about it. */
const told = ({ start, end, status, note }: Occurrence) =>
  [start.slice(0, 16), end && `→ ${end.slice(0, 16)}`, status, note].filter(Boolean).join(' ');

async function dates(text: string): Promise<string[]> {
  const { dates, problems } = await read(text);
  expect(problems).to.be.empty;
  return dates.map(told);
}

const rome = ';TZID=Europe/Rome:';
const weekly = [`DTSTART${rome}20260305T170000`, `DTEND${rome}20260305T190000`, 'RRULE:FREQ=WEEKLY;COUNT=4'];
const others = (...events: string[][]) =>
  calendar(...weekly).replace(
    'END:VCALENDAR',
    events.map((lines) => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Orto', ...lines, 'END:VEVENT\r\n'].join('\r\n')).join('') +
      'END:VCALENDAR',
  );
const plain = [
  '2026-03-05T17:00 → 2026-03-05T19:00',
  '2026-03-12T17:00 → 2026-03-12T19:00',
  '2026-03-19T17:00 → 2026-03-19T19:00',
  '2026-03-26T17:00 → 2026-03-26T19:00',
];
const [first, second, third, fourth] = plain as [string, string, string, string];

describe('The dates of a calendar', () => {
  it('are those of its rule', async () => {
    expect(await dates(calendar(...weekly))).to.deep.equal(plain);
  });

  const left: [what: string, line: string][] = [
    ['by its time', `EXDATE${rome}20260312T170000`],
    ['by its time in UTC', 'EXDATE:20260312T160000Z'],
    ['by its day', 'EXDATE;VALUE=DATE:20260312'],
  ];
  for (const [what, line] of left)
    it(`leave out one ${what}`, async () => {
      expect(await dates(calendar(...weekly, line))).to.deep.equal([first, third, fourth]);
    });

  it('have further ones, as long as the others or as they say', async () => {
    const further = ['RDATE:20260314T090000Z', 'RDATE;VALUE=PERIOD:20260315T090000Z/PT30M'];
    expect(await dates(calendar(...weekly, ...further))).to.deep.equal([
      first,
      second,
      '2026-03-14T09:00 → 2026-03-14T11:00',
      '2026-03-15T09:00 → 2026-03-15T09:30',
      third,
      fourth,
    ]);
  });

  const ends: [string, string[]][] = [
    ['20260319T160000Z', [first, second, third]],
    ['20260319T155959Z', [first, second]],
    ['20260319T170000', [first, second, third]],
    ['20260319', [first, second, third]],
    ['20260318', [first, second]],
  ];
  for (const [until, expected] of ends)
    it(`end with UNTIL=${until}`, async () => {
      const [start, end] = weekly as [string, string];
      expect(await dates(calendar(start, end, `RRULE:FREQ=WEEKLY;UNTIL=${until}`))).to.deep.equal(expected);
    });

  it('end with the day of UNTIL where they are whole days, whatever the time there', async () => {
    const lines = ['DTSTART;VALUE=DATE:20260305', 'RRULE:FREQ=WEEKLY;UNTIL=20260318T230000Z'];
    expect(await dates(calendar(...lines))).to.deep.equal(['2026-03-05', '2026-03-12', '2026-03-19']);
  });

  it('stay at their hour without a zone', async () => {
    const text = calendar('DTSTART:20260326T170000', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect((await read(text)).dates.map(({ start }) => start)).to.deep.equal([
      '2026-03-26T17:00:00+01:00',
      '2026-04-02T17:00:00+02:00',
    ]);
  });
});

describe('The dates of a calendar, of which one is different,', () => {
  const overrides: [what: string, lines: string[], dates: string[]][] = [
    [
      'is cancelled',
      [`RECURRENCE-ID${rome}20260312T170000`, `DTSTART${rome}20260312T170000`, 'STATUS:CANCELLED'],
      [first, '2026-03-12T17:00 → 2026-03-12T19:00 cancelled', third, fourth],
    ],
    [
      'is cancelled, by its time in UTC',
      ['RECURRENCE-ID:20260312T160000Z', 'STATUS:CANCELLED'],
      [first, '2026-03-12T16:00 → 2026-03-12T19:00 cancelled', third, fourth],
    ],
    [
      'is cancelled, by its day',
      ['RECURRENCE-ID;VALUE=DATE:20260312', 'STATUS:CANCELLED'],
      [first, '2026-03-12T17:00 → 2026-03-12T19:00 cancelled', third, fourth],
    ],
    [
      'moves to another day',
      [`RECURRENCE-ID${rome}20260312T170000`, `DTSTART${rome}20260314T100000`, `DTEND${rome}20260314T120000`],
      [first, '2026-03-14T10:00 → 2026-03-14T12:00 moved', third, fourth],
    ],
    [
      'moves to another hour',
      [`RECURRENCE-ID${rome}20260312T170000`, `DTSTART${rome}20260312T183000`],
      [first, '2026-03-12T18:30 moved', third, fourth],
    ],
    [
      'moves, and is named by its day',
      ['RECURRENCE-ID;VALUE=DATE:20260312', `DTSTART${rome}20260314T100000`],
      [first, '2026-03-14T10:00 moved', third, fourth],
    ],
    [
      'takes longer, and is about something else',
      [`RECURRENCE-ID${rome}20260312T170000`, `DTSTART${rome}20260312T170000`, 'DURATION:PT5H', 'COMMENT:Festa'],
      [first, '2026-03-12T17:00 → 2026-03-12T22:00 Festa', third, fourth],
    ],
  ];
  for (const [what, lines, expected] of overrides)
    it(what, async () => {
      expect(await dates(others(lines))).to.deep.equal(expected);
    });

  it('of whole days, whose change names a time', async () => {
    const text = others(['RECURRENCE-ID:20260312T000000', 'STATUS:CANCELLED'])
      .replace(weekly[0]!, 'DTSTART;VALUE=DATE:20260305')
      .replace(`${weekly[1]!}\r\n`, '');
    expect(await dates(text)).to.deep.equal(['2026-03-05', '2026-03-12 cancelled', '2026-03-19', '2026-03-26']);
  });
});

describe('The dates of a calendar, different from one on,', () => {
  const from = `RECURRENCE-ID;RANGE=THISANDFUTURE${rome}20260319T170000`;

  it('are at another hour', async () => {
    const text = others([from, `DTSTART${rome}20260319T180000`, `DTEND${rome}20260319T200000`]);
    expect(await dates(text)).to.deep.equal([
      first,
      second,
      '2026-03-19T18:00 → 2026-03-19T20:00',
      '2026-03-26T18:00 → 2026-03-26T20:00',
    ]);
  });

  it('are on another day, also where the rule names days', async () => {
    const text = others([from, `DTSTART${rome}20260320T170000`]).replace('COUNT=4', 'BYDAY=TH;UNTIL=20260331T220000Z');
    expect(await dates(text)).to.deep.equal([first, second, '2026-03-20T17:00', '2026-03-27T17:00']);
  });

  it('change again', async () => {
    const again = [`RECURRENCE-ID;RANGE=THISANDFUTURE${rome}20260326T170000`, `DTSTART${rome}20260326T210000`];
    const text = others([from, `DTSTART${rome}20260319T180000`], again).replace(';COUNT=4', '');
    expect(await dates(text)).to.deep.equal([
      first,
      second,
      '2026-03-19T18:00',
      '2026-03-26T21:00',
      '2026-04-02T21:00',
      '2026-04-09T21:00',
      '2026-04-16T21:00',
      '2026-04-23T21:00',
      '2026-04-30T21:00',
    ]);
  });

  it('end there, and the first of them says so', async () => {
    expect(await dates(others([from, 'STATUS:CANCELLED']))).to.deep.equal([
      first,
      second,
      '2026-03-19T17:00 cancelled',
    ]);
  });

  it('are as they were, but for the first, where the rule has no words for it: that is said', async () => {
    const text = others([from, `DTSTART${rome}20260320T170000`]).replace('WEEKLY;COUNT=4', 'MONTHLY;BYDAY=3TH;COUNT=2');
    const { dates, problems } = await read(text);
    expect(dates.map(told)).to.deep.equal(['2026-03-20T17:00 moved', '2026-04-16T17:00 → 2026-04-16T19:00']);
    expect(problems.map(({ code, found }) => [code, found])).to.deep.equal([
      ['left-out', 'RECURRENCE-ID;RANGE=THISANDFUTURE'],
    ]);
  });

  it('have other words, which stay with the first: that is said', async () => {
    const { dates, problems } = await read(others([from, `DTSTART${rome}20260319T170000`, 'LOCATION:In piazza']));
    expect(dates.map(told)).to.deep.equal([first, second, '2026-03-19T17:00 In piazza', '2026-03-26T17:00']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['left-out']);
  });
});
