import { expect } from '@open-wc/testing';
import type { Recurrence, Schedule } from '../model/schedule.ts';
import { expandSchedule } from './expand-schedule.ts';

const rome = 'Europe/Rome';
const always = { from: Date.parse('2000-01-01T00:00Z'), until: Date.parse('2100-01-01T00:00Z'), limit: 20 };

const expand = (schedule: Schedule, window: Partial<typeof always> = {}, zone = rome) =>
  expandSchedule(schedule, zone, { ...always, ...window });
const repeat = (recurrence: Recurrence, window: Partial<typeof always> = {}, zone = rome) =>
  expand({ recurrences: [recurrence] }, window, zone);
const starts = (recurrence: Recurrence, window: Partial<typeof always> = {}, zone = rome) =>
  repeat(recurrence, window, zone).map(({ start }) => start);

const thursdays = (rule = '', more: Partial<Recurrence> = {}): Recurrence => ({
  start: '2026-03-19T17:00',
  end: '2026-03-19T19:00',
  rule: `FREQ=WEEKLY${rule}`,
  ...more,
});

describe('expandSchedule', () => {
  it('keeps a weekly date at five by the clock when summer time begins', () => {
    expect(repeat(thursdays(';COUNT=3'))).to.deep.equal([
      { start: '2026-03-19T17:00:00+01:00', end: '2026-03-19T19:00:00+01:00' },
      { start: '2026-03-26T17:00:00+01:00', end: '2026-03-26T19:00:00+01:00' },
      { start: '2026-04-02T17:00:00+02:00', end: '2026-04-02T19:00:00+02:00' },
    ]);
  });

  it('keeps a weekly date at five by the clock when summer time ends', () => {
    expect(starts({ start: '2027-10-28T17:00', rule: 'FREQ=WEEKLY;COUNT=2' })).to.deep.equal([
      '2027-10-28T17:00:00+02:00',
      '2027-11-04T17:00:00+01:00',
    ]);
  });

  it('takes a start with an offset by the clock of the zone', () => {
    expect(starts({ start: '2026-03-26T16:00:00Z', rule: 'FREQ=WEEKLY;COUNT=2' })).to.deep.equal([
      '2026-03-26T17:00:00+01:00',
      '2026-04-02T17:00:00+02:00',
    ]);
  });

  it('loses no date in the hour that the clocks skip', () => {
    expect(starts({ start: '2026-03-28T02:30', rule: 'FREQ=DAILY;COUNT=3' })).to.deep.equal([
      '2026-03-28T02:30:00+01:00',
      '2026-03-29T03:30:00+02:00',
      '2026-03-30T02:30:00+02:00',
    ]);
  });

  it('gives one date in the hour that comes twice, the first time', () => {
    expect(starts({ start: '2026-10-24T02:30', rule: 'FREQ=DAILY;COUNT=3' })).to.deep.equal([
      '2026-10-24T02:30:00+02:00',
      '2026-10-25T02:30:00+02:00',
      '2026-10-26T02:30:00+01:00',
    ]);
  });

  it('writes whole days as days, of one day or several', () => {
    expect(repeat({ start: '2026-03-27', end: '2026-03-29', rule: 'FREQ=WEEKLY;COUNT=2' })).to.deep.equal([
      { start: '2026-03-27', end: '2026-03-29' },
      { start: '2026-04-03', end: '2026-04-05' },
    ]);
  });

  it('ends after midnight what does so', () => {
    expect(repeat({ start: '2026-03-28T22:00', end: '2026-03-29T04:00', rule: 'FREQ=DAILY;COUNT=1' })).to.deep.equal([
      { start: '2026-03-28T22:00:00+01:00', end: '2026-03-29T04:00:00+02:00' },
    ]);
  });

  it('gives no end where the schedule says none', () => {
    expect(repeat({ start: '2026-03-19T17:00', rule: 'FREQ=WEEKLY;COUNT=1' })).to.deep.equal([
      { start: '2026-03-19T17:00:00+01:00' },
    ]);
  });

  it('knows the first Friday of each month', () => {
    expect(starts({ start: '2026-03-06T17:00', rule: 'FREQ=MONTHLY;BYDAY=1FR;COUNT=3' })).to.deep.equal([
      '2026-03-06T17:00:00+01:00',
      '2026-04-03T17:00:00+02:00',
      '2026-05-01T17:00:00+02:00',
    ]);
  });

  it('passes over months that have no such day', () => {
    expect(starts({ start: '2026-01-31', rule: 'FREQ=MONTHLY;COUNT=3' })).to.deep.equal([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
  });

  it('counts in the zone that it is given', () => {
    expect(starts({ start: '2026-03-05T17:00', rule: 'FREQ=WEEKLY;COUNT=2' }, {}, 'America/New_York')).to.deep.equal([
      '2026-03-05T17:00:00-05:00',
      '2026-03-12T17:00:00-04:00',
    ]);
  });

  it('leaves out the days on which it does not take place', () => {
    expect(starts(thursdays(';COUNT=3', { except: ['2026-03-26'] }))).to.deep.equal([
      '2026-03-19T17:00:00+01:00',
      '2026-04-02T17:00:00+02:00',
    ]);
  });

  it('knows by the clock of the zone which day a late evening is', () => {
    const late = { start: '2026-03-19T23:30', rule: 'FREQ=WEEKLY;COUNT=2', except: ['2026-03-26'] };
    expect(starts(late, {}, 'America/New_York')).to.deep.equal(['2026-03-19T23:30:00-04:00']);
  });
});

describe('expandSchedule, of a rule that ends', () => {
  const first = '2026-03-19T17:00:00+01:00';
  const second = '2026-03-26T17:00:00+01:00';
  const third = '2026-04-02T17:00:00+02:00';
  const ends: [what: string, rule: string, starts: string[]][] = [
    ['after so many dates', ';COUNT=2', [first, second]],
    ['on a day, with that day', ';UNTIL=20260402', [first, second, third]],
    ['before a day', ';UNTIL=20260401', [first, second]],
    ['at an instant, with that instant', ';UNTIL=20260402T150000Z', [first, second, third]],
    ['a second before an instant', ';UNTIL=20260402T145959Z', [first, second]],
    ['at a time by the clock of the zone', ';UNTIL=20260402T170000', [first, second, third]],
    ['just before a time by the clock of the zone', ';UNTIL=20260402T165900', [first, second]],
    ['and says more after its end', ';UNTIL=20260402T150000Z;BYDAY=TH', [first, second, third]],
  ];
  for (const [what, rule, expected] of ends) {
    it(`ends ${what}: ${rule}`, () => {
      expect(starts(thursdays(rule))).to.deep.equal(expected);
    });
  }

  it('counts the dates before the window too', () => {
    const from = Date.parse('2026-04-01T00:00Z');
    expect(starts(thursdays(';COUNT=3'), { from })).to.deep.equal([third]);
  });
});

describe('expandSchedule, within a window', () => {
  const second = Date.parse('2026-03-26T16:00Z');

  const firstStart = (from: number, recurrence: Recurrence) => starts(recurrence, { from })[0];

  it('begins with what is not over at its first instant', () => {
    const over = second + 2 * 3_600_000;
    expect(firstStart(over - 1, thursdays(';COUNT=3'))).to.equal('2026-03-26T17:00:00+01:00');
    expect(firstStart(over, thursdays(';COUNT=3'))).to.equal('2026-04-02T17:00:00+02:00');
  });

  it('begins with what starts at its first instant and does not say how long it takes', () => {
    const endless = { start: '2026-03-19T17:00', rule: 'FREQ=WEEKLY' };
    expect(firstStart(second, endless)).to.equal('2026-03-26T17:00:00+01:00');
    expect(firstStart(second + 1, endless)).to.equal('2026-04-02T17:00:00+02:00');
  });

  it('begins with the days that have begun before it', () => {
    const fair = { start: '2025-03-20', end: '2025-03-30', rule: 'FREQ=YEARLY' };
    expect(firstStart(Date.parse('2026-03-30T21:59Z'), fair)).to.equal('2026-03-20');
    expect(firstStart(Date.parse('2026-03-30T22:00Z'), fair)).to.equal('2027-03-20');
  });

  it('ends before what starts at its last instant', () => {
    expect(starts(thursdays(), { until: second })).to.deep.equal(['2026-03-19T17:00:00+01:00']);
    expect(starts(thursdays(), { until: second + 1 })).to.have.length(2);
  });

  it('gives no more dates than may travel, of each rule', () => {
    const schedule = {
      recurrences: [thursdays(), thursdays('', { start: '2026-03-20T10:00', end: '2026-03-20T11:00' })],
    };
    expect(expand(schedule, { limit: 3 })).to.have.length(6);
  });

  it('does not count the days left out among those', () => {
    expect(starts(thursdays('', { except: ['2026-03-19', '2026-03-26'] }), { limit: 2 })).to.deep.equal([
      '2026-04-02T17:00:00+02:00',
      '2026-04-09T17:00:00+02:00',
    ]);
  });

  it('is soon done with a rule from long ago', () => {
    const window = { from: Date.parse('2026-03-05T00:00Z'), until: Date.parse('2026-03-06T00:00Z') };
    expect(starts({ start: '1990-01-01T09:00', rule: 'FREQ=DAILY' }, window)).to.deep.equal([
      '2026-03-05T09:00:00+01:00',
    ]);
  });

  it('is done with a rule that gives no date at all', () => {
    const window = { from: Date.parse('2026-03-05T00:00Z'), until: Date.parse('2026-09-05T00:00Z') };
    expect(starts({ start: '2026-03-05T17:00', rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' }, window)).to.be.empty;
  });
});

describe('expandSchedule, of dates that are listed', () => {
  it('puts them among those of the rules, in order', () => {
    const occurrences = [{ start: '2026-03-30T10:00' }, { start: '2026-03-01', note: 'Festa' }];
    expect(expand({ recurrences: [thursdays(';COUNT=3')], occurrences }).map(({ start }) => start)).to.deep.equal([
      '2026-03-01',
      '2026-03-19T17:00:00+01:00',
      '2026-03-26T17:00:00+01:00',
      '2026-03-30T10:00',
      '2026-04-02T17:00:00+02:00',
    ]);
  });

  it('keeps those outside the window', () => {
    expect(expand({ occurrences: [{ start: '1999-12-31' }] })).to.deep.equal([{ start: '1999-12-31' }]);
  });

  it('cancels one date of a rule, which keeps its end', () => {
    const occurrences = [{ start: '2026-03-26T17:00', status: 'cancelled' as const, note: 'Neve' }];
    expect(expand({ recurrences: [thursdays(';COUNT=2')], occurrences })[1]).to.deep.equal({
      start: '2026-03-26T17:00',
      end: '2026-03-26T19:00:00+01:00',
      status: 'cancelled',
      note: 'Neve',
    });
  });

  it('knows the date that it changes by the instant, however that is written', () => {
    const occurrences = [{ start: '2026-03-26T16:00:00Z', end: '2026-03-26T20:00' }];
    expect(expand({ recurrences: [thursdays(';COUNT=2')], occurrences })).to.deep.equal([
      { start: '2026-03-19T17:00:00+01:00', end: '2026-03-19T19:00:00+01:00' },
      { start: '2026-03-26T16:00:00Z', end: '2026-03-26T20:00' },
    ]);
  });

  it('does not change the schedule', () => {
    const schedule: Schedule = {
      recurrences: [thursdays(';COUNT=2')],
      occurrences: [{ start: '2026-03-26T17:00', status: 'cancelled' }],
    };
    const before = structuredClone(schedule);
    expand(schedule);
    expect(schedule).to.deep.equal(before);
  });

  it('are none where the schedule says none', () => {
    expect(expand({})).to.be.empty;
    expect(expand({ openingHours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }] })).to.be.empty;
  });
});

describe('expandSchedule, of a rule that is none', () => {
  for (const rule of ['FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;UNTIL=domani']) {
    it(`throws: ${rule}`, () => {
      expect(() => starts({ start: '2026-03-19T17:00', rule })).to.throw();
    });
  }
});
