import { expect } from '@open-wc/testing';
import type { Item } from '../../model/feed.ts';
import type { OpeningHours } from '../../model/schedule.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Filters } from '../filters.ts';
import { calendarTest } from './calendar-test.ts';

/** As seen on a Monday, at ten past three in the afternoon. */
const passes = (item: Item, filters: Filters) => {
  const now = Date.parse('2026-11-23T15:10:00+01:00');
  const [entry] = createCatalogue({ timeZone: 'Europe/Rome', items: [item] }, now);
  return calendarTest(filters)(entry!);
};

describe('opening hours', () => {
  const hours = (more: Partial<OpeningHours> = {}): Item => ({
    type: 'initiative',
    id: 'a',
    title: 'A',
    schedule: { openingHours: [{ days: ['mo', 'sa'], opens: '09:00', closes: '12:30', ...more }] },
  });

  const cases: [what: string, item: Item, filters: Filters, fits: boolean][] = [
    ['are met on their day', hours(), { weekday: ['sa'] }, true],
    ['are not met on another', hours(), { weekday: ['tu'] }, false],
    ['are met at their time', hours(), { weekday: ['sa'], time: ['morning'] }, true],
    ['are not met at another', hours(), { weekday: ['sa'], time: ['evening'] }, false],
    ['that are over for today are not met today', hours(), { when: ['today'] }, false],
    ['that are over for today are met on that weekday', hours(), { weekday: ['mo'] }, true],
    ['that are not over are met today', hours({ closes: '17:00' }), { when: ['today'] }, true],
    [
      'of this evening are met today, in the evening',
      hours({ opens: '18:00', closes: '20:00' }),
      { when: ['today'], time: ['evening'] },
      true,
    ],
    [
      'of this evening are not met in the afternoon',
      hours({ opens: '18:00', closes: '20:00' }),
      { when: ['today'], time: ['afternoon'] },
      false,
    ],
    [
      'of some minutes before noon are met in the morning',
      hours({ opens: '11:50', closes: '12:10' }),
      { weekday: ['sa'], time: ['morning'] },
      true,
    ],
    ['are met at the weekend', hours(), { when: ['weekend'] }, true],
    ['are met in a range that holds their day', hours(), { when: ['2026-12-05/2026-12-05'] }, true],
    ['are not met in one that does not', hours(), { when: ['2026-12-01/2026-12-04'] }, false],
    [
      'of a season are met in it',
      hours({ from: '2027-05-01', until: '2027-09-30' }),
      { when: ['2027-06-05/2027-06-05'] },
      true,
    ],
    ['of a season are not met before', hours({ from: '2027-05-01' }), { when: ['2027-04-01/2027-04-30'] }, false],
    ['of a season to come count for their weekdays', hours({ from: '2027-05-01' }), { weekday: ['sa'] }, true],
    ['of a season that is over are never met', hours({ until: '2026-11-22' }), { weekday: ['sa'] }, false],
    ['go past midnight', hours({ opens: '20:00', closes: '02:00' }), { weekday: ['sa'], time: ['evening'] }, true],
    [
      'go to the end of the day',
      hours({ opens: '14:00', closes: '24:00' }),
      { weekday: ['sa'], time: ['evening'] },
      true,
    ],
  ];
  for (const [what, item, filters, fits] of cases) {
    it(what, () => {
      expect(passes(item, filters)).to.equal(fits);
    });
  }
});
