import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import type { Feed, Item } from '../model/feed.ts';
import { instantOf } from '../schedule/instant.ts';
import { hasCalendarDates, writeICalendar } from './icalendar.ts';

const feedOf = (...items: Item[]): Feed => ({
  title: 'Iniziative',
  description: 'Che cosa si fa; insieme, a Cervia',
  homePage: 'https://comune.example/',
  timeZone: 'Europe/Rome',
  generated: '2026-03-01T08:00:00+01:00',
  items,
});
const write = (feed: Feed): string => [...writeICalendar(feed)].join('');
const item = (schedule: object, more: object = {}): Item => ({
  type: 'initiative',
  id: 'orto',
  title: 'Orto',
  schedule,
  ...more,
});

/** As a program that is not ours reads it. */
function read(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events, first: new ICAL.Event(events[0]) };
}
const eventsOf = (schedule: object, more: object = {}) => read(write(feedOf(item(schedule, more))));
const propertiesOf = (component: { toString: () => string }) => component.toString().split('\r\n');
const weekly = { start: '2026-03-05T17:00', end: '2026-03-05T19:00', rule: 'FREQ=WEEKLY;BYDAY=TH' };

describe('writeICalendar', () => {
  it('is read by others with all that items have', () => {
    const { calendar, events, first } = read(write(feedOf(...wholeItems)));
    expect(calendar.getFirstPropertyValue('description')).to.equal('Che cosa si fa; insieme, a Cervia');
    expect(events).to.have.length(5);
    expect(first.summary).to.equal('Orto condiviso');
    expect(first.uid).to.equal('orto@comune.example');
    expect(first.location).to.equal('Serra, Via Fiume 12, 48015 Cervia');
    expect(first.description).to.equal('Perché\n\nC’era un campo abbandonato.');
    expect(events[0]!.getFirstProperty('organizer')!.getFirstParameter('cn')).to.equal('Associazione Ore');
    expect(events[0]!.getFirstProperty('categories')!.getValues()).to.deep.equal(['orti', 'ambiente']);
    expect(String(events[0]!.getFirstPropertyValue('geo'))).to.equal('44.26,-0.5');
  });

  it('folds lines at 75 octets and cuts no character', () => {
    const title = 'È così: perché no? 🌻'.repeat(20);
    const text = write(feedOf(item({ occurrences: [{ start: '2026-03-05' }] }, { title })));
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).to.be.true;
    expect(lines.slice(0, -1).every((line) => !/[\r\n]/.test(line) && line.isWellFormed())).to.be.true;
    expect(read(text).first.summary).to.equal(title);
  });

  it('lets no text break out of its line', () => {
    const evil = 'Orto\r\nEND:VEVENT\nX-EVIL:1\u0000; , "quoted" ^n';
    const url = 'https://a.example/\r\nX-EVIL:1';
    const { events, first } = eventsOf(
      { occurrences: [{ start: '2026-03-05' }] },
      { title: `${evil} \\n`, url, images: [{ url, alt: evil }], topics: [evil] },
    );
    expect(events).to.have.length(1);
    expect(first.summary).to.equal('Orto\nEND:VEVENT\nX-EVIL:1; , "quoted" ^n \\n');
    expect(events[0]!.getFirstProperty('x-evil')).to.be.null;
    expect(events[0]!.getFirstProperty('image')!.getFirstParameter('label')).to.equal(
      'Orto\nEND:VEVENT\nX-EVIL:1; , "quoted" ^n',
    );
  });

  it('gives whole days the day after as their end', () => {
    const { events } = eventsOf({ occurrences: [{ start: '2026-03-05', end: '2026-03-07' }] });
    expect(propertiesOf(events[0]!)).to.include.members(['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260308']);
  });

  it('gives one day no end', () => {
    const { events } = eventsOf({ occurrences: [{ start: '2026-03-05', end: '2026-03-05' }] });
    expect(events[0]!.getFirstProperty('dtend')).to.be.null;
  });

  it('writes times on the clocks of the zone, whatever their offset', () => {
    const { first } = eventsOf({ occurrences: [{ start: '2026-07-05T15:00:00Z', end: '2026-07-05T19:00' }] });
    expect(String(first.startDate)).to.equal('2026-07-05T17:00:00');
    expect(first.startDate.zone.tzid).to.equal('Europe/Rome');
    expect(first.startDate.toJSDate().toISOString()).to.equal('2026-07-05T15:00:00.000Z');
  });

  it('writes UTC as UTC, with no definition of a zone', () => {
    const { calendar, events } = eventsOf({ timeZone: 'UTC', occurrences: [{ start: '2026-07-05T15:00' }] });
    expect(propertiesOf(events[0]!)).to.include('DTSTART:20260705T150000Z');
    expect(calendar.getAllSubcomponents('vtimezone')).to.be.empty;
  });

  it('writes a rule with its last moment in UTC, and the days that it leaves out at their time', () => {
    const rule = `${weekly.rule};UNTIL=20260630`;
    const { events } = eventsOf({ recurrences: [{ ...weekly, rule, except: ['2026-04-02'] }] });
    expect(propertiesOf(events[0]!)).to.include.members([
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20260630T215959Z',
      'EXDATE;TZID=Europe/Rome:20260402T170000',
    ]);
  });

  it('does not write out what a rule gives anyway', () => {
    const occurrences = [{ start: '2026-03-12T17:00:00+01:00', end: '2026-03-12T19:00:00+01:00' }];
    expect(eventsOf({ recurrences: [weekly], occurrences }).events).to.have.length(1);
  });

  it('says of a date of a rule what has become of it', () => {
    const occurrences = [{ start: '2026-03-12T17:00', status: 'cancelled', note: 'Neve' }];
    const { events } = eventsOf({ recurrences: [weekly], occurrences });
    expect(propertiesOf(events[1]!)).to.include.members([
      'RECURRENCE-ID;TZID=Europe/Rome:20260312T170000',
      'DTEND;TZID=Europe/Rome:20260312T190000',
      'STATUS:CANCELLED',
      'COMMENT:Neve',
    ]);
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).to.deep.equal(
      Array(2).fill('orto@comune.example'),
    );
  });

  it('writes several dates without a rule as an event each, which others tell apart', () => {
    const { events } = eventsOf({ occurrences: [{ start: '2026-03-05T17:00' }, { start: '2026-03-08' }] });
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).to.deep.equal([
      'orto/20260305T160000Z@comune.example',
      'orto/20260308@comune.example',
    ]);
  });

  it('leaves a rule out that iCalendar has no words for', () => {
    const { events } = eventsOf({ recurrences: [{ ...weekly, rule: 'FREQ=YEARLY;BYEASTER=-2' }] });
    expect(events[0]!.getFirstProperty('rrule')).to.be.null;
  });

  it('keeps an id that is one in the world', () => {
    for (const id of ['a@b.example', 'https://a.example/1', '2f1c4d6e-8b1a-4c3d-9e5f-000000000001']) {
      const { first } = eventsOf({ occurrences: [{ start: '2026-03-05' }] }, { id });
      expect(first.uid).to.equal(id);
    }
  });

  it('says the same each time', () => {
    const feed = feedOf(...wholeItems, item({ occurrences: [{ start: '2026-03-05' }] }, { id: 'bare' }));
    expect(write(feed)).to.equal(write(feed));
    expect(write(feed)).to.include('DTSTAMP:20260301T070000Z');
  });

  it('has a component when it has no event, as a calendar must', () => {
    const { calendar, events } = read(write(feedOf({ type: 'resource', id: 'a', title: 'A' })));
    expect(events).to.be.empty;
    expect(calendar.getAllSubcomponents()).to.have.length(1);
  });
});

describe('hasCalendarDates', () => {
  it('tells what a calendar can hold', () => {
    expect(wholeItems.filter(hasCalendarDates).map(({ type }) => type)).to.deep.equal([
      'initiative',
      'training',
      'notice',
    ]);
    expect(hasCalendarDates(item({ openingHours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }] }))).to.be.false;
  });
});

describe('The time zones of a calendar', () => {
  const zones = [
    'Europe/Rome',
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'America/Sao_Paulo',
    'Europe/Moscow',
    'Pacific/Apia',
  ];
  for (const timeZone of zones)
    for (const year of [1999, 2010, 2026]) {
      it(`have the clocks of ${timeZone} in and after ${year}`, () => {
        const days = Array.from({ length: 60 }, (_, i) =>
          new Date(Date.UTC(year, 0, 3 + i * 19)).toISOString().slice(0, 10),
        );
        const dates = days.map((day) => ({ start: `${day}T12:30` }));
        const { events } = read(write(feedOf(item({ timeZone, occurrences: dates }))));
        const read_ = events.map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
        expect(read_).to.deep.equal(dates.map(({ start }) => new Date(instantOf(start, timeZone)).toISOString()));
      });
    }

  it('goes by a rule where the clocks do, so that it holds for ever', () => {
    const text = write(feedOf(item({ recurrences: [weekly] })));
    expect(text).to.include('DTSTART:20250330T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(text).to.include('DTSTART:20251026T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  });
});
