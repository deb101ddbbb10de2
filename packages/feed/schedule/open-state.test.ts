import { expect } from '@open-wc/testing';
import { weekdays, type OpeningHours } from '../model/schedule.ts';
import { momentOf } from './moment-of.ts';
import { openState } from './open-state.ts';

const all = [...weekdays];
const hours = (days: OpeningHours['days'], opens: string, closes: string, season = {}): OpeningHours => ({
  days,
  opens,
  closes,
  ...season,
});

/** `open` or `closed`, and until which moment there. */
function state(list: readonly OpeningHours[], now: string, zone = 'Europe/Rome'): string | undefined {
  const found = openState(list, zone, Date.parse(now));
  if (!found) return undefined;
  const until = found.until === undefined ? 'for ever' : `until ${momentOf(found.until, zone).slice(0, 16)}`;
  return `${found.open ? 'open' : 'closed'} ${until}`;
}

const shop = [hours(['mo', 'th'], '09:00', '12:30'), hours(['mo'], '15:00', '18:00')];
const bar = [hours(['fr', 'sa'], '21:00', '02:00')];
const night = [hours(['sa'], '01:00', '24:00'), hours(['su'], '00:00', '04:00')];
const summer = [hours(all, '10:00', '12:00', { from: '2026-06-01', until: '2026-08-31' })];

describe('openState', () => {
  // 23 November 2026 is a Monday.
  const cases: [what: string, list: readonly OpeningHours[], now: string, state: string | undefined][] = [
    ['before it opens', shop, '2026-11-23T08:59:59+01:00', 'closed until 2026-11-23T09:00'],
    ['at the moment when it opens', shop, '2026-11-23T09:00:00+01:00', 'open until 2026-11-23T12:30'],
    ['at the moment when it closes', shop, '2026-11-23T12:30:00+01:00', 'closed until 2026-11-23T15:00'],
    ['after the last hours of a day', shop, '2026-11-23T18:00:00+01:00', 'closed until 2026-11-26T09:00'],
    ['over the end of a week', shop, '2026-11-26T13:00:00+01:00', 'closed until 2026-11-30T09:00'],
    ['before midnight', bar, '2026-11-27T23:00:00+01:00', 'open until 2026-11-28T02:00'],
    ['after midnight', bar, '2026-11-28T01:59:00+01:00', 'open until 2026-11-28T02:00'],
    ['when the night is over', bar, '2026-11-28T02:00:00+01:00', 'closed until 2026-11-28T21:00'],
    ['in hours that touch at midnight', night, '2026-11-28T12:00:00+01:00', 'open until 2026-11-29T04:00'],
    ['at 24:00', night.slice(0, 1), '2026-11-28T23:59:00+01:00', 'open until 2026-11-29T00:00'],
    ['where it never closes', [hours(all, '00:00', '24:00')], '2026-11-28T12:00:00+01:00', 'open for ever'],
    [
      'where hours are the same',
      [hours(['mo'], '08:00', '08:00')],
      '2026-11-24T07:00:00+01:00',
      'open until 2026-11-24T08:00',
    ],
    [
      'where hours overlap',
      [...shop, hours(['mo'], '12:00', '16:00')],
      '2026-11-23T10:00:00+01:00',
      'open until 2026-11-23T18:00',
    ],
    ['before a season', summer, '2026-05-20T11:00:00+02:00', 'closed until 2026-06-01T10:00'],
    ['on the last day of a season', summer, '2026-08-31T11:00:00+02:00', 'open until 2026-08-31T12:00'],
    ['after a season', summer, '2026-08-31T12:00:00+02:00', undefined],
    ['without hours', [], '2026-11-23T10:00:00+01:00', undefined],
    ['without days', [hours([], '10:00', '12:00')], '2026-11-23T10:00:00+01:00', undefined],
    [
      'in the night that a season begins',
      [hours(['sa'], '21:00', '02:00', { from: '2026-11-28' })],
      '2026-11-28T01:00:00+01:00',
      'closed until 2026-11-28T21:00',
    ],
    [
      'in the night after a season',
      [hours(['sa'], '21:00', '02:00', { until: '2026-11-28' })],
      '2026-11-29T01:00:00+01:00',
      'open until 2026-11-29T02:00',
    ],
  ];
  for (const [what, list, now, expected] of cases) {
    it(`is right ${what}`, () => {
      expect(state(list, now)).to.equal(expected);
    });
  }

  // Rome's clocks go from 2 to 3 on 29 March 2026, and from 3 to 2 on 25 October.
  const changes: [what: string, list: OpeningHours, now: string, state: string][] = [
    ['that is an hour short', hours(['sa'], '22:00', '04:00'), '2026-03-29T00:30:00Z', 'open until 2026-03-29T04:00'],
    ['that is an hour long', hours(['sa'], '22:00', '04:00'), '2026-10-25T02:30:00Z', 'open until 2026-10-25T04:00'],
    [
      'whose opening the clocks skip',
      hours(['su'], '02:30', '05:00'),
      '2026-03-29T01:10:00Z',
      'closed until 2026-03-29T03:30',
    ],
    ['to the day after', hours(['su', 'mo'], '09:00', '10:00'), '2026-03-29T07:30:00Z', 'open until 2026-03-29T10:00'],
  ];
  for (const [what, list, now, expected] of changes) {
    it(`follows the clocks in a night ${what}`, () => {
      expect(state([list], now)).to.equal(expected);
    });
  }

  it('goes by the clocks of the place', () => {
    expect(state(shop, '2026-11-23T15:00:00Z', 'America/New_York')).to.equal('open until 2026-11-23T12:30');
    expect(state(shop, '2026-11-22T23:30:00Z', 'Asia/Tokyo')).to.equal('closed until 2026-11-23T09:00');
    expect(state(shop, '2026-11-23T00:30:00Z', 'Asia/Tokyo')).to.equal('open until 2026-11-23T12:30');
  });
});
