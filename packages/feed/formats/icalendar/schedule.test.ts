import { expect } from '@open-wc/testing';
import { calendar } from '@vicinia/testing/foreign/calendar.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

const read = (text: string) => readForeign(sourceOf(text), { wanted: itemTypes });

async function event(...lines: string[]): Promise<Initiative> {
  const { feed, problems } = await read(calendar(...lines));
  expect(problems).to.be.empty;
  return feed.items[0] as Initiative;
}

describe('when an iCalendar event is', () => {
  const dates = async (...lines: string[]) => (await event(...lines)).schedule;

  const zones: [string, string, string | undefined][] = [
    ['a zone by its name, without definition', 'TZID=Europe/Rome', 'Europe/Rome'],
    ['a zone as Mozilla names it', 'TZID=/mozilla.org/20050126_1/Europe/Rome', 'Europe/Rome'],
    ['a zone as Windows names it', 'TZID="W. Europe Standard Time"', 'Europe/Rome'],
    ['a zone of elsewhere as Windows names it', 'TZID=Eastern Standard Time', 'America/New_York'],
    [
      'a zone as Outlook shows it',
      'TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"',
      'Europe/Rome',
    ],
    ['a zone as Outlook shows it, unquoted', 'TZID=(GMT+01.00) Sarajevo/Warsaw/Zagreb', 'Europe/Sarajevo'],
    ['a zone by its distance', 'TZID=GMT+0100', 'Etc/GMT-1'],
  ];
  for (const [what, tzid, zone] of zones) {
    it(`knows ${what}`, async () => {
      expect(await dates(`DTSTART;${tzid}:20260305T170000`)).to.deep.equal({
        timeZone: zone,
        occurrences: [{ start: '2026-03-05T17:00:00' }],
      });
    });
  }

  const zone = (name: string, ...observances: [string, string, string, string][]) => [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...observances.flatMap(([kind, from, to, rule]) => [
      `BEGIN:${kind}`,
      'DTSTART:16010101T020000',
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...(rule ? [`RRULE:${rule}`] : []),
      `END:${kind}`,
    ]),
    'END:VTIMEZONE',
  ];

  it('knows a zone of a made-up name by its rules', async () => {
    const own = zone(
      'Qui',
      ['STANDARD', '+0200', '+0100', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
      ['DAYLIGHT', '+0100', '+0200', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
    );
    const text = calendar('DTSTART;TZID=Qui:20260705T170000').replace(
      'BEGIN:VEVENT',
      [...own, 'BEGIN:VEVENT'].join('\n'),
    );
    const { feed } = await read(text);
    expect(feed.timeZone).to.equal('Europe/Rome');
    expect((feed.items[0] as Initiative).schedule!.timeZone).to.equal('Europe/Rome');
  });

  it('counts with clocks that no zone has', async () => {
    const own = zone('Luna', ['STANDARD', '+0530', '+0530', 'FREQ=SECONDLY']);
    const text = calendar('DTSTART;TZID=Luna:20260705T170000').replace(
      'BEGIN:VEVENT',
      [...own, 'BEGIN:VEVENT'].join('\n'),
    );
    const { feed } = await read(text);
    expect((feed.items[0] as Initiative).schedule).to.deep.equal({
      occurrences: [{ start: '2026-07-05T17:00:00+05:30' }],
    });
  });

  it('takes times without a zone for the calendar’s', async () => {
    const text = calendar('DTSTART:20260305T170000').replace(
      'BEGIN:VEVENT',
      'X-WR-TIMEZONE:Europe/London\nBEGIN:VEVENT',
    );
    const { feed } = await read(text);
    expect(feed.timeZone).to.equal('Europe/London');
    expect((feed.items[0] as Initiative).schedule).to.deep.equal({ occurrences: [{ start: '2026-03-05T17:00:00' }] });
  });

  const spans: [string, string[], { start: string; end?: string }][] = [
    ['one whole day', ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306'], { start: '2026-03-05' }],
    [
      'several whole days',
      ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260308'],
      { start: '2026-03-05', end: '2026-03-07' },
    ],
    [
      'whole days by their length',
      ['DTSTART;VALUE=DATE:20260305', 'DURATION:P2D'],
      { start: '2026-03-05', end: '2026-03-06' },
    ],
    ['a day that does not say that it is one', ['DTSTART:20260305'], { start: '2026-03-05' }],
    [
      'Outlook’s whole day',
      ['DTSTART:20260305T000000', 'DTEND:20260306T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
      { start: '2026-03-05' },
    ],
    [
      'a length',
      ['DTSTART:20260305T170000', 'DURATION:PT1H30M'],
      { start: '2026-03-05T17:00:00', end: '2026-03-05T18:30:00' },
    ],
    ['UTC', ['DTSTART:20260305T170000Z'], { start: '2026-03-05T17:00:00Z' }],
    ['ISO 8601, as some programs write', ['DTSTART:2026-03-05T17:00'], { start: '2026-03-05T17:00:00' }],
    ['a time where a day is announced', ['DTSTART;VALUE=DATE:20260305T170000'], { start: '2026-03-05T17:00:00' }],
  ];
  for (const [what, lines, date] of spans) {
    it(`reads ${what}`, async () => {
      expect(await dates(...lines)).to.deep.equal({ occurrences: [date] });
    });
  }

  it('counts a length in hours as exact over a night that has one more', async () => {
    const schedule = await dates('DTSTART;TZID=Europe/Rome:20261024T230000', 'DURATION:PT8H');
    expect(schedule!.occurrences).to.deep.equal([{ start: '2026-10-24T23:00:00', end: '2026-10-25T06:00:00' }]);
  });

  it('repeats by several rules, with exceptions and further dates', async () => {
    const schedule = await dates(
      'DTSTART;TZID=Europe/Rome:20260305T170000',
      'DTEND;TZID=Europe/Rome:20260305T183000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T225959Z',
      'RRULE:freq=monthly;byday=1sa;',
      'EXDATE;TZID=Europe/Rome:20260312T170000,20260319T170000',
      'EXDATE;VALUE=DATE:20260326',
      'RDATE;TZID=Europe/Rome:20260401T100000',
      'RDATE;VALUE=PERIOD:20260402T080000Z/PT2H',
    );
    const rule = {
      start: '2026-03-05T17:00:00',
      end: '2026-03-05T18:30:00',
      except: ['2026-03-12', '2026-03-19', '2026-03-26'],
    };
    expect(schedule).to.deep.equal({
      timeZone: 'Europe/Rome',
      recurrences: [
        { ...rule, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T225959Z' },
        { ...rule, rule: 'FREQ=MONTHLY;BYDAY=1SA' },
      ],
      occurrences: [
        { start: '2026-04-01T10:00:00', end: '2026-04-01T11:30:00' },
        { start: '2026-04-02T08:00:00Z', end: '2026-04-02T10:00:00Z' },
      ],
    });
  });

  it('leaves out one of several dates of a day, not the day', async () => {
    const schedule = await dates('DTSTART:20260305T100000', 'RRULE:FREQ=DAILY;BYHOUR=10,16', 'EXDATE:20260306T160000');
    expect(schedule).to.deep.equal({
      recurrences: [{ start: '2026-03-05T10:00:00', rule: 'FREQ=DAILY;BYHOUR=10,16' }],
      occurrences: [{ start: '2026-03-06T16:00:00', status: 'cancelled' }],
    });
  });

  it('moves the days of a rule in UTC to where they are here', async () => {
    const schedule = await dates('DTSTART:20260302T230000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO');
    expect(schedule!.recurrences![0]!.rule).to.equal('FREQ=WEEKLY;BYDAY=TU');
  });

  it('is called off', async () => {
    expect(await dates('DTSTART:20260305T170000', 'STATUS:CANCELLED')).to.deep.equal({
      occurrences: [{ start: '2026-03-05T17:00:00', status: 'cancelled' }],
    });
  });

  it('is called off for good', async () => {
    const item = await event('DTSTART:20260305T170000', 'RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED');
    expect(item.status).to.equal('concluded');
    expect(item.schedule).to.deep.equal({ occurrences: [{ start: '2026-03-05T17:00:00', status: 'cancelled' }] });
  });

  it('is not sure yet', async () => {
    expect(await event('DTSTART:20260305T170000', 'STATUS:TENTATIVE')).to.include({ status: 'proposed' });
  });
});
