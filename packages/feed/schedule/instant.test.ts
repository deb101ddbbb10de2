import { expect } from '@open-wc/testing';
import { endOf, instantOf, isDay } from './instant.ts';
import { momentOf } from './moment-of.ts';

const rome = 'Europe/Rome';
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 19) + 'Z';

describe('instantOf', () => {
  const cases: [what: string, moment: string, zone: string, instant: string][] = [
    ['a winter’s afternoon', '2026-03-05T17:00', rome, '2026-03-05T16:00:00Z'],
    ['a summer’s afternoon', '2026-07-05T17:00', rome, '2026-07-05T15:00:00Z'],
    ['a time with seconds', '2026-03-05T17:00:30', rome, '2026-03-05T16:00:30Z'],
    ['a whole day', '2026-03-05', rome, '2026-03-04T23:00:00Z'],
    ['the day on which summer time begins', '2026-03-29', rome, '2026-03-28T23:00:00Z'],
    ['the day after', '2026-03-30', rome, '2026-03-29T22:00:00Z'],

    ['a minute before the clocks go forward in 2026', '2026-03-29T01:59', rome, '2026-03-29T00:59:00Z'],
    ['the first minute that they skip', '2026-03-29T02:00', rome, '2026-03-29T01:00:00Z'],
    ['the middle of the hour that they skip', '2026-03-29T02:30', rome, '2026-03-29T01:30:00Z'],
    ['the first minute after it', '2026-03-29T03:00', rome, '2026-03-29T01:00:00Z'],
    ['a minute before the clocks go back in 2026', '2026-10-25T01:59', rome, '2026-10-24T23:59:00Z'],
    ['a time that comes twice, the first time', '2026-10-25T02:30', rome, '2026-10-25T00:30:00Z'],
    ['the first minute after the double hour', '2026-10-25T03:00', rome, '2026-10-25T02:00:00Z'],

    ['a minute before the clocks go forward in 2027', '2027-03-28T01:59', rome, '2027-03-28T00:59:00Z'],
    ['a skipped minute in 2027', '2027-03-28T02:30', rome, '2027-03-28T01:30:00Z'],
    ['the first minute after it in 2027', '2027-03-28T03:00', rome, '2027-03-28T01:00:00Z'],
    ['a doubled minute in 2027', '2027-10-31T02:00', rome, '2027-10-31T00:00:00Z'],
    ['the first minute after the double hour in 2027', '2027-10-31T03:00', rome, '2027-10-31T02:00:00Z'],

    ['a time in UTC, which needs no zone', '2026-03-05T17:00:00Z', rome, '2026-03-05T17:00:00Z'],
    ['a time with an offset, which needs no zone', '2026-03-05T17:00-05:00', rome, '2026-03-05T22:00:00Z'],
    ['an hour that comes twice, told by its offset', '2026-10-25T02:30+01:00', rome, '2026-10-25T01:30:00Z'],

    ['the far east', '2026-03-05T00:30', 'Pacific/Kiritimati', '2026-03-04T10:30:00Z'],
    ['the far west', '2026-03-05T23:30', 'Pacific/Pago_Pago', '2026-03-06T10:30:00Z'],
    ['a zone of half an hour', '2026-03-05T17:00', 'Asia/Kolkata', '2026-03-05T11:30:00Z'],
    ['a zone whose clocks go by half an hour', '2026-04-05T02:15', 'Australia/Lord_Howe', '2026-04-04T15:45:00Z'],
    ['the southern summer’s end', '2026-04-05T02:30', 'Australia/Sydney', '2026-04-04T15:30:00Z'],
    ['a midnight that is skipped', '2026-09-06T00:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
    ['no change of clocks in UTC', '2026-03-29T02:30', 'UTC', '2026-03-29T02:30:00Z'],
  ];
  for (const [what, moment, zone, instant] of cases) {
    it(`knows ${what}: ${moment} ${zone}`, () => {
      expect(utc(instantOf(moment, zone))).to.equal(instant);
    });
  }
});

describe('instantOf, at the ends of time', () => {
  for (const moment of ['0000-01-01', '0099-12-31T23:59', '1582-10-15', '9999-12-31', '9999-12-31T23:59:59.999-19:59'])
    it(`knows some instant for ${moment}`, () => {
      expect(instantOf(moment, rome)).to.be.finite;
      expect(endOf(moment, rome)).to.be.finite;
    });
});

describe('endOf', () => {
  it('is the end of a whole day', () => {
    expect(utc(endOf('2026-03-05', rome))).to.equal('2026-03-05T23:00:00Z');
  });

  it('is the end of a day that has 23 hours', () => {
    expect(endOf('2026-03-29', rome) - instantOf('2026-03-29', rome)).to.equal(23 * 3_600_000);
  });

  it('is the end of a day that has 25 hours', () => {
    expect(endOf('2027-10-31', rome) - instantOf('2027-10-31', rome)).to.equal(25 * 3_600_000);
  });

  it('is the end of the last day of a year', () => {
    expect(utc(endOf('2026-12-31', rome))).to.equal('2026-12-31T23:00:00Z');
  });

  it('is the time itself when there is one', () => {
    expect(utc(endOf('2026-03-05T19:00', rome))).to.equal('2026-03-05T18:00:00Z');
  });
});

describe('momentOf', () => {
  const cases: [instant: string, zone: string, moment: string][] = [
    ['2026-03-05T16:00:00Z', rome, '2026-03-05T17:00:00+01:00'],
    ['2026-07-05T15:00:30.999Z', rome, '2026-07-05T17:00:30+02:00'],
    ['2026-03-29T00:59:59Z', rome, '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', rome, '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:30:00Z', rome, '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00Z', rome, '2026-10-25T02:30:00+01:00'],
    ['2026-03-05T23:30:00Z', rome, '2026-03-06T00:30:00+01:00'],
    ['2026-03-05T12:00:00Z', 'UTC', '2026-03-05T12:00:00+00:00'],
    ['2026-03-05T12:00:00Z', 'America/St_Johns', '2026-03-05T08:30:00-03:30'],
    ['2026-03-05T12:00:00Z', 'Asia/Kathmandu', '2026-03-05T17:45:00+05:45'],
    ['1969-12-31T23:59:59Z', rome, '1970-01-01T00:59:59+01:00'],
  ];
  for (const [instant, zone, moment] of cases) {
    it(`writes ${instant} in ${zone} as ${moment}`, () => {
      expect(momentOf(Date.parse(instant), zone)).to.equal(moment);
    });
  }

  it('and instantOf are each other’s way back, every quarter of an hour around both clock changes', () => {
    for (const change of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']) {
      const start = Date.parse(`${change}T00:00Z`) - 12 * 3_600_000;
      for (let instant = start; instant < start + 24 * 3_600_000; instant += 900_000)
        expect(instantOf(momentOf(instant, rome), rome)).to.equal(instant);
    }
  });
});

describe('isDay', () => {
  it('tells a whole day from a time', () => {
    expect(isDay('2026-03-05')).to.be.true;
    expect(isDay('2026-03-05T00:00')).to.be.false;
  });
});
