import { expect } from '@open-wc/testing';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import type { Initiative } from '../../model/initiative.ts';
import type { Schedule } from '../../model/schedule.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

async function read(event: object) {
  const json = { '@context': 'https://schema.org', '@type': 'Event', name: 'Orto', ...event };
  const { feed, problems } = await readForeign(jsonSource(json), { wanted: itemTypes });
  const item = feed.items[0]! as { schedule?: Schedule; status?: string };
  return { schedule: item.schedule, status: item.status, problems };
}

const weekly = {
  '@type': 'Schedule',
  repeatFrequency: 'P1W',
  byDay: 'https://schema.org/Thursday',
  startDate: '2026-03-01',
  startTime: '17:00',
  endTime: '19:00',
};
const rulesOf = async (schedule: object) =>
  (await read({ eventSchedule: { '@type': 'Schedule', ...schedule } })).schedule?.recurrences?.map(
    ({ start, rule }) => [start, rule],
  );

describe('The dates of a schema.org event', () => {
  it('are its own, with an end or a duration', async () => {
    const { schedule } = await read({ startDate: '2026-03-05T17:00+01:00', duration: 'PT90M' });
    expect(schedule?.occurrences).to.deep.equal([{ start: '2026-03-05T17:00+01:00', end: '2026-03-05T18:30+01:00' }]);
    const days = await read({ startDate: '2026-03-05', duration: 'P3D' });
    expect(days.schedule?.occurrences).to.deep.equal([{ start: '2026-03-05', end: '2026-03-07' }]);
  });

  it('may be several side by side', async () => {
    const { schedule } = await read({
      startDate: ['2026-03-05T17:00', '2026-03-12T17:00'],
      endDate: ['2026-03-05T18:00', '2026-03-12T18:00'],
    });
    expect(schedule?.occurrences?.map(({ end }) => end)).to.deep.equal(['2026-03-05T18:00', '2026-03-12T18:00']);
  });

  it('carry their status; one that was moved stands at both dates', async () => {
    const cancelled = await read({ startDate: '2026-03-05', eventStatus: 'https://schema.org/EventCancelled' });
    expect(cancelled.schedule?.occurrences).to.deep.equal([{ start: '2026-03-05', status: 'cancelled' }]);
    const moved = await read({
      startDate: '2026-03-05',
      previousStartDate: '2026-02-05',
      eventStatus: { '@id': 'https://schema.org/EventRescheduled' },
    });
    expect(moved.schedule?.occurrences).to.deep.equal([
      { start: '2026-02-05', status: 'moved' },
      { start: '2026-03-05' },
    ]);
  });

  it('are named where they make no sense', async () => {
    const { schedule, problems } = await read({
      startDate: '2026-03-05T17:00',
      endDate: '2026-03-05T16:00',
      eventStatus: 'Forse',
    });
    expect(schedule?.occurrences).to.deep.equal([{ start: '2026-03-05T17:00' }]);
    expect(problems.map(({ path }) => path)).to.have.deep.members([['endDate'], ['eventStatus']]);
  });
});

describe('The schedule of a schema.org event', () => {
  it('begins on the first day that fits, ends with its last day, and leaves out the exceptions', async () => {
    const { schedule } = await read({
      eventSchedule: {
        ...weekly,
        endDate: '2026-06-30',
        exceptDate: ['2026-04-02', '2026-04-08T23:30:00Z'],
        scheduleTimezone: 'Europe/Rome',
      },
    });
    expect(schedule).to.deep.equal({
      timeZone: 'Europe/Rome',
      recurrences: [
        {
          start: '2026-03-05T17:00',
          end: '2026-03-05T19:00',
          rule: 'FREQ=WEEKLY;UNTIL=20260630T235959;BYDAY=TH',
          except: ['2026-04-02', '2026-04-09'],
        },
      ],
    });
  });

  it('is understood in other words', async () => {
    const startDate = '2026-03-01';
    expect(await rulesOf({ startDate, repeatFrequency: 'Weekly', byDay: ['Mo', 'giovedì'] })).to.deep.equal([
      ['2026-03-02', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ]);
    expect(await rulesOf({ startDate, repeatFrequency: 'P2W' })).to.deep.equal([[startDate, 'FREQ=WEEKLY;INTERVAL=2']]);
    expect(
      await rulesOf({ startDate, repeatFrequency: 'P1M', byDay: 'https://schema.org/Sunday', byMonthWeek: -1 }),
    ).to.deep.equal([['2026-03-29', 'FREQ=MONTHLY;BYDAY=-1SU']]);
    expect(await rulesOf({ startDate, repeatFrequency: 'P1Y', byMonth: [4], byMonthDay: 25 })).to.deep.equal([
      ['2026-04-25', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=25'],
    ]);
    expect(await rulesOf({ startDate, repeatFrequency: 'PT24H', repeatCount: 3 })).to.deep.equal([
      [startDate, 'FREQ=DAILY;COUNT=3'],
    ]);
  });

  it('takes from the event what it does not say itself', async () => {
    const { byDay, repeatFrequency } = weekly;
    const { schedule } = await read({
      startDate: '2026-03-05T17:00',
      endDate: '2026-06-30T19:00',
      eventSchedule: { byDay, repeatFrequency },
    });
    expect(schedule).to.deep.equal({
      recurrences: [
        { start: '2026-03-05T17:00', end: '2026-03-05T19:00', rule: 'FREQ=WEEKLY;UNTIL=20260630T235959;BYDAY=TH' },
      ],
    });
  });

  it('lasts past midnight', async () => {
    const { schedule } = await read({ eventSchedule: { ...weekly, startTime: '22:00', endTime: '01:00' } });
    expect(schedule?.recurrences?.[0]).to.include({ start: '2026-03-05T22:00', end: '2026-03-06T01:00' });
  });

  it('is named where iCalendar has no words for it, or where its beginning is needed and missing', async () => {
    const hourly = await read({ eventSchedule: { ...weekly, repeatFrequency: 'PT6H' } });
    expect(hourly.schedule).to.equal(undefined);
    expect(hourly.problems.map(({ path }) => path)).to.deep.equal([['eventSchedule', 'repeatFrequency']]);
    const { startDate: _, ...endless } = weekly;
    const fortnightly = await read({ eventSchedule: { ...endless, repeatFrequency: 'P2W' } });
    expect(fortnightly.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['missing', ['eventSchedule', 'startDate']],
    ]);
  });

  it('of a series that is off leaves its first date to say so', async () => {
    const { schedule, status } = await read({ eventSchedule: weekly, eventStatus: 'EventCancelled' });
    expect(schedule).to.deep.equal({
      occurrences: [{ start: '2026-03-05T17:00', end: '2026-03-05T19:00', status: 'cancelled' }],
    });
    expect(status).to.equal('concluded');
  });
});

describe('The schedule of a schema.org event that is off', () => {
  it('has no date to say so where nobody has named one', async () => {
    const json = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Orto',
      eventStatus: 'https://schema.org/EventPostponed',
      eventSchedule: {
        repeatFrequency: 'P1W',
        byDay: 'https://schema.org/Tuesday',
        startTime: '10:00',
        endTime: '11:00',
      },
    };
    const { feed } = await readForeign(jsonSource(json), { wanted: itemTypes });
    expect((feed.items[0] as Initiative).schedule?.occurrences).to.be.undefined;
  });
});

describe('The parts of a schema.org event', () => {
  const graph = async (...subEvent: object[]) => {
    const json = {
      '@type': 'Festival',
      name: 'Mare',
      startDate: '2026-07-01',
      endDate: '2026-07-03',
      location: 'Porto',
      subEvent,
    };
    const { feed } = await readForeign(jsonSource(json), { wanted: itemTypes });
    return feed.items.map((item) => [
      item.title,
      item.type === 'initiative' ? item.schedule?.occurrences : undefined,
      item.type === 'initiative' ? item.places?.[0]?.name : undefined,
    ]);
  };

  it('are its dates where they have no name of their own', async () => {
    expect(
      await graph(
        { '@type': 'Event', startDate: '2026-07-01T10:00', eventStatus: 'EventCancelled' },
        { '@type': 'Event', name: 'Mare', startDate: '2026-07-02T10:00' },
      ),
    ).to.deep.equal([
      ['Mare', [{ start: '2026-07-01T10:00', status: 'cancelled' }, { start: '2026-07-02T10:00' }], 'Porto'],
    ]);
  });

  it('stand by themselves where they have one, with what the whole says for them', async () => {
    expect(await graph({ '@type': 'Event', name: 'Dialogo', startDate: '2026-07-01T21:00' })).to.deep.equal([
      ['Mare', [{ start: '2026-07-01', end: '2026-07-03' }], 'Porto'],
      ['Dialogo', [{ start: '2026-07-01T21:00' }], 'Porto'],
    ]);
  });
});
