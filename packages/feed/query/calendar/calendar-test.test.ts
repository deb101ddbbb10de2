import { expect } from '@open-wc/testing';
import type { Item } from '../../model/feed.ts';
import type { Schedule } from '../../model/schedule.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Filters } from '../filters.ts';
import { calendarTest } from './calendar-test.ts';

/** A Monday, ten past three in the afternoon in Rome. */
const monday = '2026-11-23T15:10:00+01:00';

const passes = (item: Item, filters: Filters, now = monday, locked: Filters = {}) => {
  const [entry] = createCatalogue({ timeZone: 'Europe/Rome', items: [item] }, Date.parse(now));
  return calendarTest(filters, locked)(entry!);
};
const initiative = (schedule: Schedule): Item => ({ type: 'initiative', id: 'a', title: 'A', schedule });
const date = (start: string, end?: string, more = {}) =>
  initiative({ occurrences: [{ start, ...(end && { end }), ...more }] });

interface Case {
  what: string;
  item: Item;
  passing: readonly string[];
  now?: string;
}

const all: readonly [name: string, filters: Filters][] = [
  ['today', { when: ['today'] }],
  ['this-week', { when: ['this-week'] }],
  ['weekend', { when: ['weekend'] }],
  ['this-month', { when: ['this-month'] }],
];
const named = (item: Item, now?: string) =>
  all.filter(([, filters]) => passes(item, filters, now)).map(([name]) => name);

describe('the facet "when"', () => {
  const cases: Case[] = [
    { what: 'this evening', item: date('2026-11-23T18:00'), passing: ['today', 'this-week', 'this-month'] },
    {
      what: 'something that is on now',
      item: date('2026-11-23T15:00', '2026-11-23T16:00'),
      passing: ['today', 'this-week', 'this-month'],
    },
    { what: 'this morning, which is over', item: date('2026-11-23T09:00', '2026-11-23T11:00'), passing: [] },
    { what: 'all of today', item: date('2026-11-23'), passing: ['today', 'this-week', 'this-month'] },
    { what: 'yesterday', item: date('2026-11-22T18:00'), passing: [] },
    { what: 'Friday', item: date('2026-11-27T18:00'), passing: ['this-week', 'this-month'] },
    { what: 'Saturday', item: date('2026-11-28T10:00'), passing: ['this-week', 'weekend', 'this-month'] },
    { what: 'Sunday', item: date('2026-11-29T10:00'), passing: ['this-week', 'weekend', 'this-month'] },
    { what: 'Monday in a week', item: date('2026-11-30T10:00'), passing: ['this-month'] },
    { what: 'the first of next month', item: date('2026-12-01T10:00'), passing: [] },
    {
      what: 'three weeks from before until after',
      item: date('2026-11-10', '2026-12-10'),
      passing: ['today', 'this-week', 'weekend', 'this-month'],
    },
    {
      what: 'Friday night until late',
      item: date('2026-11-27T22:00', '2026-11-28T03:00'),
      passing: ['this-week', 'this-month'],
    },
    {
      what: 'a night in the park until eight',
      item: date('2026-11-27T22:00', '2026-11-28T08:00'),
      passing: ['this-week', 'weekend', 'this-month'],
    },
    {
      what: 'Friday until midnight',
      item: date('2026-11-27T22:00', '2026-11-28T00:00'),
      passing: ['this-week', 'this-month'],
    },
    { what: 'a cancelled date', item: date('2026-11-28T10:00', undefined, { status: 'cancelled' }), passing: [] },
    { what: 'a postponed date', item: date('2026-11-28T10:00', undefined, { status: 'postponed' }), passing: [] },
    {
      what: 'a date that was moved here',
      item: date('2026-11-28T10:00', undefined, { status: 'moved' }),
      passing: ['this-week', 'weekend', 'this-month'],
    },
    {
      what: 'Saturday, as seen on Saturday noon',
      now: '2026-11-28T12:00:00+01:00',
      item: date('2026-11-28T17:00'),
      passing: ['today', 'this-week', 'weekend', 'this-month'],
    },
    {
      what: 'Saturday morning, as seen on Saturday noon',
      now: '2026-11-28T12:00:00+01:00',
      item: date('2026-11-28T09:00', '2026-11-28T11:00'),
      passing: [],
    },
    {
      what: 'Sunday, as seen on Sunday',
      now: '2026-11-29T08:00:00+01:00',
      item: date('2026-11-29T10:00'),
      passing: ['today', 'this-week', 'weekend', 'this-month'],
    },
    {
      what: 'next Saturday, as seen on Sunday',
      now: '2026-11-29T08:00:00+01:00',
      item: date('2026-12-05T10:00'),
      passing: [],
    },
    {
      what: 'an end ahead of its start',
      item: date('2026-11-28T10:00', '2026-11-27T10:00'),
      passing: ['this-week', 'weekend', 'this-month'],
    },
    { what: 'what has no dates', item: initiative({}), passing: [] },
    { what: 'a notice', item: { type: 'notice', id: 'a', title: 'A' }, passing: [] },
    {
      what: 'a session of a course',
      item: {
        type: 'training',
        id: 'a',
        title: 'A',
        modules: [{ title: 'M', sessions: [{ start: '2026-11-28T10:00' }] }],
      },
      passing: ['this-week', 'weekend', 'this-month'],
    },
  ];
  for (const { what, item, passing, now } of cases) {
    it(`has ${what} under ${passing.join(', ') || 'nothing'}`, () => {
      expect(named(item, now)).to.deep.equal(passing);
    });
  }

  it('goes by the clocks of the item’s zone, not by those of the feed', () => {
    const tokyo = initiative({ timeZone: 'Asia/Tokyo', occurrences: [{ start: '2026-11-24T07:00' }] });
    expect(named(tokyo, '2026-11-23T16:00:00+01:00')).to.deep.equal(['today', 'this-week', 'this-month']);
  });

  it('goes by the clocks of the item’s zone where a date says its own offset', () => {
    expect(named(date('2026-11-23T23:30:00Z'))).to.deep.equal(['this-week', 'this-month']);
  });

  const ranges: [range: string, passes: boolean][] = [
    ['2026-11-23/2026-12-06', true],
    ['2026-12-04/2026-12-04', true],
    ['2026-12-05/2026-12-31', false],
    ['2026-11-24/2026-12-03', false],
    ['2026-12-04/', true],
    ['2026-12-05/', false],
    ['/2026-12-04', true],
    ['/2026-12-03', false],
    ['2026-12-06/2026-11-23', false],
    ['/', false],
    ['2026-12-04', false],
    ['2026-12-04/2026-12-04/2026-12-04', false],
    ['2026-02-30/', false],
    ['domani', false],
    ['', false],
  ];
  for (const [range, fits] of ranges) {
    it(`${fits ? 'finds' : 'does not find'} the fourth of December under "${range}"`, () => {
      expect(passes(date('2026-12-04T17:00'), { when: [range] })).to.equal(fits);
    });
  }

  it('takes any of several values', () => {
    expect(passes(date('2026-12-04T17:00'), { when: ['today', '2026-12-01/2026-12-05'] })).to.be.true;
  });

  it('finds nothing that is over, even in a range that is', () => {
    expect(passes(date('2026-11-20T17:00'), { when: ['2026-11-01/2026-11-30'] })).to.be.false;
  });
});

describe('weekdays and times of the day', () => {
  const found = (item: Item, now?: string) => ({
    days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].filter((day) => passes(item, { weekday: [day] }, now)).join(' '),
    times: ['morning', 'afternoon', 'evening'].filter((time) => passes(item, { time: [time] }, now)).join(' '),
  });
  const cases: [what: string, item: Item, days: string, times: string, now?: string][] = [
    ['a choir', date('2026-11-26T15:30', '2026-11-26T17:00'), 'th', 'afternoon'],
    ['a breakfast', date('2026-11-26T08:00', '2026-11-26T12:00'), 'th', 'morning'],
    ['a lunch', date('2026-11-26T11:30', '2026-11-26T14:00'), 'th', 'morning afternoon'],
    ['a breakfast on Monday', date('2026-11-30T08:00', '2026-11-30T09:00'), 'mo', 'morning'],
    ['a night until five', date('2026-11-26T21:00', '2026-11-27T05:00'), 'th fr', 'morning evening'],
    ['the first minutes of a day', date('2026-11-26T00:00', '2026-11-26T00:20'), 'th', 'morning'],
    ['half past ten of Greenwich on the day of summer time', date('2027-03-28T10:30:00Z'), 'su', 'afternoon'],
    ['half past five of New York on the day of winter time', date('2027-10-31T05:30:00-05:00'), 'su', 'morning'],
    ['nine in the morning of New York', date('2026-11-26T09:00:00-05:00'), 'th', 'afternoon'],
    ['half past eleven at night of New York', date('2026-11-26T23:30-05:00'), 'fr', 'morning'],
    ['one at night of Delhi', date('2026-11-26T01:00:00.5+05:30'), 'we', 'evening'],
    ['half past one in the afternoon of Greenwich', date('2026-11-26T13:30:00Z'), 'th', 'afternoon'],
    ['what begins at noon', date('2026-11-26T12:00', '2026-11-26T13:00'), 'th', 'afternoon'],
    ['what begins at six', date('2026-11-26T18:00'), 'th', 'evening'],
    ['what runs over a quarter of an hour', date('2026-11-26T16:00', '2026-11-26T18:15'), 'th', 'afternoon'],
    ['what runs over half an hour', date('2026-11-26T16:00', '2026-11-26T18:30'), 'th', 'afternoon evening'],
    ['a night', date('2026-11-26T21:00', '2026-11-27T02:00'), 'th', 'evening'],
    ['a whole day', date('2026-11-26'), 'th', 'morning afternoon evening'],
    ['two days', date('2026-11-26', '2026-11-27'), 'th fr', 'morning afternoon evening'],
    ['two weeks', date('2026-11-26', '2026-12-10'), 'mo tu we th fr sa su', 'morning afternoon evening'],
    ['what is on, and ends soon', date('2026-11-23T09:00', '2026-11-23T17:00'), 'mo', 'afternoon'],
  ];
  for (const [what, item, days, times, now] of cases) {
    it(`has ${what} under ${days} and ${times}`, () => {
      expect(found(item, now)).to.deep.equal({ days, times });
    });
  }

  it('must be met by one and the same date', () => {
    const item = initiative({ occurrences: [{ start: '2026-11-26T09:00' }, { start: '2026-11-27T16:00' }] });
    expect(passes(item, { weekday: ['th'], time: ['morning'] })).to.be.true;
    expect(passes(item, { weekday: ['th'], time: ['afternoon'] })).to.be.false;
  });

  it('must be met by one and the same date with "when"', () => {
    const item = initiative({ occurrences: [{ start: '2026-11-23T18:00' }, { start: '2026-12-10T09:00' }] });
    expect(passes(item, { when: ['today'], time: ['evening'] })).to.be.true;
    expect(passes(item, { when: ['today'], time: ['morning'] })).to.be.false;
  });

  it('must be met by one and the same date with locked filters', () => {
    const item = initiative({ occurrences: [{ start: '2026-11-28T18:00' }, { start: '2026-12-10T09:00' }] });
    expect(passes(item, { time: ['evening'] }, monday, { when: ['weekend'] })).to.be.true;
    expect(passes(item, { time: ['morning'] }, monday, { when: ['weekend'] })).to.be.false;
    expect(passes(item, { when: ['2026-12-01/'] }, monday, { when: ['weekend', 'today'] })).to.be.false;
    expect(passes(item, { when: ['2026-11-27/'] }, monday, { when: ['weekend', 'today'] })).to.be.true;
  });

  it('are met by nothing where the value is none', () => {
    expect(passes(date('2026-11-26'), { weekday: ['thursday'] })).to.be.false;
    expect(passes(date('2026-11-26'), { time: ['notte'] })).to.be.false;
  });
});

describe('the facet "age"', () => {
  const aged = (audience: object): Item => ({ type: 'initiative', id: 'a', title: 'A', audience });

  it('takes any of several ages', () => {
    expect(passes(aged({ minAge: 65 }), { age: ['12', '70'] })).to.be.true;
  });

  it('takes ages of one digit', () => {
    expect(passes(aged({ maxAge: 9 }), { age: ['7'] })).to.be.true;
  });

  it('holds together with dates', () => {
    expect(passes(aged({ minAge: 65 }), { age: ['70'], when: ['today'] })).to.be.false;
  });

  it('must fit locked ages, too', () => {
    expect(passes(aged({ minAge: 65 }), { age: ['70'] }, monday, { age: ['12'] })).to.be.false;
  });

  for (const age of ['', 'settanta', '-1', '7.5', '1000'])
    it(`fits nothing where it is "${age}"`, () => {
      expect(passes(aged({ groups: ['everyone'] }), { age: [age] })).to.be.false;
    });

  it('finds nothing among documents', () => {
    expect(passes({ type: 'resource', id: 'a', title: 'A' }, { age: ['30'] })).to.be.false;
  });
});
